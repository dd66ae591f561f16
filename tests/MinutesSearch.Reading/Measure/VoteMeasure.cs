namespace MinutesSearch.Reading.Measure;

/// <summary>Votes: right where every count is. Who voted how is measured apart, in the votes that are right.</summary>
internal static class VoteMeasure
{
    public static void Of(Measurement measurement, string item, IReadOnlyList<VoteFact> gold, IReadOnlyList<VoteFact> read)
    {
        var pairs = Pairing.Of(gold, read, (g, r) => IsSame(g, r) ? 1 + Named(g, r) : 0);
        measurement.Add(Kinds.Votes, new Tally(pairs.Count, gold.Count, read.Count));
        foreach (var (g, r) in pairs)
            measurement.Add(Kinds.VoteNames, new Tally(Named(gold[g], read[r]), Names(gold[g]).Sum(n => n.Count), Names(read[r]).Sum(n => n.Count)));
        foreach (var g in Enumerable.Range(0, gold.Count).Except(pairs.Select(p => p.One))) measurement.Misses.Add(new Miss(measurement.Doc, Kinds.Votes, item, null, null, $"missed {Shown(gold[g])}"));
        foreach (var r in Enumerable.Range(0, read.Count).Except(pairs.Select(p => p.Other))) measurement.Misses.Add(new Miss(measurement.Doc, Kinds.Votes, item, null, null, $"read {Shown(read[r])}"));
    }

    private static bool IsSame(VoteFact gold, VoteFact read) =>
        gold.IsUnanimous == read.IsUnanimous && Count(gold.For, gold.NamesFor, read.For, read.NamesFor) && Count(gold.Against, gold.NamesAgainst, read.Against, read.NamesAgainst)
        && Count(gold.Abstained, gold.NamesAbstained, read.Abstained, read.NamesAbstained);

    /// <summary>A count that only the names give may be given or left out.</summary>
    private static bool Count(int? gold, IReadOnlyList<string> goldNames, int? read, IReadOnlyList<string> readNames) =>
        gold == read || ((gold ?? goldNames.Count) == (read ?? readNames.Count) && (gold is null || read is null) && (gold ?? goldNames.Count) > 0);

    private static IEnumerable<IReadOnlyList<string>> Names(VoteFact vote) => [vote.NamesFor, vote.NamesAgainst, vote.NamesAbstained];

    private static int Named(VoteFact gold, VoteFact read) => Names(gold).Zip(Names(read)).Sum(sides => Pairing.Of(
        [.. sides.First.Select(n => new PersonFact(n, null, null, "voted"))],
        [.. sides.Second.Select(n => new PersonFact(n, null, null, "voted"))],
        (g, r) => !PersonMatch.IsSame(g, r) ? 0 : WordFold.Letters(g.Name) == WordFold.Letters(r.Name) ? 2 : 1).Count);

    private static string Shown(VoteFact vote) => $"{vote.For?.ToString() ?? "-"}/{vote.Against?.ToString() ?? "-"}/{vote.Abstained?.ToString() ?? "-"}{(vote.IsUnanimous ? " unanimous" : "")} ({string.Join('/', Names(vote).Select(n => n.Count))} names)";
}
