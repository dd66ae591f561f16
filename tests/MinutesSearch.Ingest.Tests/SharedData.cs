using System.IO.Compression;
using System.Text.Json;

namespace MinutesSearch.Ingest.Tests;

/// <summary>Real inputs that stay outside the repository; tests on them say loudly when they are absent.</summary>
internal static class SharedData
{
    /// <summary>The folder beside the checkout, whether or not it exists.</summary>
    public static string Folder { get; } = Path.Combine(Checkout(), "..", "shared");

    public static string PathOf(string relative) => Path.GetFullPath(Path.Combine(Folder, relative));

    public static bool Exists(string relative) => Path.Exists(PathOf(relative));

    /// <summary>The objects of a packed JSON Lines file.</summary>
    public static IEnumerable<JsonElement> Lines(string relative)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(PathOf(relative)), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement.Clone();
        }
    }

    private static string Checkout()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "MinutesSearch.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? AppContext.BaseDirectory;
    }
}

/// <summary>A test that needs real inputs, and is reported as skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string relative)
    {
        if (!SharedData.Exists(relative)) Skip = $"skipped: ../shared/{relative} is absent";
    }
}
