using MinutesSearch.Minutes;
using MinutesSearch.Query;

namespace MinutesSearch.Search;

/// <summary>A page of hits with facets.</summary>
public sealed record SearchResult
{
    /// <summary>Items that match, all pages together.</summary>
    public required long Total { get; init; }

    /// <summary>The hits of the page asked for.</summary>
    public required IReadOnlyList<Hit> Hits { get; init; }

    /// <summary>Counts for each dimension asked for.</summary>
    public IReadOnlyList<Facet> Facets { get; init; } = [];

    /// <summary>The query that was run, printed for people in the query language.</summary>
    public required string InterpretedAs { get; init; }

    /// <summary>Words that were searched in other forms too.</summary>
    public IReadOnlyList<Expansion> Expansions { get; init; } = [];

    /// <summary>Warnings of the engine, e.g. that a prefix was too broad.</summary>
    public IReadOnlyList<QueryWarning> Warnings { get; init; } = [];

    /// <summary>A better spelling of the query text, offered; null where there is none.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>True where <see cref="DidYouMean"/> was searched because the words as typed found nothing.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>True where few items hold all words, so that items with some of them are among the hits; a warning says so too.</summary>
    public bool IsRelaxed { get; init; }

    /// <summary>The search as it was run in the end.</summary>
    public required SearchAsRun AsRun { get; init; }

    /// <summary>Where nothing was found: what to drop, and how many that would find.</summary>
    public IReadOnlyList<EmptyReason> NothingFound { get; init; } = [];

    /// <summary>True where the time limit ended the search early: totals and counts are lower bounds.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Names the state of the index: changes whenever an answer may.</summary>
    public required string IndexVersion { get; init; }
}

/// <summary>A search as it was run in the end: its text corrected, without the frame of a question, among items of procedure too, or for some of its words, where that was done.</summary>
/// <param name="Query">What was looked for.</param>
/// <param name="Filter">Among which items.</param>
/// <param name="SomeWordsSuffice">True where some of the words were enough.</param>
public sealed record SearchAsRun(MinutesQuery Query, ItemFilter Filter, bool SomeWordsSuffice);

/// <summary>How the text of a search was understood, for answers that have no page of hits.</summary>
/// <param name="InterpretedAs">The query that was run, printed for people in the query language.</param>
/// <param name="CorrectedTo">The better spelling that was searched because the words as typed found nothing; null where it was not.</param>
/// <param name="IsRelaxed">True where few items hold all words, so that items with some of them are among the hits.</param>
/// <param name="Warnings">Warnings of the engine.</param>
public sealed record QueryHelp(string InterpretedAs, string? CorrectedTo, bool IsRelaxed, IReadOnlyList<QueryWarning> Warnings);

/// <summary>An agenda item that matches.</summary>
public sealed record Hit
{
    /// <summary>Item id.</summary>
    public required string Id { get; init; }

    /// <summary>Number as printed; null where lost.</summary>
    public string? Number { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Where the title matches.</summary>
    public IReadOnlyList<TextRange> TitleMatches { get; init; } = [];

    /// <summary>The meeting.</summary>
    public required MeetingHeader Meeting { get; init; }

    /// <summary>Business or procedure.</summary>
    public ItemKind Kind { get; init; }

    /// <summary>Subject headings.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>People who took part, in the order of the item; see <see cref="Speaker.CountsAsSpeaker"/>.</summary>
    public IReadOnlyList<HitSpeaker> Speakers { get; init; } = [];

    /// <summary>True where a decision was read.</summary>
    public bool IsDecided { get; init; }

    /// <summary>True where the source cut the text.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>The council's own page; null where there is none.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>When it became known or changed, to the second; null where unknown.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>Score; 0 where the order is not by relevance.</summary>
    public float Score { get; init; }

    /// <summary>The passages that answer the query best, in the order of the item.</summary>
    public IReadOnlyList<Snippet> Snippets { get; init; } = [];
}

/// <summary>A speaker as a hit shows it.</summary>
/// <param name="Id">Speaker id.</param>
/// <param name="Name">Name to show.</param>
/// <param name="Role">Role, or null.</param>
public sealed record HitSpeaker(string Id, string Name, string? Role);

/// <summary>What a hit shows of one passage.</summary>
/// <param name="Passage">Anchor of the passage.</param>
/// <param name="Part">Its part.</param>
/// <param name="Speaker">Its speaker, or null.</param>
/// <param name="Text">Whole sentences around the match; plain text, untrusted. An ellipsis stands where words were left out.</param>
/// <param name="Matches">Where it matches, in <paramref name="Text"/>, ascending, not overlapping. Escaping and marks are the edge's work.</param>
public sealed record Snippet(string Passage, ItemPart Part, HitSpeaker? Speaker, string Text, IReadOnlyList<TextRange> Matches);

/// <summary>A range of a text in UTF-16 code units.</summary>
/// <param name="Start">First character.</param>
/// <param name="Length">Length.</param>
public readonly record struct TextRange(int Start, int Length);

/// <summary>Counts of one dimension.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Values">Values by count, highest first (years: latest first); those with no hit left out unless selected.</param>
/// <param name="HasMore">True where more values than the limit have hits.</param>
public sealed record Facet(FacetDimension Dimension, IReadOnlyList<FacetValue> Values, bool HasMore)
{
    /// <summary>True where the time limit ended the counting early: counts are lower bounds.</summary>
    public bool IsPartial { get; init; }
}

/// <summary>A value of a dimension.</summary>
/// <param name="Value">Id to filter by.</param>
/// <param name="Label">Text to show.</param>
/// <param name="Count">Items that match the search with every filter but this dimension's own.</param>
/// <param name="IsSelected">True where the request filters by it.</param>
public sealed record FacetValue(string Value, string Label, long Count, bool IsSelected);

/// <summary>A word that was searched in other forms too.</summary>
/// <param name="From">As typed.</param>
/// <param name="To">What else was searched.</param>
public sealed record Expansion(string From, IReadOnlyList<string> To);

/// <summary>Why nothing was found.</summary>
/// <param name="Without">What to drop: <c>committee=cabinet</c>, or a word of the query.</param>
/// <param name="Total">How many items are found without it.</param>
public sealed record EmptyReason(string Without, long Total);

/// <summary>A page of passages.</summary>
/// <param name="Total">Passages that match; a lower bound where <paramref name="IsPartial"/>.</param>
/// <param name="Hits">The passages of the page asked for.</param>
/// <param name="IsPartial">True where the time limit ended the search early.</param>
/// <param name="Help">How the text was understood.</param>
/// <param name="IndexVersion">Names the state of the index.</param>
public sealed record PassageResult(long Total, IReadOnlyList<PassageHit> Hits, bool IsPartial, QueryHelp Help, string IndexVersion);

/// <summary>A passage that matches, with its item.</summary>
/// <param name="Item">The item, without snippets.</param>
/// <param name="Passage">The passage, marked; whole sentences.</param>
public sealed record PassageHit(Hit Item, Snippet Passage);

/// <summary>What a suggestion completes to.</summary>
public enum SuggestionKind
{
    /// <summary>A word of the minutes.</summary>
    Word,

    /// <summary>The title of items.</summary>
    Title,

    /// <summary>A speaker.</summary>
    Speaker,

    /// <summary>A committee.</summary>
    Committee,
}

/// <summary>A completion of what is being typed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The completed text.</param>
/// <param name="Value">Id to filter by for a speaker or committee; null otherwise.</param>
/// <param name="Count">Items that it leads to.</param>
public sealed record Suggestion(SuggestionKind Kind, string Text, string? Value, long Count);

/// <summary>Hits over time.</summary>
/// <param name="Buckets">In time order; empty ones between the first and the last included.</param>
/// <param name="Undated">Items that match but have no year (or, by month, no day).</param>
/// <param name="First">The first mention: earliest dated hit; null where none is dated.</param>
/// <param name="Help">How the text was understood.</param>
/// <param name="IndexVersion">Names the state of the index.</param>
public sealed record Timeline(IReadOnlyList<TimelineBucket> Buckets, long Undated, Hit? First, QueryHelp Help, string IndexVersion)
{
    /// <summary>True where the time limit ended the counting early: counts are lower bounds.</summary>
    public bool IsPartial { get; init; }
}

/// <summary>One bucket of a timeline.</summary>
/// <param name="Period"><c>2018</c> or <c>2018-01</c>.</param>
/// <param name="Count">Items.</param>
public sealed record TimelineBucket(string Period, long Count);

/// <summary>An item of the same matter at another meeting.</summary>
/// <param name="Item">The item.</param>
/// <param name="Reason">Why it is the same matter; null for the item asked about.</param>
public sealed record HistoryEntry(Hit Item, string? Reason);
