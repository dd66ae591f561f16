namespace MinutesSearch.Server.Setup;

/// <summary>The settings of one run, all of them valid.</summary>
internal sealed class Settings
{
    private readonly IReadOnlyDictionary<string, string> given;

    /// <param name="given">Values by the name of the setting; what is missing has its default.</param>
    /// <exception cref="SettingsException">A value is out of range.</exception>
    public Settings(IReadOnlyDictionary<string, string> given)
    {
        this.given = given;
        foreach (var setting in SettingsTable.All)
        {
            if (setting.Fault(Text(setting)) is { } fault) throw new SettingsException($"Setting {setting.Name}: {fault}.");
        }
    }

    /// <summary>Everything at its default.</summary>
    public static Settings Defaults { get; } = new(new Dictionary<string, string>());

    /// <summary>The data folder, as an absolute path.</summary>
    public string DataFolder => Path.GetFullPath(Get(SettingsTable.Data));

    /// <summary>The value of a setting.</summary>
    public T Get<T>(Setting<T> setting) => setting.Read(Text(setting));

    /// <summary>These settings with one changed.</summary>
    /// <exception cref="SettingsException">The value is out of range.</exception>
    public Settings With(Setting setting, string value) => new(new Dictionary<string, string>(given) { [setting.Name] = value });

    private string Text(Setting setting) => given.TryGetValue(setting.Name, out var text) ? text : setting.Default;
}
