using System.Text.Json;

namespace MinutesSearch.Relevance;

/// <summary>The known-item queries of a run. They hold sentences of real minutes, so they are drawn anew and never committed.</summary>
internal static class QuerySet
{
    private const int Seed = 20260101;

    // What a slice of each corpus has at most: the demonstration council has few items.
    private static readonly Dictionary<string, int> PerSlice = new(StringComparer.Ordinal) { ["nyc"] = 200, ["limerick"] = 120, ["demo"] = 40 };

    public static List<TestQuery> Draw(IReadOnlyList<Corpus> corpora)
    {
        var words = corpora.ToDictionary(corpus => corpus.Name, Words.Count);
        var all = new List<TestQuery>();
        foreach (var corpus in corpora)
        {
            var foreign = words.Where(other => other.Key != corpus.Name && other.Key != "demo").SelectMany(other => other.Value)
                .GroupBy(word => word.Key, StringComparer.Ordinal).ToDictionary(word => word.Key, word => word.Max(one => one.Value), StringComparer.Ordinal);
            all.AddRange(new KnownItems(corpus, words[corpus.Name], Seed).Draw(PerSlice[corpus.Name], foreign));
        }

        return all;
    }

    public static void Save(string file, List<TestQuery> queries) => File.WriteAllText(file, JsonSerializer.Serialize(queries, JsonSerializerOptions.Web));

    public static List<TestQuery> Read(string file) => JsonSerializer.Deserialize<List<TestQuery>>(File.ReadAllText(file), JsonSerializerOptions.Web)!;
}
