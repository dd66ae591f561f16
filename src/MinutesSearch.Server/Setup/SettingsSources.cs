using System.Text.Json;

namespace MinutesSearch.Server.Setup;

/// <summary>Where settings come from: the command line before the environment before the file before the defaults.</summary>
internal static class SettingsSources
{
    /// <summary>The name of the settings file in the data folder.</summary>
    public const string FileName = "minutes.settings.json";

    /// <summary>Reads all sources.</summary>
    /// <param name="commandLine">Values given on the command line, by name of the setting.</param>
    /// <param name="file">A settings file named by a person, which must exist; null for the one in the data folder, which need not.</param>
    /// <param name="environment">Variables of the environment.</param>
    /// <exception cref="SettingsException">A value is out of range, or the file is unknown, unreadable or names no setting.</exception>
    public static Settings Read(IReadOnlyDictionary<string, string> commandLine, string? file, IReadOnlyDictionary<string, string> environment)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var setting in SettingsTable.All)
        {
            if (environment.TryGetValue(setting.Variable, out var value)) Add(given, setting, value, $"environment {setting.Variable}");
        }
        foreach (var (name, value) in commandLine)
        {
            var setting = SettingsTable.All.First(setting => setting.Name == name);
            Add(given, setting, value, $"command line {setting.Option}");
        }
        file ??= environment.GetValueOrDefault("MINUTES_SETTINGS");
        var folder = new Settings(given).DataFolder;
        var path = file ?? Path.Combine(folder, FileName);
        if (file is not null && !File.Exists(path)) throw new SettingsException($"The settings file {path} does not exist.");
        if (!File.Exists(path)) return new Settings(given);
        foreach (var (setting, value) in ReadFile(path))
        {
            if (given.ContainsKey(setting.Name)) continue;
            Add(given, setting, value, path);
        }
        return new Settings(given);
    }

    /// <summary>Variables that look like settings but are none, with the nearest setting's variable: for a warning at start.</summary>
    /// <remarks>Not an error: an orchestrator sets variables such as <c>MINUTES_SERVICE_HOST</c> for a service of this name.</remarks>
    public static IEnumerable<string> Unknown(IReadOnlyDictionary<string, string> environment) =>
        environment.Keys
            .Where(name => name.StartsWith("MINUTES_", StringComparison.Ordinal) && name != "MINUTES_SETTINGS" && !SettingsTable.All.Any(setting => setting.Variable == name))
            .Order(StringComparer.Ordinal);

    private static void Add(Dictionary<string, string> given, Setting setting, string value, string origin)
    {
        if (setting.Fault(value) is { } fault) throw new SettingsException($"Setting {setting.Name} ({origin}): {fault}.");
        given[setting.Name] = value;
    }

    private static IEnumerable<(Setting Setting, string Value)> ReadFile(string path)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(File.ReadAllBytes(path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"The settings file {path} cannot be read: {fault.Message}");
        }
        using (document)
        {
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw new SettingsException($"The settings file {path} holds no object of settings.");
            foreach (var member in document.RootElement.EnumerateObject())
            {
                var setting = SettingsTable.All.FirstOrDefault(setting => setting.Name.Equals(member.Name, StringComparison.OrdinalIgnoreCase))
                    ?? throw new SettingsException($"Setting {member.Name} ({path}): there is no such setting. The nearest is {Nearest.Of(member.Name, SettingsTable.All.Select(setting => setting.Name))}.");
                if (setting == SettingsTable.Data) throw new SettingsException($"Setting data ({path}): give it on the command line or in the environment; the settings file lies in that folder.");
                yield return (setting, AsText(member.Value));
            }
        }
    }

    private static string AsText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "on",
        JsonValueKind.False => "off",
        JsonValueKind.Array => string.Join(',', value.EnumerateArray().Select(AsText)),
        _ => value.GetRawText(),
    };
}
