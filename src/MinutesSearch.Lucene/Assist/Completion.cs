using MinutesSearch.Search;

namespace MinutesSearch.Lucene.Assist;

/// <summary>Something that what is being typed can be completed to.</summary>
/// <param name="Text">As shown.</param>
/// <param name="Value">Id to filter by; null where it is text to search for.</param>
/// <param name="Count">Items that it leads to.</param>
internal readonly record struct Completion(string Text, string? Value, int Count);

/// <summary>A completion that was found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Completion">The completion.</param>
/// <param name="Score">How good it is, within its kind and against others: about 0 to 2.</param>
internal readonly record struct FoundCompletion(SuggestionKind Kind, Completion Completion, double Score);
