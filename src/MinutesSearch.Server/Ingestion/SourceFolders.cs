using System.Text.Json;

namespace MinutesSearch.Server.Ingestion;

/// <summary>Finds the files of folders, in an order that is the same everywhere.</summary>
internal static class SourceFolders
{
    /// <summary>A file that names the council of the pages in its folder and below; not itself a page.</summary>
    public const string CouncilFile = "council.json";

    /// <summary>All files at these paths, folders with everything below them; each file once.</summary>
    /// <param name="paths">Files and folders, which exist.</param>
    /// <param name="council">The council that a person names: it counts more than what a folder says.</param>
    /// <exception cref="InvalidDataException">A council file cannot be understood.</exception>
    public static IReadOnlyList<SourceFile> Find(IEnumerable<string> paths, string? council)
    {
        var found = new List<SourceFile>();
        foreach (var path in paths.Select(Path.GetFullPath))
        {
            if (Directory.Exists(path)) AddFolder(new DirectoryInfo(path), Above(path), council, found);
            else found.Add(Of(new FileInfo(path), Above(path), council));
        }
        return [.. found.DistinctBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>The site that the council file of a saved page's folder names; null where there is none any more, or the page is no file.</summary>
    public static string? SiteOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !uri.IsFile) return null;
        try
        {
            return Above(uri.LocalPath)?.BaseUrl;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void AddFolder(DirectoryInfo folder, CouncilOfFolder? above, string? council, List<SourceFile> found)
    {
        var here = Read(folder.FullName) ?? above;
        // Saved web pages bring a folder of scripts and pictures along; hidden files and links are nobody's minutes.
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry.Name.StartsWith('.') || entry.Name == CouncilFile || IsAboutTheFolder(entry.Name)) continue;
            if (entry is FileInfo file) found.Add(Of(file, here, council));
            else if (entry.LinkTarget is null && !entry.Name.EndsWith("_files", StringComparison.Ordinal)) AddFolder((DirectoryInfo)entry, here, council, found);
        }
    }

    // What tells people about a folder is prose with headings and would pass for minutes.
    private static bool IsAboutTheFolder(string name) =>
        Path.GetFileNameWithoutExtension(name).ToUpperInvariant() is "README" or "LICENSE" or "LICENCE" or "CHANGELOG";

    private static SourceFile Of(FileInfo file, CouncilOfFolder? here, string? council) => new(file.FullName, file.Length, council ?? here?.Name, here?.BaseUrl);

    private static CouncilOfFolder? Above(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Read(folder) is { } found) return found;
        }
        return null;
    }

    private static CouncilOfFolder? Read(string folder)
    {
        var path = Path.Combine(folder, CouncilFile);
        if (!File.Exists(path)) return null;
        try
        {
            return JsonSerializer.Deserialize<CouncilOfFolder>(File.ReadAllBytes(path), JsonSerializerOptions.Web);
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{path} is no council file such as {{ \"name\": \"Northmere Borough Council\", \"baseUrl\": \"https://democracy.northmere.example\" }}: {fault.Message}", fault);
        }
    }

    private sealed record CouncilOfFolder(string? Name, string? BaseUrl);
}
