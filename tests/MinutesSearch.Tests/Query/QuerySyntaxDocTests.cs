using System.Text.RegularExpressions;
using MinutesSearch.Query;

namespace MinutesSearch.Tests.Query;

public sealed partial class QuerySyntaxDocTests
{
    public static TheoryData<string, string, string, MatchMode> Rows()
    {
        var rows = new TheoryData<string, string, string, MatchMode>();
        var match = MatchMode.All;
        var notes = false;
        foreach (var line in File.ReadLines(Document()))
        {
            if (line.StartsWith("| You type", StringComparison.Ordinal))
            {
                match = line.Contains("match=any", StringComparison.Ordinal) ? MatchMode.Any : MatchMode.All;
                notes = line.Contains("With the note", StringComparison.Ordinal);
            }
            if (Row().Match(line) is { Success: true } row) rows.Add(row.Groups["typed"].Value, row.Groups["printed"].Value, notes ? row.Groups["note"].Value.Trim() : "", match);
        }
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_example_of_the_documentation_is_true(string typed, string printed, string note, MatchMode match)
    {
        var parsed = QueryParser.Parse(typed, match);
        Assert.Equal(printed, parsed.Query.ToString());
        Assert.Equal(note, string.Join(' ', parsed.Warnings.Select(w => w.Message)));
    }

    [Fact]
    public void The_documentation_has_its_examples() => Assert.InRange(Rows().Count, 50, 100);

    private static string Document()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MinutesSearch.sln"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "docs", "query-syntax.md");
    }

    [GeneratedRegex(@"^\| `(?<typed>[^`]+)` \| `(?<printed>[^`]+)` \|(?<note>[^|]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();
}
