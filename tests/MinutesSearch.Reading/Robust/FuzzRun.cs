using System.Globalization;
using System.Security.Cryptography;
using MinutesSearch.Ingest;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Reading.Gold;

namespace MinutesSearch.Reading.Robust;

/// <summary>Reads mutated pages: demonstration pages, the fixtures of the readers and, where they are at hand, real ones. Page N of a seed is the same on every machine.</summary>
internal static class FuzzRun
{
    public static int Run(Options options)
    {
        var (count, seed) = (options.Number("count", 1000), options.Number("seed", 1));
        var sources = Sources();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        long bytes = 0, items = 0, faulty = 0, slow = 0;
        var failures = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var random = new Random(unchecked((seed * 1_000_003) + i));
            var body = Mutation.Of(sources[random.Next(sources.Count)], sources[random.Next(sources.Count)], random);
            var began = watch.ElapsedMilliseconds;
            try
            {
                var read = PageReader.Read(GoldPages.Fetch(i % 2 == 0 ? "file:///fuzz/page.html" : "file:///fuzz/minutes.md", body), ReadingRules.Default);
                if (read.Meetings.Count == 0 && read.Faults.Count == 0) failures.Add($"page {i}: neither a meeting nor a fault");
                var ids = read.Meetings.SelectMany(m => m.Items).Select(x => x.Id).ToList();
                if (ids.Distinct(StringComparer.Ordinal).Count() != ids.Count) failures.Add($"page {i}: two items of one id");
                items += ids.Count;
                if (read.Meetings.Count == 0) faulty++;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                failures.Add($"page {i}: {e.GetType().Name}: {e.Message} {e.StackTrace?.Split('\n')[0].Trim()}");
            }
            bytes += body.Length;
            if (watch.ElapsedMilliseconds - began > 2000) slow++;
            if (failures.Count >= 20) break;
        }
        var lines = new List<string>
        {
            "# Mutated pages", "",
            $"`fuzz --count {count} --seed {seed}`: {sources.Count} pages ({SourceId(sources)}), each copy changed in 1 to 12 places: bytes lost, doubled, repeated or overwritten; labels, list marks, markup and phrases put in; lines moved and joined; parts of other pages spliced in.", "",
            "| | |", "|---|--:|",
            $"| pages read | {count:N0} |", $"| exceptions and broken promises | {failures.Count:N0} |", $"| megabytes | {bytes / 1e6:N0} |", $"| items read | {items:N0} |", $"| pages answered with a fault alone | {faulty:N0} |", $"| pages that took over two seconds | {slow:N0} |", "",
        };
        lines.AddRange(failures.Select(f => $"- {f}"));
        Results.Write("fuzz.md", string.Join('\n', lines) + "\n");
        return failures.Count == 0 ? 0 : 1;
    }

    private static List<byte[]> Sources()
    {
        var tests = Path.Combine(GoldFolder.Root(), "tests", "MinutesSearch.Ingest.Tests", "Fixtures");
        var files = Directory.EnumerateFiles(tests, "*.*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".json", StringComparison.Ordinal))
            .Concat(Directory.EnumerateFiles(Path.Combine(GoldFolder.Root(), "seeds"), "*.*", SearchOption.AllDirectories).Where(f => f.EndsWith(".html", StringComparison.Ordinal) || f.EndsWith(".txt", StringComparison.Ordinal)));
        if (Directory.Exists(GoldPages.Shared)) files = files.Concat(Directory.EnumerateFiles(Path.Combine(GoldPages.Shared, "seeds"), "*.txt"));
        var sources = files.Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(b => b.Length is > 0 and < 100_000).ToList();
        // Printed minutes have a shape of their own.
        if (Directory.Exists(GoldPages.Shared)) sources.AddRange(GoldPages.LimerickLines.Where((_, n) => n % 25 == 3).Select((_, n) => GoldPages.Page($"limerick-{(n * 25) + 3}").Body.ToArray()).Where(b => b.Length < 40_000));
        return sources;
    }

    private static string SourceId(List<byte[]> sources) => "content " + Convert.ToHexString(SHA256.HashData([.. sources.SelectMany(SHA256.HashData)]))[..12].ToLower(CultureInfo.InvariantCulture);
}
