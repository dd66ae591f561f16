using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Minutes;
using MinutesSearch.Search;
using Token = MinutesSearch.Lucene.Analysis.Token;

namespace MinutesSearch.Engine.Tests.Naive;

/// <summary>A title or passage as plain tokens.</summary>
internal sealed record NaiveRow(ItemPart Part, bool Decides, string Anchor, string Text, IReadOnlyList<Token> Tokens)
{
    public bool IsIn(IReadOnlyList<ItemPart> parts) => parts.Count == 0 || parts.Contains(Part) || (Decides && parts.Contains(ItemPart.Decisions));
}

/// <summary>An item as a list of rows: evaluated by looking at everything.</summary>
internal sealed class NaiveItem
{
    public NaiveItem(AgendaItem item)
    {
        Item = item;
        var deciding = item.Decisions.SelectMany(decision => decision.Passages).ToHashSet(StringComparer.Ordinal);
        Rows =
        [
            new NaiveRow(ItemPart.Title, false, "", item.Title, MinutesAnalyzer.Tokens(item.Title)),
            .. item.Passages.Select(passage => new NaiveRow(
                passage.Part, passage.Part == ItemPart.Decisions || deciding.Contains(passage.Anchor), passage.Anchor, passage.Text, MinutesAnalyzer.Tokens(passage.Text))),
        ];
    }

    public AgendaItem Item { get; }

    public IReadOnlyList<NaiveRow> Rows { get; }

    /// <summary>Every id that the item has in a dimension.</summary>
    public IEnumerable<string> Values(Query.FacetDimension dimension) => dimension switch
    {
        Query.FacetDimension.Council => [Item.Meeting.Council.Id],
        Query.FacetDimension.Committee => Item.Meeting.Committee is { } committee ? [committee.Id] : [],
        Query.FacetDimension.Topic => Item.Topics.Select(topic => topic.Id).Distinct(),
        Query.FacetDimension.Speaker => Item.Speakers.Where(speaker => speaker.CountsAsSpeaker).Select(speaker => speaker.Id).Distinct(),
        Query.FacetDimension.Year => Item.Meeting.Date.Year is { } year ? [$"{year:0000}"] : [],
        _ => [Item.Kind == ItemKind.Procedure ? "procedure" : "business"],
    };

    /// <summary>True where every clause of a filter but one dimension's own holds.</summary>
    public bool Passes(ItemFilter filter, Query.FacetDimension? except = null)
    {
        bool Any(Query.FacetDimension dimension, IEnumerable<string> ids) =>
            dimension == except || !ids.Any() || ids.Intersect(Values(dimension), StringComparer.Ordinal).Any();
        var kind = filter.Kind switch { KindFilter.All => [], KindFilter.Business => (string[])["business"], _ => ["procedure"] };
        return Any(Query.FacetDimension.Council, filter.Councils) && Any(Query.FacetDimension.Committee, filter.Committees)
            && Any(Query.FacetDimension.Topic, filter.Topics) && Any(Query.FacetDimension.Speaker, filter.Speakers)
            && Any(Query.FacetDimension.Year, filter.Years.Select(year => $"{year:0000}")) && Any(Query.FacetDimension.Kind, kind)
            && (filter.Meetings.Count == 0 || filter.Meetings.Contains(Item.Meeting.Id))
            && (filter.Decided is null || filter.Decided == Item.IsDecided) && PassesDays(filter);
    }

    private bool PassesDays(ItemFilter filter)
    {
        if (filter.From is null && filter.To is null) return true;
        if (Item.Meeting.Date.Year is not { } year) return false;
        var first = Item.Meeting.Date.Date ?? new DateOnly(year, 1, 1);
        var last = Item.Meeting.Date.Date ?? new DateOnly(year, 12, 31);
        return first >= (filter.From ?? DateOnly.MinValue) && last <= (filter.To ?? DateOnly.MaxValue);
    }
}
