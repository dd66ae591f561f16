using System.IO.Compression;
using System.Text;
using MinutesSearch.Ingest;
using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Relevance;

/// <summary>The three collections, read by the product's readers.</summary>
internal static class Corpora
{
    public static IReadOnlyList<string> Names { get; } = ["nyc", "limerick", "demo"];

    /// <summary>Reads one of them.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="root">The checkout.</param>
    /// <param name="shared">The real data beside it.</param>
    public static Corpus Load(string name, string root, string shared)
    {
        var pages = name switch
        {
            "nyc" => Chunks(Path.Combine(shared, "data", "nyc", "items.jsonl.gz"), null),
            "limerick" => Chunks(Path.Combine(shared, "data", "limerick", "minutes.jsonl.gz"), "Limerick City and County Council"),
            _ => Seeds(Path.Combine(root, "seeds")),
        };
        var items = new Dictionary<string, EvaluationItem>(StringComparer.Ordinal);
        foreach (var item in pages.SelectMany(page => PageReader.Read(page, ReadingRules.Default).Meetings).SelectMany(meeting => meeting.Items))
            items.TryAdd(item.Id, new EvaluationItem(item));
        return new Corpus(name, [.. items.Values]);
    }

    private static IEnumerable<FetchedPage> Seeds(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(file => Path.GetFileName(file) is not ("README.md" or "council.json"))
            .Select(file => Page(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file), "Elverdale Borough Council"));

    // In pieces of a thousand lines, as an import is read.
    private static IEnumerable<FetchedPage> Chunks(string file, string? council)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        var chunk = new StringBuilder();
        var first = 1;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            chunk.Append(line).Append('\n');
            if (number % 1000 != 0) continue;
            yield return Page($"{Path.GetFileNameWithoutExtension(file)}#L{first}", Encoding.UTF8.GetBytes(chunk.ToString()), council);
            chunk.Clear();
            first = number + 1;
        }

        if (chunk.Length > 0) yield return Page($"{Path.GetFileNameWithoutExtension(file)}#L{first}", Encoding.UTF8.GetBytes(chunk.ToString()), council);
    }

    private static FetchedPage Page(string path, byte[] body, string? council) =>
        new("file:///" + path, body, null, new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero), council);
}
