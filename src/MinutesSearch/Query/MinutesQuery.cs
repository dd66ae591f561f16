using MinutesSearch.Minutes;

namespace MinutesSearch.Query;

/// <summary>
/// What somebody looks for: a closed tree of sealed records. A query is a value that prints itself
/// (<see cref="object.ToString"/>), in a form that logs, tests and every engine share:
/// <c>committee:cabinet "bus lane"</c> prints as <c>(and committee:cabinet phrase:"bus lane")</c>.
/// </summary>
public abstract record MinutesQuery
{
    private protected MinutesQuery() { }

    /// <summary>The printed form.</summary>
    public sealed override string ToString() => QueryPrinter.Print(this);
}

/// <summary>Every item.</summary>
public sealed record MatchAllQuery : MinutesQuery;

/// <summary>Nothing at all.</summary>
public sealed record MatchNoneQuery : MinutesQuery;

/// <summary>One word in any of its forms.</summary>
/// <param name="Text">The word as typed, without blanks.</param>
public sealed record WordQuery(string Text) : MinutesQuery;

/// <summary>Words in this order and in exactly these forms.</summary>
/// <param name="Text">The words as typed, single blanks between them.</param>
public sealed record PhraseQuery(string Text) : MinutesQuery;

/// <summary>Words that begin so.</summary>
/// <param name="Text">The beginning, without the asterisk.</param>
public sealed record PrefixQuery(string Text) : MinutesQuery;

/// <summary>Words that differ by a letter or two.</summary>
/// <param name="Text">The word as typed, without the tilde.</param>
/// <param name="Edits">How many edits apart: 1 or 2.</param>
public sealed record FuzzyQuery(string Text, int Edits) : MinutesQuery;

/// <summary>Words, in any form and order, near each other.</summary>
/// <param name="Text">The words as typed, single blanks between them.</param>
/// <param name="Distance">How many moves of words are allowed, 1 to 50.</param>
public sealed record NearQuery(string Text, int Distance) : MinutesQuery;

/// <summary>A query on one part of the items only: <c>title:</c> and <c>decision:</c>.</summary>
/// <param name="Part">The part.</param>
/// <param name="Inner">A tree of words, phrases, prefixes, fuzzy and near queries, and, or, not.</param>
public sealed record PartQuery(ItemPart Part, MinutesQuery Inner) : MinutesQuery;

/// <summary>A facet named inside the text: <c>speaker:hardman</c>, <c>committee:"planning committee"</c>.</summary>
/// <param name="Dimension">Council, committee, speaker or topic.</param>
/// <param name="Text">An id, or words of the label or name: all of them must occur in it.</param>
public sealed record FacetQuery(FacetDimension Dimension, string Text) : MinutesQuery;

/// <summary>Years from one to another, both included.</summary>
/// <param name="From">First year; null for open.</param>
/// <param name="To">Last year; null for open.</param>
public sealed record YearQuery(int? From, int? To) : MinutesQuery;

/// <summary>Meetings of one day.</summary>
/// <param name="Day">The day.</param>
public sealed record DayQuery(DateOnly Day) : MinutesQuery;

/// <summary>All of these. <paramref name="Children"/> has at least two members, none of them an <see cref="AndQuery"/>.</summary>
/// <param name="Children">The parts.</param>
public sealed record AndQuery(QueryList Children) : MinutesQuery;

/// <summary>At least one of these. <paramref name="Children"/> has at least two members, none of them an <see cref="OrQuery"/>.</summary>
/// <param name="Children">The parts.</param>
public sealed record OrQuery(QueryList Children) : MinutesQuery;

/// <summary>Anything but this. A query of nothing but negations means every item but these.</summary>
/// <param name="Inner">What must not match.</param>
public sealed record NotQuery(MinutesQuery Inner) : MinutesQuery;

/// <summary>
/// Something typed, and other ways to say it: an acronym and what it stands for, a word and its synonym. No parser makes it; an
/// engine does, before it searches. An item matches by either; one that says it both ways counts once, by the better of them.
/// </summary>
/// <param name="Typed">What was typed.</param>
/// <param name="Others">Words, phrases, and conjunctions of them; at least one.</param>
/// <param name="Weight">What a match of the others counts against a match of what was typed: above 0, at most 1.</param>
public sealed record ExpandedQuery(MinutesQuery Typed, QueryList Others, float Weight) : MinutesQuery;

/// <summary>A dimension that items are counted and filtered by.</summary>
public enum FacetDimension
{
    /// <summary>Council id.</summary>
    Council,

    /// <summary>Committee id.</summary>
    Committee,

    /// <summary>Topic id.</summary>
    Topic,

    /// <summary>Speaker id.</summary>
    Speaker,

    /// <summary>Four-digit year.</summary>
    Year,

    /// <summary><c>business</c> or <c>procedure</c>.</summary>
    Kind,
}
