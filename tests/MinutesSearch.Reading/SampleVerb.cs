using System.IO.Compression;
using System.Text;
using MinutesSearch.Ingest;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Reading.Gold;

namespace MinutesSearch.Reading;

/// <summary>Random items of a corpus as read, for people to look at.</summary>
internal static class SampleVerb
{
    public static int Run(Options options)
    {
        var random = new Random(options.Number("seed", 1));
        var items = Pages(options.Text("corpus", "demo")).SelectMany(p => PageReader.Read(p, ReadingRules.Default).Meetings).SelectMany(m => m.Items.Select(i => (m.Header, Item: i))).ToArray();
        random.Shuffle(items);
        foreach (var (header, item) in items.Take(options.Number("count", 30))) Console.WriteLine($"##### {header.Title} | {item.Id}\n{ItemPrint.Of(item)}");
        return 0;
    }

    private static IEnumerable<FetchedPage> Pages(string corpus)
    {
        if (corpus == "limerick") return Enumerable.Range(0, GoldPages.LimerickLines.Count).Select(n => GoldPages.Page($"limerick-{n}"));
        if (corpus != "nyc") return Directory.EnumerateFiles(Path.Combine(GoldFolder.Root(), "seeds"), "*.*", SearchOption.AllDirectories).Where(f => f.EndsWith(".html", StringComparison.Ordinal) || f.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(f => GoldPages.Fetch("file:///seeds/" + Path.GetFileName(f), File.ReadAllBytes(f)));
        return Nyc();
    }

    private static IEnumerable<FetchedPage> Nyc()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(GoldPages.Shared, "data", "nyc", "items.jsonl.gz")), CompressionMode.Decompress));
        for (var n = 0; reader.ReadLine() is { } line; n++)
            if (n % 97 == 5) yield return GoldPages.Fetch($"file:///nyc.jsonl#L{n + 1}", Encoding.UTF8.GetBytes(line));
    }
}
