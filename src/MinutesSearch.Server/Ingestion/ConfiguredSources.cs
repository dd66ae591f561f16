using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Ingestion;

/// <summary>The folders that runs started over HTTP may read, by name.</summary>
internal static class ConfiguredSources
{
    /// <summary>Those of the setting <c>sources</c>, and <c>seeds</c> where the demonstration council is there.</summary>
    public static IReadOnlyDictionary<string, string> Of(Settings settings)
    {
        var sources = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (Seeds.Find(settings) is { } seeds) sources["seeds"] = seeds;
        foreach (var source in settings.Get(SettingsTable.Sources))
        {
            var at = source.IndexOf('=', StringComparison.Ordinal);
            sources[source[..at].Trim()] = Path.GetFullPath(source[(at + 1)..].Trim());
        }
        return sources;
    }
}
