using System.IO.Compression;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using MinutesSearch.Ingest;

namespace MinutesSearch.Reading.Gold;

/// <summary>
/// The labelled pages. Demonstration pages stand in seeds/, those of other invented councils in gold/invented/, real ones beside the checkout. The reader gets each under a name that tells nothing,
/// because the labels were made without sight of file names.
/// </summary>
internal static class GoldPages
{
    private const string Invented = "invented-";
    private static readonly DateTimeOffset Fetched = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly Lazy<List<byte[]>> Limerick = new(ReadLimerick);

    public static string Shared { get; } = Path.GetFullPath(Path.Combine(GoldFolder.Root(), "..", "shared"));

    /// <summary>True where the words of the page may stand in this repository.</summary>
    public static bool IsDemonstration(string doc) => doc.StartsWith("demo-", StringComparison.Ordinal) || doc.StartsWith(Invented, StringComparison.Ordinal);

    /// <summary>The corpus that a page belongs to, for the tables.</summary>
    public static string Corpus(string doc) => doc[..doc.IndexOf('-', StringComparison.Ordinal)] switch { "demo" => "demo", "invented" => "invented councils", "limerick" => "Limerick", _ => "council sites" };

    /// <summary>True where the page is at hand.</summary>
    public static bool Exists(string doc) => IsDemonstration(doc) || Directory.Exists(Shared);

    /// <summary>The documents of Limerick, as they stand in their file.</summary>
    public static IReadOnlyList<byte[]> LimerickLines => Limerick.Value;

    public static FetchedPage Page(string doc)
    {
        if (!doc.StartsWith("limerick-", StringComparison.Ordinal)) return Fetch(Path.GetExtension(FileOf(doc)) is ".html" ? "file:///x.html" : "file:///x.txt", File.ReadAllBytes(FileOf(doc)));
        return Fetch("file:///x.md", Encoding.UTF8.GetBytes(LimerickText(doc)));
    }

    public static FetchedPage Fetch(string address, byte[] body) => new(address, body, null, Fetched, null);

    /// <summary>The text that labels point into.</summary>
    public static string Text(string doc)
    {
        if (doc.StartsWith("limerick-", StringComparison.Ordinal)) return LimerickText(doc);
        var bytes = File.ReadAllBytes(FileOf(doc));
        var text = Encoding.UTF8.GetString(bytes);
        if (!FileOf(doc).EndsWith(".html", StringComparison.Ordinal)) return text;
        using var document = new HtmlParser().ParseDocument(text);
        return document.DocumentElement.TextContent;
    }

    private static string LimerickText(string doc)
    {
        using var line = JsonDocument.Parse(Limerick.Value[int.Parse(doc.AsSpan("limerick-".Length))]);
        return line.RootElement.GetProperty("text").GetString()!;
    }

    private static string FileOf(string doc)
    {
        if (doc == "agenda-151") return Path.Combine(Shared, "data", "moderngov", "Agenda_151.html");
        if (doc.StartsWith(Invented, StringComparison.Ordinal)) return Directory.EnumerateFiles(Path.Combine(GoldFolder.Project, "gold", "invented"), doc[Invented.Length..] + ".*").Single();
        if (doc.StartsWith("seed-", StringComparison.Ordinal)) return Directory.EnumerateFiles(Path.Combine(Shared, "seeds"), doc["seed-".Length..] + "_*").Single();
        var pages = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(GoldFolder.Project, "gold", "demo-pages.json")))!;
        return Path.Combine(GoldFolder.Root(), "seeds", pages[doc]);
    }

    private static List<byte[]> ReadLimerick()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(Shared, "data", "limerick", "minutes.jsonl.gz")), CompressionMode.Decompress));
        var lines = new List<byte[]>();
        while (reader.ReadLine() is { } line) lines.Add(Encoding.UTF8.GetBytes(line));
        return lines;
    }
}
