using MinutesSearch.Search;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>Completions of what is being typed.</summary>
/// <param name="Text">What was typed.</param>
/// <param name="Suggestions">Completions, best first.</param>
/// <param name="IndexVersion">Names the state of the index.</param>
public sealed record SuggestAnswer(string Text, IReadOnlyList<SuggestionAnswer> Suggestions, string IndexVersion);

/// <summary>A completion.</summary>
/// <param name="Kind">What it completes to.</param>
/// <param name="Text">The completed text.</param>
/// <param name="Value">Id to filter by for a speaker or a committee; null otherwise.</param>
/// <param name="Count">Items that it leads to.</param>
/// <param name="Url">The search that it leads to: a path, to be resolved against the service's address.</param>
public sealed record SuggestionAnswer(SuggestionKind Kind, string Text, string? Value, long Count, string Url)
{
    internal static SuggestionAnswer Of(Suggestion suggestion, string pathBase) =>
        new(suggestion.Kind, suggestion.Text, suggestion.Value, suggestion.Count, $"{pathBase}/v1/search?{Query(suggestion)}");

    private static string Query(Suggestion suggestion) => suggestion switch
    {
        { Kind: SuggestionKind.Speaker, Value: { } id } => "speaker=" + Uri.EscapeDataString(id),
        { Kind: SuggestionKind.Committee, Value: { } id } => "committee=" + Uri.EscapeDataString(id),
        { Kind: SuggestionKind.Title } => "q=" + Uri.EscapeDataString($"\"{suggestion.Text.Replace('"', ' ')}\""),
        _ => "q=" + Uri.EscapeDataString(suggestion.Text),
    };
}
