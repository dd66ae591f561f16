using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Assist;

/// <summary>One change of a query's words.</summary>
/// <param name="Node">The word, phrase or near query that changes; this very object.</param>
/// <param name="Start">First character of its text to replace.</param>
/// <param name="End">Character after the last to replace.</param>
/// <param name="Text">What comes in its place; a blank makes two words of one.</param>
/// <param name="Swallowed">A neighbour that the new text holds too, and that goes; null where none.</param>
/// <param name="Frequency">Items with what comes in its place.</param>
/// <param name="Score">How sure it is that this was meant; see <see cref="SpellingRules.Certainty"/>.</param>
internal sealed record QueryEdit(MinutesQuery Node, int Start, int End, string Text, MinutesQuery? Swallowed, int Frequency, double Score)
{
    /// <summary>Leaves out the words that another change is about.</summary>
    public static QueryEdit Removal(QueryEdit edit) => edit with { Start = 0, End = ((WordQuery)edit.Node).Text.Length, Text = "" };

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
            .Where(static child => child is not MatchAllQuery)
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
        : text.Length == 0 ? new MatchAllQuery()
        : text.Contains(' ', StringComparison.Ordinal) ? AllOf(text.Split(' ').Select(static part => (MinutesQuery)new WordQuery(part)))
        : new WordQuery(text);

    private static MinutesQuery AllOf(IEnumerable<MinutesQuery> children)
    {
        MinutesQuery[] all = [.. children];
        return all.Length == 0 ? new MatchAllQuery() : all.Length == 1 ? all[0] : new AndQuery(QueryList.Create(all));
    }
}
