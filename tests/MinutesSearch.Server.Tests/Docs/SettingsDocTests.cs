using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Tests.Docs;

public class SettingsDocTests
{
    private static readonly string Document = Path.Combine(Repository.Folder, "docs/settings.md");

    /// <summary>The document is made from the table: APPROVE_DOCS=1 writes it.</summary>
    [Fact]
    public void The_document_says_what_the_table_says()
    {
        var expected = Write();
        if (Environment.GetEnvironmentVariable("APPROVE_DOCS") == "1") File.WriteAllText(Document, expected);
        Assert.True(File.Exists(Document) && File.ReadAllText(Document) == expected,
            "docs/settings.md differs from the table of settings. Write it with: APPROVE_DOCS=1 dotnet test tests/MinutesSearch.Server.Tests --filter SettingsDocTests");
    }

    private static string Write() => $"""
        # Settings

        Each setting can be given in three ways. The command line counts more than the environment, and that more than the file.

        - On the command line of `minutes serve`: `--rate-limit 600`.
        - In the environment: `MINUTES_RATE_LIMIT=600`.
        - In `minutes.settings.json` in the data folder, or in a file named with `--settings` or `MINUTES_SETTINGS`: `{"{"} "rateLimit": 600 {"}"}`. Lists may be
          JSON lists, or text with commas. Comments are allowed.

        All are checked at the start, and a mistake stops it with the name of the setting and what it may be. An unknown setting in the file
        is a mistake too; an unknown `MINUTES_…` variable is only told, since orchestrators set some of their own.

        | setting | default | may be | does |
        |---|---|---|---|
        {string.Join('\n', SettingsTable.All.Select(setting => $"| `{setting.Name}` | {(setting.Default.Length == 0 ? "empty" : $"`{setting.Default}`")} | {setting.Range} | {setting.Help} |"))}

        """.ReplaceLineEndings("\n");
}
