namespace MinutesSearch.Relevance;

/// <summary>How one system answered one query.</summary>
internal sealed record Measurement(TestQuery Query, string System, Answer Answer, Score Score)
{
    private const int Depth = 10;

    /// <summary>Asks every query of every system of its corpus.</summary>
    public static async Task<List<Measurement>> RunAsync(IEnumerable<TestQuery> queries, IReadOnlyDictionary<string, IReadOnlyList<ISystem>> systems)
    {
        var all = new List<Measurement>();
        foreach (var query in queries)
        {
            foreach (var system in systems[query.Corpus])
            {
                var answer = await system.SearchAsync(query.Text, Depth);
                all.Add(new Measurement(query, system.Name, answer, Score.Of(answer.Ids, query.Grades)));
            }
        }

        return all;
    }
}
