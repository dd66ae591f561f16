using MinutesSearch.Archive;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Ingestion;

/// <summary>The demonstration council: what a first start shows.</summary>
internal static class Seeds
{
    /// <summary>Its folder: as given, beside the working folder, or beside the program or a folder above it; null where it is nowhere.</summary>
    public static string? Find(Settings settings)
    {
        var name = settings.Get(SettingsTable.Seeds);
        if (Directory.Exists(name)) return Path.GetFullPath(name);
        if (Path.IsPathRooted(name)) return null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, name);
            if (Directory.Exists(candidate)) return candidate;
        }
        return null;
    }

    /// <summary>True where a first start should ingest it: the setting allows it, and the archive never held a page.</summary>
    public static bool AreWanted(Settings settings, MinutesArchive archive) =>
        settings.Get(SettingsTable.Demo) && archive.Stats().Pages == 0 && archive.ListRuns(1).Count == 0;
}
