namespace MinutesSearch.Relevance;

/// <summary>How one system answered one query.</summary>
internal sealed record Measurement(TestQuery Query, string System, Answer Answer, Score Score)
{
    // Deeper than what is counted: Score.Condensed goes past items that nobody has graded.
    private const int Depth = 20;
    private const int Askers = 8;

    /// <summary>Asks every query of every system of its corpus.</summary>
    public static async Task<List<Measurement>> RunAsync(IEnumerable<TestQuery> queries, IReadOnlyDictionary<string, IReadOnlyList<ISystem>> systems)
    {
        var asked = queries.ToArray();
        var all = new Measurement[asked.Length][];
        await Parallel.ForAsync(0, asked.Length, new ParallelOptions { MaxDegreeOfParallelism = Askers }, async (i, _) =>
        {
            var query = asked[i];
            all[i] = await Task.WhenAll(systems[query.Corpus].Select(async system =>
            {
                var answer = await system.SearchAsync(query.Text, Depth);
                return new Measurement(query, system.Name, answer, Score.Of(answer.Ids, query.Grades));
            }));
        });
        return [.. all.SelectMany(static own => own)];
    }
}
