using MinutesSearch.Minutes;
using MinutesSearch.Search;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>A passage that a hit shows.</summary>
/// <param name="Passage">Anchor of the passage in its item.</param>
/// <param name="Part">The part of the item it stands in.</param>
/// <param name="Speaker">Who says it; null where the text does not say.</param>
/// <param name="Text">Whole sentences around the match; plain text.</param>
/// <param name="Html">The text with the matches marked: encoded first, then only <c>&lt;mark&gt;</c> added, so that it is safe to insert.</param>
/// <param name="Matches">Where it matches, in UTF-16 code units of the text.</param>
public sealed record SnippetAnswer(string Passage, ItemPart Part, SpeakerReference? Speaker, string Text, string Html, IReadOnlyList<MatchAnswer> Matches)
{
    internal static SnippetAnswer Of(Snippet snippet) => new(
        snippet.Passage,
        snippet.Part,
        snippet.Speaker is { } speaker ? new SpeakerReference(speaker.Id, speaker.Name, speaker.Role) : null,
        snippet.Text,
        Marks.Html(snippet.Text, snippet.Matches),
        [.. snippet.Matches.Select(match => new MatchAnswer(match.Start, match.Length))]);
}

/// <summary>A range of a text in UTF-16 code units.</summary>
/// <param name="Start">First character.</param>
/// <param name="Length">Length.</param>
public sealed record MatchAnswer(int Start, int Length);
