using MinutesSearch.Benchmarks.Peers;

namespace MinutesSearch.Benchmarks.Comparison;

/// <summary>How far an engine's counts agree with the product's.</summary>
/// <param name="Engine">The engine.</param>
/// <param name="Queries">Queries compared.</param>
/// <param name="SameTotals">With the very same number of hits.</param>
/// <param name="NearTotals">With a number that differs by at most 2%.</param>
/// <param name="SameFacets">Of those with the same total: with the same ten highest counts in each facet that both restrict alike.</param>
/// <param name="ByFacet">Of those with the same total and no filter: how many agree in each facet.</param>
/// <param name="ByShape">Of each shape: same totals, of queries.</param>
/// <param name="Differences">The largest differences: the query, the product's number, the engine's.</param>
internal sealed record Agreement(
    string Engine, int Queries, int SameTotals, int NearTotals, int SameFacets, IReadOnlyDictionary<string, string> ByFacet, IReadOnlyDictionary<string, string> ByShape, IReadOnlyList<string> Differences);

/// <summary>Compares answers before anything is timed: a ratio of times means nothing between engines that find different things.</summary>
internal static class AgreementCheck
{
    public static Agreement Compare(string engine, IReadOnlyList<PeerQuery> queries, IReadOnlyList<PeerAnswer> product, IReadOnlyList<PeerAnswer> peer)
    {
        var pairs = queries.Zip(product, peer).Take(peer.Count).ToArray();
        bool IsSame((PeerQuery, PeerAnswer Ours, PeerAnswer Theirs) pair) => pair.Ours.Total == pair.Theirs.Total;
        string ByFacet(int facet)
        {
            var same = pairs.Where(pair => IsSame(pair) && !pair.First.IsFiltered).ToArray();
            return $"{same.Count(pair => pair.Second.Facets[facet].SequenceEqual(pair.Third.Facets[facet]))} of {same.Length}";
        }

        var differences = pairs.Where(pair => !IsSame(pair))
            .OrderByDescending(pair => Math.Abs(Math.Log((pair.Second.Total + 1.0) / (pair.Third.Total + 1.0))))
            .Select(pair => $"{pair.First.Shape} {string.Join(' ', pair.First.Words)}: {pair.Second.Total} against {pair.Third.Total}");
        return new Agreement(
            engine,
            pairs.Length,
            pairs.Count(pair => IsSame(pair)),
            pairs.Count(pair => Math.Abs(pair.Second.Total - pair.Third.Total) <= 0.02 * pair.Second.Total),
            pairs.Count(pair => IsSame(pair) && HasSameFacets(pair.First, pair.Second, pair.Third)),
            Enumerable.Range(0, 4).ToDictionary(i => ProductQuery.FacetNames[i], i => ByFacet(i)),
            pairs.GroupBy(pair => pair.First.Shape).OrderBy(group => group.Key)
                .ToDictionary(group => group.Key.ToString(), group => $"{group.Count(pair => IsSame(pair))} of {group.Count()}"),
            [.. differences.Take(12)]);
    }

    // The product counts a filter's own dimension without that filter (drill sideways); the peers do not.
    private static bool HasSameFacets(PeerQuery query, PeerAnswer ours, PeerAnswer theirs) =>
        Enumerable.Range(query.IsFiltered ? 2 : 0, query.IsFiltered ? 2 : 4).All(i => ours.Facets[i].SequenceEqual(theirs.Facets[i]));
}
