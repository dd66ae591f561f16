using System.Globalization;
using System.IO.Compression;
using System.Text;
using Lucene.Net.Util;
using MinutesSearch.Ingest;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Lucene;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Matching;
using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Benchmarks.Equal;

/// <summary>
/// Many random searches over real items: the hits must be those of Lucene's own queries, the facet counts those of a sorted-set doc value
/// counted item by item, and every mark of a snippet must be where analysing its whole passage again puts it.
/// </summary>
internal sealed class EqualRun : IDisposable
{
    private const int ChunkLines = 500;
    private const int Page = 100;
    private const int ReportedDifferences = 20;

    private readonly Dictionary<string, AgendaItem> items = new(StringComparer.Ordinal);
    private readonly PlainIndex plain = new();
    private readonly SortedDictionary<string, int> kinds = new(StringComparer.Ordinal);
    private readonly List<string> differences = [];
    private long hits;
    private long counts;
    private long snippets;
    private long marks;
    private int different;

    public static async Task<int> RunAsync(Options options)
    {
        using var run = new EqualRun();
        return await run.CompareAsync(options, options.Number("searches", 10_000), options.Number("every", 1));
    }

    public void Dispose() => plain.Dispose();

    private async Task<int> CompareAsync(Options options, int searches, int every)
    {
        var folder = Directory.CreateTempSubdirectory("minutes-equal-").FullName;
        try
        {
            await using var engine = LuceneEngine.Open(folder, new LuceneOptions { ResultCacheMegabytes = 0 }, TimeProvider.System);
            await FillAsync(engine.Indexer!, options.Source, every);
            var all = items.Values.ToArray();
            var random = new Random(options.Seed);
            for (var done = 0; done < searches;)
            {
                if (DrawnSearch.Draw(random, all, plain.Segment, words => IsName(engine, words)) is not { } drawn) continue;
                await CompareAsync(engine.Searcher, drawn, Filters(random, all));
                kinds[drawn.Kind] = kinds.GetValueOrDefault(drawn.Kind) + 1;
                done++;
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        ResultFile.Write(options, "equal", new { items = items.Count, searches, kinds, hitsCompared = hits, facetCountsCompared = counts, snippetsCompared = snippets, marksCompared = marks, differences = different, examples = differences });
        return different == 0 ? 0 : 1;
    }

    private async Task FillAsync(IMinutesIndexer indexer, string source, int every)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(source), CompressionMode.Decompress));
        var chunk = new StringBuilder();
        var (read, kept, change) = (0, 0, 0L);
        for (var line = await lines.ReadLineAsync(); ; line = await lines.ReadLineAsync())
        {
            if (line is not null && read++ % every == 0) kept += chunk.AppendLine(line).Length > 0 ? 1 : 0;
            if (line is not null && kept < ChunkLines) continue;
            var page = new FetchedPage($"file:corpus#L{read}", Encoding.UTF8.GetBytes(chunk.ToString()), null, DateTimeOffset.UnixEpoch, null);
            if (kept > 0)
            {
                var found = PageReader.Read(page, ReadingRules.Default).Meetings.SelectMany(meeting => meeting.Items).Where(item => items.TryAdd(item.Id, item)).ToArray();
                foreach (var item in found) plain.Add(item);
                await indexer.ApplyAsync([.. found.Select(item => new ItemChange(++change, item.Id, item))]);
            }

            if (line is null) break;
            chunk.Clear();
            kept = 0;
        }

        await indexer.CommitAsync(change, null);
        plain.Finish();
    }

    private static bool IsName(LuceneEngine engine, string[] words)
    {
        var snapshot = engine.Acquire();
        try
        {
            var labels = snapshot.GetOrBuild(LabelWords.Build);
            using var readers = TermReaders.Rent(snapshot);
            // In any order: the searches put the words in orders of their own.
            return words.Any(one => labels.Called(one).Count > 0 || words.Any(other => labels.Called($"{one} {other}").Count > 0))
                || NamedThings.Find(snapshot, readers, words).Any();
        }
        finally
        {
            snapshot.Release();
        }
    }

    private async Task CompareAsync(IMinutesSearcher searcher, DrawnSearch drawn, List<string> chosen)
    {
        var about = $"{drawn.Kind} {drawn.Query} [{string.Join(' ', chosen)}]";
        var result = await searcher.SearchAsync(new SearchRequest
        {
            Query = drawn.Query,
            Filter = FilterOf(chosen),
            PageSize = Page,
            FacetLimit = 0,
            Snippets = 3,
            Spelling = false,
            Synonyms = false,
            Relax = false,
        });
        var matching = plain.Find(drawn.Plain);
        var passing = With(matching, chosen);
        var expected = plain.Ids(passing).ToHashSet(StringComparer.Ordinal);
        hits += expected.Count;
        if (result.Total != expected.Count || !result.Hits.All(hit => expected.Contains(hit.Id)) || result.Hits.Select(hit => hit.Id).Distinct().Count() != Math.Min(Page, expected.Count))
            Differ($"{about}: {result.Total} hits, Lucene finds {expected.Count}");
        foreach (var facet in result.Facets) CompareFacet(facet, matching, chosen, about);
        if (drawn.Marks is null) return;
        foreach (var hit in result.Hits)
        {
            foreach (var snippet in hit.Snippets) CompareMarks(items[hit.Id], snippet, drawn.Marks, about);
        }
    }

    private void CompareFacet(Facet facet, FixedBitSet matching, List<string> chosen, string about)
    {
        var own = $"{facet.Dimension}:";
        var expected = plain.Count(With(matching, chosen.Where(value => !value.StartsWith(own, StringComparison.Ordinal))), facet.Dimension);
        var found = facet.Values.Where(value => value.Count > 0).ToDictionary(value => value.Value, value => (int)value.Count, StringComparer.Ordinal);
        counts += expected.Count;
        if (expected.Count != found.Count || expected.Any(pair => found.GetValueOrDefault(pair.Key) != pair.Value)) Differ($"{about}: {facet.Dimension} differs");
    }

    private void CompareMarks(AgendaItem item, Snippet snippet, Func<List<MinutesSearch.Lucene.Analysis.Token>, List<(int Start, int End)>> find, string about)
    {
        snippets++;
        var passage = item.Passages.Single(passage => passage.Anchor == snippet.Passage || $"p{item.Passages.ToList().IndexOf(passage) + 1}" == snippet.Passage).Text;
        var before = snippet.Text.StartsWith("… ", StringComparison.Ordinal) && !passage.StartsWith("… ", StringComparison.Ordinal) ? 2 : 0;
        var after = snippet.Text.EndsWith(" …", StringComparison.Ordinal) && !passage.EndsWith(" …", StringComparison.Ordinal) ? 2 : 0;
        var shown = snippet.Text[before..^after];
        var all = Merge(find(MinutesSearch.Lucene.Analysis.MinutesAnalyzer.Tokens(passage)));
        // A sentence may stand twice in a passage: one of its places must fit.
        for (var at = passage.IndexOf(shown, StringComparison.Ordinal); at >= 0; at = passage.IndexOf(shown, at + 1, StringComparison.Ordinal))
        {
            var expected = all.Where(mark => mark.Start >= at && mark.End <= at + shown.Length).Select(mark => new TextRange(mark.Start - at + before, mark.End - mark.Start)).ToArray();
            if (!expected.SequenceEqual(snippet.Matches)) continue;
            marks += expected.Length;
            return;
        }

        Differ($"{about}: marks of {item.Id} {snippet.Passage} differ");
    }

    private static List<(int Start, int End)> Merge(List<(int Start, int End)> ranges)
    {
        var merged = new List<(int Start, int End)>();
        foreach (var range in ranges.OrderBy(range => range.Start))
        {
            if (merged.Count > 0 && range.Start < merged[^1].End) merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, range.End));
            else merged.Add(range);
        }

        return merged;
    }

    private FixedBitSet With(FixedBitSet documents, IEnumerable<string> chosen)
    {
        var passing = (FixedBitSet)documents.Clone();
        foreach (var value in chosen) passing.And(plain.Having(value));
        return passing;
    }

    /// <summary>Up to two values of one item: so that something passes.</summary>
    private static List<string> Filters(Random random, AgendaItem[] all) =>
        random.Next(2) == 0 ? [] : [.. PlainIndex.ValuesOf(all[random.Next(all.Length)]).OrderBy(_ => random.Next()).DistinctBy(value => value[..value.IndexOf(':', StringComparison.Ordinal)]).Take(random.Next(1, 3))];

    private static ItemFilter FilterOf(List<string> chosen)
    {
        string[] Of(FacetDimension dimension) =>
            [.. chosen.Where(value => value.StartsWith($"{dimension}:", StringComparison.Ordinal)).Select(value => value[(value.IndexOf(':', StringComparison.Ordinal) + 1)..])];
        return new ItemFilter
        {
            Kind = Of(FacetDimension.Kind) switch { ["procedure"] => KindFilter.Procedure, ["business"] => KindFilter.Business, _ => KindFilter.All },
            Councils = Of(FacetDimension.Council),
            Committees = Of(FacetDimension.Committee),
            Topics = Of(FacetDimension.Topic),
            Speakers = Of(FacetDimension.Speaker),
            Years = [.. Of(FacetDimension.Year).Select(year => int.Parse(year, CultureInfo.InvariantCulture))],
        };
    }

    private void Differ(string what)
    {
        different++;
        if (differences.Count < ReportedDifferences) differences.Add(what);
    }
}
