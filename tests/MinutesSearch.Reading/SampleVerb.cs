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
        if (Pages(options.Text("corpus", "demo")) is not { } pages)
        {
            Console.Error.WriteLine("sample: --corpus takes demo, invented, limerick, moderngov or nyc");
            return 1;
        }
        var random = new Random(options.Number("seed", 1));
        var items = pages.SelectMany(p => PageReader.Read(p, ReadingRules.Default).Meetings).SelectMany(m => m.Items.Select(i => (m.Header, Item: i))).ToArray();
        random.Shuffle(items);
        foreach (var (header, item) in items.Take(options.Number("count", 30))) Console.WriteLine($"##### {header.Title} | {item.Id}\n{ItemPrint.Of(item)}");
        return 0;
    }

    // Pages that are only measured are left out: what is looked at is tuned on sooner or later.
    private static IEnumerable<FetchedPage>? Pages(string corpus) => corpus switch
    {
        "demo" => Files(Path.Combine(GoldFolder.Root(), "seeds"), "file:///seeds/"),
        "moderngov" => Files(Path.Combine(GoldPages.Shared, "data", "moderngov"), "file:///"),
        "limerick" => Enumerable.Range(0, GoldPages.LimerickLines.Count).Select(n => $"limerick-{n}").Where(GoldFolder.IsShown).Select(GoldPages.Page),
        "invented" => GoldFolder.Labelled(GoldFolder.First).Where(d => d.StartsWith("invented-", StringComparison.Ordinal) && GoldFolder.IsShown(d)).Select(GoldPages.Page),
        "nyc" => Nyc(),
        _ => null,
    };

    private static IEnumerable<FetchedPage> Files(string folder, string address) => Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories)
        .Where(f => Path.GetExtension(f) is ".html" or ".txt").Order(StringComparer.Ordinal).Select(f => GoldPages.Fetch(address + Path.GetFileName(f), File.ReadAllBytes(f)));

    private static IEnumerable<FetchedPage> Nyc()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(GoldPages.Shared, "data", "nyc", "items.jsonl.gz")), CompressionMode.Decompress));
        for (var n = 0; reader.ReadLine() is { } line; n++)
            if (n % 97 == 5) yield return GoldPages.Fetch($"file:///nyc.jsonl#L{n + 1}", Encoding.UTF8.GetBytes(line));
    }
}
