using MinutesSearch.Benchmarks.Comparison;
using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Benchmarks.Peers;

/// <summary>
/// A query in the product's own words. Spelling help, fewer words than asked for, acronyms and synonyms are off, and procedure is included, since the
/// peers know none of these.
/// </summary>
internal static class ProductQuery
{
    private static readonly FacetDimension[] Dimensions = [FacetDimension.Committee, FacetDimension.Year, FacetDimension.Speaker, FacetDimension.Topic];

    /// <summary>Names of the facets that are counted, in the order of <see cref="PeerAnswer.Facets"/>.</summary>
    public static IReadOnlyList<string> FacetNames { get; } = ["committee", "year", "speaker", "topic"];

    public static string Url(PeerQuery query, Mode mode, int facetLimit)
    {
        var filter = query.IsFiltered ? $"&year={query.Year}&committee={Slug.Of(query.Committee)}" : "";
        var facets = mode == Mode.A ? "&facets=" : $"&facets={string.Join(',', FacetNames)}&facetLimit={facetLimit}";
        return $"/v1/search?q={Uri.EscapeDataString(Text(query))}{filter}&kind=all&spelling=off&relax=off&synonyms=off&snippets={(mode == Mode.C ? 3 : 0)}{facets}";
    }

    public static SearchRequest Request(PeerQuery query, Mode mode) => new()
    {
        Query = QueryParser.Parse(Text(query)).Query,
        Filter = new ItemFilter
        {
            Kind = KindFilter.All,
            Years = query.IsFiltered ? [query.Year] : [],
            Committees = query.IsFiltered ? [Slug.Of(query.Committee)] : [],
        },
        Facets = mode == Mode.A ? [] : Dimensions,
        FacetLimit = 10,
        Snippets = mode == Mode.C ? 3 : 0,
        Spelling = false,
        Relax = false,
        Synonyms = false,
        TimeLimit = TimeSpan.FromSeconds(3),
    };

    private static string Text(PeerQuery query) => query.Shape switch
    {
        QueryShape.Prefix => query.Words[0] + "*",
        QueryShape.Phrase => $"\"{string.Join(' ', query.Words)}\"",
        QueryShape.Or => string.Join(" OR ", query.Words),
        _ => string.Join(' ', query.Words),
    };
}
