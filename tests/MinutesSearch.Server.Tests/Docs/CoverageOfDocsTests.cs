using System.CommandLine;
using MinutesSearch.Server.Api.Parameters;
using MinutesSearch.Server.Commands;
using MinutesSearch.Server.Tests.Service;

namespace MinutesSearch.Server.Tests.Docs;

[Collection(ReadingServices.Name)]
public class CoverageOfDocsTests(ReadingService reading)
{
    [Fact]
    public async Task Every_route_has_its_line()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Folder, "docs/http-api.md"));
        var document = await reading.Service.JsonAsync("/openapi/v1.json");
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject())
                Assert.Contains($"`{operation.Name.ToUpperInvariant()} {path.Name}`", text);
        }
    }

    [Fact]
    public async Task Every_parameter_of_a_search_has_its_line()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Folder, "docs/http-api.md"));
        Assert.All(ParameterTable.ForSearch, parameter => Assert.Contains($"`{parameter.Name}`", text));
    }

    [Fact]
    public async Task Every_verb_and_exit_code_has_its_line()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Folder, "docs/cli.md"));
        var around = new Surroundings(TextWriter.Null, TextWriter.Null, new Dictionary<string, string>(), TimeProvider.System);
        foreach (var verb in Verbs(CommandTree.Build(around), "minutes")) Assert.Contains($"| `{verb}", text);
        foreach (var code in typeof(ExitCodes).GetFields().Select(field => field.GetRawConstantValue())) Assert.Contains($"| {code} |", text);
    }

    [Fact]
    public void Every_verb_has_examples()
    {
        var around = new Surroundings(TextWriter.Null, TextWriter.Null, new Dictionary<string, string>(), TimeProvider.System);
        Assert.All(CommandTree.Build(around).Subcommands, command => Assert.NotEmpty(Examples.Of(command)));
    }

    private static IEnumerable<string> Verbs(Command command, string path) => command.Subcommands.Count == 0
        ? [path]
        : command.Subcommands.SelectMany(sub => Verbs(sub, $"{path} {sub.Name}"));
}
