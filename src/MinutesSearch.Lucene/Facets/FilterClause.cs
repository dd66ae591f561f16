using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene.Facets;

/// <summary>One condition of a filter: items with one of several terms, in a range of days, or with a decision.</summary>
internal sealed record FilterClause
{
    private FilterClause(string key) => Key = key;

    /// <summary>Names the condition: two clauses with one key pass the same items.</summary>
    public string Key { get; }

    /// <summary>The dimension whose values it selects; null for none.</summary>
    public FacetDimension? Dimension { get; private init; }

    /// <summary>The ids selected, for a clause with a dimension.</summary>
    public IReadOnlyList<string> Ids { get; private init; } = [];

    /// <summary>For people: <c>committee=cabinet</c>.</summary>
    public required string Label { get; init; }

    /// <summary>The filter without this clause.</summary>
    public required Func<ItemFilter, ItemFilter> Remove { get; init; }

    private IReadOnlyList<string> Terms { get; init; } = [];

    private (int From, int To)? Days { get; init; }

    private bool? Decided { get; init; }

    /// <summary>The clauses of a filter; all of them must hold.</summary>
    public static List<FilterClause> Of(ItemFilter filter)
    {
        var clauses = new List<FilterClause>();
        void Facet(FacetDimension dimension, IReadOnlyList<string> ids, Func<ItemFilter, ItemFilter> remove)
        {
            if (ids.Count == 0) return;
            var terms = ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => IndexSchema.FilterTerm(dimension, id)).ToArray();
            clauses.Add(new FilterClause(KeyOf(terms))
            {
                Dimension = dimension,
                Ids = ids,
                Terms = terms,
                Label = Show(dimension.ToString().ToLowerInvariant(), ids),
                Remove = remove,
            });
        }

        Facet(FacetDimension.Council, filter.Councils, old => old with { Councils = [] });
        Facet(FacetDimension.Committee, filter.Committees, old => old with { Committees = [] });
        Facet(FacetDimension.Topic, filter.Topics, old => old with { Topics = [] });
        Facet(FacetDimension.Speaker, filter.Speakers, old => old with { Speakers = [] });
        Facet(FacetDimension.Year, [.. filter.Years.Select(year => year.ToString("0000", CultureInfo.InvariantCulture))], old => old with { Years = [] });
        if (filter.Kind != KindFilter.All)
            Facet(FacetDimension.Kind, [filter.Kind == KindFilter.Business ? "business" : "procedure"], old => old with { Kind = KindFilter.All });
        if (filter.Meetings.Count > 0)
        {
            var terms = filter.Meetings.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(IndexSchema.MeetingTerm).ToArray();
            clauses.Add(new FilterClause(KeyOf(terms))
            {
                Terms = terms,
                Label = Show("meeting", filter.Meetings),
                Remove = old => old with { Meetings = [] },
            });
        }

        AddDays(filter, clauses);
        if (filter.Decided is { } decided)
        {
            clauses.Add(new FilterClause($"decided={decided}")
            {
                Decided = decided,
                Label = $"decided={(decided ? "true" : "false")}",
                Remove = old => old with { Decided = null },
            });
        }

        return clauses;
    }

    /// <summary>Passages said by these people.</summary>
    public static FilterClause SaidBy(IReadOnlyList<string> speakers)
    {
        var terms = speakers.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(IndexSchema.SaidByTerm).ToArray();
        return new FilterClause(KeyOf(terms)) { Terms = terms, Label = Show("speaker", speakers), Remove = old => old with { Speakers = [] } };
    }

    /// <summary>Items with any of these terms of the filter field.</summary>
    public static FilterClause AnyOf(IReadOnlyList<string> terms) =>
        new(KeyOf(terms)) { Terms = terms, Label = "", Remove = old => old };

    /// <summary>Items of meetings of one day.</summary>
    public static FilterClause Of(DateOnly day) => Between(ItemKey.Day(day), ItemKey.Day(day), "", old => old);

    /// <summary>The documents of a segment that pass, deleted ones included, as bits.</summary>
    public long[] Read(AtomicReader segment, SegmentColumn column)
    {
        var bits = new long[(segment.MaxDoc + 63) >> 6];
        if (Terms.Count > 0) ReadTerms(segment, bits);
        else
        {
            for (var document = 0; document < column.Keys.Length; document++)
            {
                if (Passes(column.Keys[document])) bits[document >> 6] |= 1L << document;
            }
        }

        return bits;
    }

    private bool Passes(long key)
    {
        if (Decided is { } decided) return ((ItemKey.FlagsOf(key) & ItemKey.Decided) != 0) == decided;
        var day = ItemKey.DayOf(key);
        if (day == 0 || Days is not { } days) return false;
        // A year alone passes when all of its days would.
        return day % 10_000 == 0 ? day + 101 >= days.From && day + 1231 <= days.To : day >= days.From && day <= days.To;
    }

    private void ReadTerms(AtomicReader segment, long[] bits)
    {
        var terms = segment.GetTerms(IndexSchema.Filter)?.GetEnumerator();
        if (terms is null) return;
        DocsEnum? documents = null;
        foreach (var term in Terms)
        {
            if (!terms.SeekExact(new BytesRef(term))) continue;
            documents = terms.Docs(null, documents, DocsFlags.NONE);
            for (var document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
                bits[document >> 6] |= 1L << document;
        }
    }

    private static void AddDays(ItemFilter filter, List<FilterClause> clauses)
    {
        if (filter.From is null && filter.To is null) return;
        var days = (From: filter.From is { } from ? ItemKey.Day(from) : 0, To: filter.To is { } to ? ItemKey.Day(to) : int.MaxValue);
        var label = string.Join('&', new[]
        {
            filter.From is null ? null : $"from={filter.From:yyyy-MM-dd}", filter.To is null ? null : $"to={filter.To:yyyy-MM-dd}",
        }.Where(text => text is not null));
        clauses.Add(Between(days.From, days.To, label, old => old with { From = null, To = null }));
    }

    private static FilterClause Between(int from, int to, string label, Func<ItemFilter, ItemFilter> remove) =>
        new($"days={from}-{to}") { Days = (from, to), Label = label, Remove = remove };

    // Ids are whatever somebody typed: with their lengths no list of terms reads like another one, or like a condition of another kind.
    private static string KeyOf(IReadOnlyList<string> terms) => "any" + string.Concat(terms.Select(term => $"|{term.Length}:{term}"));

    private static string Show(string name, IReadOnlyList<string> values) => string.Join('&', values.Select(value => $"{name}={value}"));
}
