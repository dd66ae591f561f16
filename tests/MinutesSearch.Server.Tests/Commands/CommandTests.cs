using System.Text.Json;
using MinutesSearch.Server.Commands;
using MinutesSearch.Server.Tests.Service;

namespace MinutesSearch.Server.Tests.Commands;

public sealed class CommandTests : IDisposable
{
    private readonly DataFolder folder = new();
    private readonly CommandLine shell;
    private readonly string corpus;

    public CommandTests()
    {
        shell = new CommandLine(Path.Combine(folder.Path, "data"));
        corpus = folder.Write("corpus/items.jsonl", Corpus.Lines);
    }

    [Fact]
    public async Task Ingests_and_says_what_it_did()
    {
        var (code, output, _) = await shell.RunAsync("ingest", corpus);
        Assert.Equal(ExitCodes.Done, code);
        Assert.Contains("69 (69 new, 0 changed, 0 unchanged)", output);
        Assert.Matches(@"Faults\s+0", output);

        var (again, second, _) = await shell.RunAsync("ingest", corpus);
        Assert.Equal(ExitCodes.Done, again);
        Assert.Matches(@"Pages\s+1 \(1 unchanged\)", second);

        var (_, stats, _) = await shell.RunAsync("stats", "--json");
        Assert.Equal(69, JsonDocument.Parse(stats).RootElement.GetProperty("index").GetProperty("items").GetInt64());
    }

    [Fact]
    public async Task A_fault_is_listed_with_its_file_and_reason()
    {
        folder.Write("corpus/letter.pdf", "%PDF-1.4 nothing");
        var (code, output, _) = await shell.RunAsync("ingest", Path.Combine(folder.Path, "corpus"));
        Assert.Equal(ExitCodes.Findings, code);
        Assert.Contains("letter.pdf: ", output);
        Assert.Contains("69 new", output);

        var (_, json, _) = await shell.RunAsync("ingest", Path.Combine(folder.Path, "corpus"), "--json");
        Assert.Equal("finished", JsonDocument.Parse(json).RootElement.GetProperty("state").GetString());
    }

    [Fact]
    public async Task Searches_as_the_api_does()
    {
        await shell.RunAsync("ingest", corpus);
        var (code, json, _) = await shell.RunAsync("search", "home", "care", "--year", "2018", "--sort", "oldest", "--json");
        Assert.Equal(ExitCodes.Done, code);
        await using var service = await TestService.StartAsync(Corpus.Lines);
        var over = await service.JsonAsync("/v1/search?q=home%20care&year=2018&sort=oldest");
        var here = JsonDocument.Parse(json).RootElement;
        Assert.Equal(over.GetProperty("results").GetRawText(), JsonSerializer.Serialize(here.GetProperty("results"), Raw));
        Assert.Equal(over.GetProperty("facets").GetRawText(), JsonSerializer.Serialize(here.GetProperty("facets"), Raw));

        var (_, text, _) = await shell.RunAsync("search", "home care");
        Assert.Contains("3 items", text);
        Assert.Contains("Home Care Review", text);
        var (nothing, _, _) = await shell.RunAsync("search", "zeppelin", "--spelling", "off");
        Assert.Equal(ExitCodes.Findings, nothing);
    }

    [Theory]
    [InlineData("--year", "MMXX", "--year")]
    [InlineData("--kind", "busines", "'business'")]
    [InlineData("--page-size", "0", "--page-size")]
    public async Task A_mistake_is_a_usage_error(string option, string value, string named)
    {
        var (code, _, error) = await shell.RunAsync("search", "home", option, value);
        Assert.Equal(ExitCodes.Usage, code);
        Assert.Contains(named, error);
    }

    [Fact]
    public async Task Wrong_verbs_options_and_paths_are_usage_errors()
    {
        Assert.Equal(ExitCodes.Usage, (await shell.RunAsync("serach", "home")).Code);
        Assert.Equal(ExitCodes.Usage, (await shell.RunAsync("search", "home", "--yaer", "2018")).Code);
        Assert.Equal(ExitCodes.Usage, (await shell.RunAsync("ingest", Path.Combine(folder.Path, "nowhere"))).Code);
        Assert.Equal(ExitCodes.Usage, (await shell.RunAsync("serve", "--rate-limit", "x")).Code);
        var (code, _, error) = await shell.RunAsync("stats", "--settings", "nowhere.json");
        Assert.Equal(ExitCodes.Usage, code);
        Assert.Contains("nowhere.json", error);
    }

    [Fact]
    public async Task The_nearest_verb_and_what_is_missing_are_named()
    {
        Assert.StartsWith("There is no verb 'serch'. The nearest is 'search'.", (await shell.RunAsync("serch", "foo")).Error);
        Assert.StartsWith("There is no verb 'ad'. The nearest is 'add'.", (await shell.RunAsync("key", "ad")).Error);
        Assert.StartsWith("PATH is missing. Files and folders", (await shell.RunAsync("ingest")).Error);
    }

    [Theory]
    [InlineData(ExitCodes.Usage, 400, "search", "home", "--page-size", "500")]
    [InlineData(ExitCodes.Usage, 400, "serch", "home")]
    [InlineData(ExitCodes.Usage, 400, "ingest")]
    [InlineData(ExitCodes.Findings, 404, "show", "nothing")]
    public async Task A_mistake_is_a_problem_where_json_is_wanted(int code, int status, params string[] line)
    {
        await shell.RunAsync("ingest", corpus);
        var (found, output, error) = await shell.RunAsync([.. line, "--json"]);
        Assert.Equal((code, ""), (found, error));
        var problem = JsonDocument.Parse(output).RootElement;
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.NotEqual("", problem.GetProperty("detail").GetString());
        if (line.Contains("500")) Assert.Contains("100", problem.GetProperty("errors").GetProperty("pageSize")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_folder_is_told()
    {
        var (code, _, error) = await shell.RunAsync("search", "home");
        Assert.Equal(ExitCodes.Data, code);
        Assert.Contains("no archive", error);
    }

    [Fact]
    public async Task A_file_that_is_no_archive_is_told()
    {
        folder.Write("data/archive.db", "this is no database, but it is long enough to be taken for one at first sight ......................................");
        var (code, _, error) = await shell.RunAsync("stats");
        Assert.Equal(ExitCodes.Data, code);
        Assert.Contains("archive.db", error);
    }

    [Fact]
    public async Task A_busy_archive_is_told_with_its_holder()
    {
        await shell.RunAsync("ingest", corpus);
        using var archive = Archive.MinutesArchive.Open(Path.Combine(folder.Path, "data"), TimeProvider.System);
        using var writer = archive.BeginWriting("a test");
        var (code, _, error) = await shell.RunAsync("ingest", corpus);
        Assert.Equal(ExitCodes.Busy, code);
        Assert.Contains("a test", error);
    }

    [Fact]
    public async Task Shows_an_item_and_a_meeting()
    {
        await shell.RunAsync("ingest", corpus);
        Assert.Contains("block contract would pay", (await shell.RunAsync("show", "h2")).Output);
        Assert.Contains("Declarations of Interest", (await shell.RunAsync("show", "northmere-borough-council-c2")).Output);
        Assert.Equal("Home Care Review", JsonDocument.Parse((await shell.RunAsync("show", "h2", "--json")).Output).RootElement.GetProperty("title").GetString());
        Assert.Equal(ExitCodes.Findings, (await shell.RunAsync("show", "nothing")).Code);
    }

    [Fact]
    public async Task Exports_what_can_be_ingested_again()
    {
        await shell.RunAsync("ingest", corpus);
        var file = Path.Combine(folder.Path, "out.jsonl");
        Assert.Equal(ExitCodes.Done, (await shell.RunAsync("export", "--kind", "all", "--output", file)).Code);
        var other = new CommandLine(Path.Combine(folder.Path, "other"));
        Assert.Contains("69 new", (await other.RunAsync("ingest", file)).Output);
        Assert.Equal(await File.ReadAllTextAsync(file), (await other.RunAsync("export", "--kind", "all")).Output);
        Assert.StartsWith("id,number,", (await shell.RunAsync("export", "home", "--format", "csv")).Output);
    }

    [Fact]
    public async Task Checks_rebuilds_and_explains()
    {
        await shell.RunAsync("ingest", corpus);
        Assert.Equal(ExitCodes.Done, (await shell.RunAsync("check")).Code);
        Assert.Contains("69 items in the new index", (await shell.RunAsync("rebuild")).Output);
        Assert.Contains("closeness", (await shell.RunAsync("explain", "h2", "--query", "home care")).Output);
        var (_, fields, _) = await shell.RunAsync("explain", "h3");
        Assert.Matches(@"date\s+2018-03-14\s+the source states it", fields);
        Assert.Matches(@"speaker\s+Idris Vaughan \(spoke\)", fields);
        Assert.Matches(@"decision\s+\w+: AGREED that the Cabinet be asked[^\n]*\s+p2: words that mark a resolution: “AGREED that", fields);
        var (_, json, _) = await shell.RunAsync("explain", "h3", "--json");
        Assert.Contains(JsonDocument.Parse(json).RootElement.GetProperty("fields").EnumerateArray(), field => field.GetProperty("field").GetString() == "decision");
        Assert.Equal(ExitCodes.Findings, (await shell.RunAsync("explain", "nothing")).Code);
    }

    [Fact]
    public async Task An_index_that_is_gone_comes_back_by_itself()
    {
        await shell.RunAsync("ingest", corpus);
        Directory.Delete(Path.Combine(folder.Path, "data", "index"), recursive: true);
        Assert.Equal(ExitCodes.Findings, (await shell.RunAsync("check")).Code);
        Assert.Contains("3 items", (await shell.RunAsync("search", "home care")).Output);
        Assert.Equal(ExitCodes.Done, (await shell.RunAsync("check")).Code);
    }

    [Fact]
    public async Task A_damaged_index_is_told_by_the_file_and_made_anew_by_a_rebuild()
    {
        await shell.RunAsync("ingest", corpus);
        var file = Directory.GetFiles(Path.Combine(folder.Path, "data", "index"), "*.fdt", SearchOption.AllDirectories).MaxBy(path => new FileInfo(path).Length)!;
        var bytes = await File.ReadAllBytesAsync(file);
        new Random(1).NextBytes(bytes.AsSpan(bytes.Length / 4, bytes.Length / 2));
        await File.WriteAllBytesAsync(file, bytes);
        var (code, findings, _) = await shell.RunAsync("check");
        Assert.Equal(ExitCodes.Findings, code);
        Assert.Contains(file, findings);
        var (searched, _, told) = await shell.RunAsync("search", "--kind", "all", "--page-size", "100");
        Assert.Equal(ExitCodes.Data, searched);
        Assert.StartsWith("The index is damaged", told);
        Assert.DoesNotContain("   at ", told);
        await shell.RunAsync("rebuild");
        Assert.Equal(ExitCodes.Done, (await shell.RunAsync("check")).Code);
    }

    [Fact]
    public async Task Keys_are_made_listed_and_revoked()
    {
        var (code, secret, note) = await shell.RunAsync("key", "add", "--name", "crawler", "--scope", "ingest");
        Assert.Equal(ExitCodes.Done, code);
        Assert.True(secret.Trim().Length >= 32);
        Assert.Contains("only time", note);
        Assert.Equal(ExitCodes.Usage, (await shell.RunAsync("key", "add", "--scope", "everything")).Code);
        var list = await shell.RunAsync("key", "list", "--json");
        Assert.DoesNotContain(secret.Trim(), list.Output);
        var id = JsonDocument.Parse(list.Output).RootElement[0].GetProperty("id").GetString()!;
        Assert.Equal(ExitCodes.Done, (await shell.RunAsync("key", "revoke", id)).Code);
        Assert.Equal(ExitCodes.Findings, (await shell.RunAsync("key", "revoke", id)).Code);
    }

    public void Dispose() => folder.Dispose();

    private static JsonSerializerOptions Raw { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
