using System.CommandLine;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Commands;

/// <summary>The options that every verb has.</summary>
internal sealed class GlobalOptions
{
    public Option<string> Data { get; } = new(SettingsTable.Data.Option)
    {
        Description = $"The data folder: archive and index live here. [default: {SettingsTable.Data.Default}]",
        HelpName = "DIR",
        Recursive = true,
    };

    public Option<string?> SettingsFile { get; } = new("--settings")
    {
        Description = $"The settings file. [default: {SettingsSources.FileName} in the data folder, where there is one]",
        HelpName = "FILE",
        Recursive = true,
    };

    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Answer in JSON, the same as the HTTP API gives.",
        Recursive = true,
    };

    /// <summary>Adds them to the root.</summary>
    public void AddTo(Command root)
    {
        root.Options.Add(Data);
        root.Options.Add(SettingsFile);
        root.Options.Add(Json);
    }
}
