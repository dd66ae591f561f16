using MinutesSearch.Search;

namespace MinutesSearch.Lucene.Assist;

/// <summary>How often words occur together.</summary>
/// <param name="Items">Items with all of them, about.</param>
/// <param name="Next">Items where the last one follows the one before it, about.</param>
internal readonly record struct Together(int Items, int Next);

/// <summary>Counts the items that hold some words together.</summary>
/// <param name="kept">Folded words that must all occur.</param>
/// <param name="candidates">Folded words, each counted with the others.</param>
/// <returns>For each candidate how it occurs with all of <paramref name="kept"/>; null where that cannot be told.</returns>
internal delegate Together[]? CountTogether(IReadOnlyList<string> kept, IReadOnlyList<string> candidates);

/// <summary>What suggestions are made from: one point in time of the index.</summary>
/// <param name="Words">Words of the minutes; the text is the folded word.</param>
/// <param name="Titles">Titles of items of business.</param>
/// <param name="Speakers">Speakers, with their ids.</param>
/// <param name="Committees">Committees, with their ids.</param>
internal sealed record SuggestionSources(CompletionIndex Words, CompletionIndex Titles, CompletionIndex Speakers, CompletionIndex Committees)
{
    /// <summary>Words held at most: the most frequent.</summary>
    public const int MaxWords = 120_000;

    /// <summary>Titles held at most: those of the most items.</summary>
    public const int MaxTitles = 150_000;

    /// <summary>Speakers and committees held at most.</summary>
    public const int MaxNames = 50_000;

    /// <summary>Nothing to suggest.</summary>
    public static SuggestionSources Empty { get; } = new(
        CompletionIndex.Build([], 0), CompletionIndex.Build([], 0), CompletionIndex.Build([], 0), CompletionIndex.Build([], 0));

    /// <summary>Bytes held, about.</summary>
    public long Size => Words.Size + Titles.Size + Speakers.Size + Committees.Size;

    /// <summary>The kinds that a field asks for: those of <c>committee:</c> and <c>speaker:</c> only, otherwise all.</summary>
    public IEnumerable<(SuggestionKind Kind, CompletionIndex Index)> For(string? field) => field switch
    {
        "committee" => [(SuggestionKind.Committee, Committees)],
        "speaker" => [(SuggestionKind.Speaker, Speakers)],
        "council" or "topic" or "year" => [],
        _ => [(SuggestionKind.Word, Words), (SuggestionKind.Title, Titles), (SuggestionKind.Speaker, Speakers), (SuggestionKind.Committee, Committees)],
    };
}
