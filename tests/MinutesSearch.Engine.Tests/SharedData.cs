using System.IO.Compression;
using System.Text.Json;

namespace MinutesSearch.Engine.Tests;

/// <summary>A test that reads the data beside the repository, and says loudly that it did not where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string path)
    {
        if (!File.Exists(SharedData.Path(path))) Skip = $"skipped: ../shared/{path} is absent";
    }
}

/// <summary>The data beside the repository.</summary>
internal static class SharedData
{
    /// <summary>The full path of a file of the shared folder; it may not exist.</summary>
    public static string Path(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "MinutesSearch.sln"))) folder = folder.Parent;
        return System.IO.Path.GetFullPath(System.IO.Path.Combine(folder?.FullName ?? ".", "..", "shared", path));
    }

    /// <summary>The objects of a packed JSON Lines file, one after the other.</summary>
    public static IEnumerable<JsonElement> ReadLines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path(path)), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement.Clone();
        }
    }
}
