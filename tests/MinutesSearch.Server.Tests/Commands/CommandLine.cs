using MinutesSearch.Server.Commands;

namespace MinutesSearch.Server.Tests.Commands;

/// <summary>Runs a command line as a shell would, without a process.</summary>
internal sealed class CommandLine(string data)
{
    public async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var around = new Surroundings(output, error, new Dictionary<string, string> { ["MINUTES_DATA"] = data }, TimeProvider.System);
        var code = await CommandTree.RunAsync(arguments, around);
        return (code, output.ToString(), error.ToString());
    }
}
