using System.Text.RegularExpressions;
using MinutesSearch.Benchmarks.Corpora;

namespace MinutesSearch.Benchmarks.Comparison;

/// <summary>
/// Queries drawn with a seed from a sample of the corpus: as many of each shape, from words of three bands of frequency
/// (in 5–35%, in 0.5–5%, and in 2 to 20 items of the sample).
/// </summary>
internal sealed partial class PeerQueryMix
{
    private const int SampleSize = 20_000;

    // Words that some analyzers leave out.
    private static readonly HashSet<string> Stops = new(
        "about above after again also been before being below between both could does doing down during each from further have having here into itself just more most only other over same should some such than that their them then there these they this those through under until very were what when where which while whom will with would your".Split(' '),
        StringComparer.Ordinal);

    private readonly Random random;
    private readonly string[] common;
    private readonly string[] middling;
    private readonly string[] rare;
    private readonly (string First, string Second)[] pairs;
    private readonly (int Year, string Committee)[] places;

    private PeerQueryMix(IReadOnlyList<CorpusItem> sample, int seed)
    {
        random = new Random(seed);
        // No result of ours shall hold a person's name.
        var names = sample.SelectMany(item => item.Speakers).SelectMany(name => Words().Matches(name.ToLowerInvariant())).Select(word => word.Value).ToHashSet(StringComparer.Ordinal);
        var texts = sample.Select(item => Words().Matches((item.Title + " " + item.Body).ToLowerInvariant()).Select(word => word.Value).ToArray()).ToArray();
        var frequency = texts.SelectMany(words => words.Distinct(StringComparer.Ordinal)).CountBy(word => word, StringComparer.Ordinal)
            .Where(word => word.Key.Length >= 4 && !Stops.Contains(word.Key) && !names.Contains(word.Key)).OrderBy(word => word.Key, StringComparer.Ordinal).ToArray();
        string[] Band(double from, double to) => [.. frequency.Where(word => word.Value >= from && word.Value <= to).Select(word => word.Key)];
        common = Band(0.05 * sample.Count, 0.35 * sample.Count);
        middling = Band(0.005 * sample.Count, 0.05 * sample.Count);
        rare = Band(2, 20);
        var known = common.Concat(middling).ToHashSet(StringComparer.Ordinal);
        pairs = [.. texts.Where((_, i) => i % 10 == 0).SelectMany(words => words.Zip(words.Skip(1))).Where(pair => known.Contains(pair.First) && known.Contains(pair.Second)).Distinct().Order()];
        places = [.. sample.Where(item => item.Year > 0).CountBy(item => (item.Year, item.Committee)).OrderByDescending(place => place.Value).ThenBy(place => place.Key).Take(60).Select(place => place.Key)];
    }

    /// <summary>Draws queries and writes them beside the corpus; shapes take turns.</summary>
    public static void Write(Corpus corpus, int seed, int count)
    {
        var total = File.ReadLines(corpus.Table).LongCount();
        var step = Math.Max(1, total / SampleSize);
        var sample = File.ReadLines(corpus.Table).Where((_, i) => i % step == 0).Take(SampleSize).Select(CorpusItem.FromLine).ToList();
        var mix = new PeerQueryMix(sample, seed);
        var shapes = Enum.GetValues<QueryShape>();
        var queries = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; queries.Count < count && i < 20 * count; i++) queries.Add(mix.Draw(shapes[i % shapes.Length]).ToLine());
        File.WriteAllLines(corpus.Queries, queries);
    }

    public static IReadOnlyList<PeerQuery> Read(Corpus corpus) => [.. File.ReadLines(corpus.Queries).Select(PeerQuery.FromLine)];

    private PeerQuery Draw(QueryShape shape)
    {
        if (shape == QueryShape.Phrase)
        {
            var (first, second) = One(pairs);
            return new PeerQuery(shape, [first, second]);
        }

        var (year, committee) = shape == QueryShape.Filtered ? One(places) : (0, "");
        string[] words = shape switch
        {
            QueryShape.Common or QueryShape.Filtered => [One(common)],
            QueryShape.Rare => [One(rare)],
            QueryShape.And => [One(common), One(middling)],
            QueryShape.AndThree => [One(common), One(middling), One(common)],
            QueryShape.Or => [One(middling), One(common)],
            _ => [One(middling) is var word && word.Length > 5 ? word[..5] : word],
        };
        return new PeerQuery(shape, words, year, committee);
    }

    private T One<T>(T[] choices) => choices[random.Next(choices.Length)];

    [GeneratedRegex("[a-z]+")]
    private static partial Regex Words();
}
