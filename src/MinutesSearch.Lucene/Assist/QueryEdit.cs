using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Assist;

/// <summary>One change of a query's words.</summary>
/// <param name="Node">The word, phrase or near query that changes; this very object.</param>
/// <param name="Start">First character of its text to replace.</param>
/// <param name="End">Character after the last to replace.</param>
/// <param name="Text">What comes in its place; a blank makes two words of one.</param>
/// <param name="Swallowed">A neighbour that the new text holds too, and that goes; null where none.</param>
/// <param name="Score">How likely this is what was meant: higher is likelier.</param>
internal sealed record QueryEdit(MinutesQuery Node, int Start, int End, string Text, MinutesQuery? Swallowed, double Score)
{
    /// <summary>The query with these changes, none of which overlap.</summary>
    public static MinutesQuery Apply(MinutesQuery query, IReadOnlyList<QueryEdit> edits) => query switch
    {
        WordQuery word => OfWords(Changed(word, word.Text, edits), word),
        PhraseQuery phrase => phrase with { Text = Changed(phrase, phrase.Text, edits) },
        NearQuery near => near with { Text = Changed(near, near.Text, edits) },
        PartQuery part => part with { Inner = Apply(part.Inner, edits) },
        OrQuery or => new OrQuery([.. or.Children.Select(child => Apply(child, edits))]),
        AndQuery and => AllOf(and.Children
            .Where(child => !edits.Any(edit => ReferenceEquals(edit.Swallowed, child)))
            .Select(child => Apply(child, edits))
            .SelectMany(static child => child is AndQuery inner ? inner.Children : [child])),
        _ => query,
    };

    private static string Changed(MinutesQuery node, string text, IReadOnlyList<QueryEdit> edits)
    {
        foreach (var edit in edits.Where(edit => ReferenceEquals(edit.Node, node)).OrderByDescending(static edit => edit.Start))
            text = string.Concat(text.AsSpan(0, edit.Start), edit.Text, text.AsSpan(edit.End));
        return text;
    }

    private static MinutesQuery OfWords(string text, WordQuery word) => text == word.Text ? word
        : text.Contains(' ', StringComparison.Ordinal) ? AllOf(text.Split(' ').Select(static part => (MinutesQuery)new WordQuery(part)))
        : new WordQuery(text);

    private static MinutesQuery AllOf(IEnumerable<MinutesQuery> children)
    {
        MinutesQuery[] all = [.. children];
        return all.Length == 1 ? all[0] : new AndQuery(QueryList.Create(all));
    }
}
