using System.Text;

namespace MinutesSearch.Benchmarks.Corpora;

/// <summary>
/// A larger corpus drawn with a seed from the sentences of a smaller one: items of 1 to 3 KB, 60 committees, 25 years, 3,000
/// people spoken of as Zipf's law has it, one to three of 40 topics. The first n items are the same whatever the number of all.
/// </summary>
internal sealed class GeneratedCorpus
{
    private const int Sources = 60_000;
    private const int People = 3_000;
    private readonly Random random;
    private readonly List<string[]> texts = [];
    private readonly List<string> titles = [];
    private readonly Weighted<string> committees;
    private readonly Weighted<string> people;
    private readonly Weighted<string> topics = new([.. Enumerable.Range(1, 40).Select(i => $"subject-{i:00}")], 0.5);

    public GeneratedCorpus(string table, int seed)
    {
        random = new Random(seed);
        var lines = File.ReadLines(table).LongCount();
        var step = Math.Max(1, lines / Sources);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var given = new SortedSet<string>(StringComparer.Ordinal);
        var family = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var item in File.ReadLines(table).Where((_, i) => i % step == 0).Select(CorpusItem.FromLine))
        {
            places[item.Committee] = places.GetValueOrDefault(item.Committee) + 1;
            titles.Add(item.Title);
            foreach (var name in item.Speakers.Select(name => name.Split(' ')))
            {
                given.Add(name[0]);
                family.Add(name[^1]);
            }

            if (item.Body.Length < 300) continue;
            var sentences = item.Body.Split(". ", StringSplitOptions.RemoveEmptyEntries);
            if (sentences.Length > 1) texts.Add(sentences);
        }

        committees = new Weighted<string>([.. places.OrderByDescending(place => place.Value).ThenBy(place => place.Key, StringComparer.Ordinal).Take(60).Select(place => place.Key)], 0.7);
        people = new Weighted<string>(Names([.. given], [.. family]), 0.9);
    }

    public IEnumerable<CorpusItem> Items(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var speakers = Enumerable.Range(0, 1 + random.Next(6)).Select(_ => people.Draw(random)).Distinct(StringComparer.Ordinal).ToArray();
            var subjects = Enumerable.Range(0, 1 + random.Next(3)).Select(_ => topics.Draw(random)).Distinct(StringComparer.Ordinal).ToArray();
            var year = 1999 + Math.Min(24, (int)(25 * Math.Pow(random.NextDouble(), 0.8)));
            var day = year * 10_000 + (1 + random.Next(12)) * 100 + 1 + random.Next(28);
            var title = $"Int {i % 9973:0000}-{year} {titles[random.Next(titles.Count)]}";
            yield return new CorpusItem($"made-{i}", title, committees.Draw(random), year, day, speakers, subjects, Body(speakers[0]));
        }
    }

    private string Body(string speaker)
    {
        var wanted = random.Next(1000, 3000);
        var body = new StringBuilder();
        while (body.Length < wanted)
        {
            var sentences = texts[random.Next(texts.Count)];
            var first = random.Next(sentences.Length);
            for (var i = first; i < Math.Min(sentences.Length, first + 8) && body.Length < wanted; i++) body.Append(sentences[i]).Append(". ");
        }

        if (body.Length > 4000) body.Length = 4000;
        return body.Append(speaker).Append(" moved the item.").ToString();
    }

    private string[] Names(string[] given, string[] family)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (names.Count < People)
            names.Add($"{given[random.Next(given.Length)]} {(char)('A' + random.Next(26))} {family[random.Next(family.Length)]}");
        return [.. names];
    }
}
