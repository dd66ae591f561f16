using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Server.Pages;

/// <summary>
/// Finds the words of a query in any text, for marking on a whole page. The engine marks hits exactly; this is its plain
/// neighbour for texts that no search returned: forms of a word are recognised by their endings, which now and then marks a
/// word too many and never hides one.
/// </summary>
internal sealed class QueryMarks
{
    private readonly List<Func<string, bool>> words = [];
    private readonly List<string[]> phrases = [];

    /// <param name="query">The query; null marks nothing.</param>
    public QueryMarks(MinutesQuery? query)
    {
        if (query is not null) Collect(query);
    }

    /// <summary>Where the text matches: ascending, not overlapping.</summary>
    public IReadOnlyList<TextRange> In(string text)
    {
        if (words.Count == 0 && phrases.Count == 0) return [];
        var tokens = WordForms.Split(text);
        var isMarked = new bool[tokens.Count];
        for (var at = 0; at < tokens.Count; at++)
        {
            if (words.Exists(word => word(tokens[at].Folded))) isMarked[at] = true;
            foreach (var phrase in phrases)
            {
                if (!Stands(phrase, tokens, at)) continue;
                for (var i = 0; i < phrase.Length; i++) isMarked[at + i] = true;
            }
        }
        var ranges = new List<TextRange>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (isMarked[at]) ranges.Add(new TextRange(tokens[at].Start, tokens[at].Length));
        }
        return ranges;
    }

    private static bool Stands(string[] phrase, IReadOnlyList<WordForms.Token> tokens, int at)
    {
        if (at + phrase.Length > tokens.Count) return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (tokens[at + i].Folded != phrase[i]) return false;
        }
        return true;
    }

    private void Collect(MinutesQuery query)
    {
        switch (query)
        {
            case WordQuery word: AddWords(word.Text); break;
            case NearQuery near: AddWords(near.Text); break;
            case PhraseQuery phrase:
                var exact = WordForms.Split(phrase.Text).Select(token => token.Folded).ToArray();
                if (exact.Length > 0) phrases.Add(exact);
                break;
            case PrefixQuery prefix:
                var beginning = WordForms.Fold(prefix.Text);
                if (beginning.Length > 0) words.Add(word => word.StartsWith(beginning, StringComparison.Ordinal));
                break;
            case FuzzyQuery fuzzy:
                var typed = WordForms.Fold(fuzzy.Text);
                words.Add(word => WordForms.AreNear(word, typed, fuzzy.Edits));
                break;
            case PartQuery part: Collect(part.Inner); break;
            case ExpandedQuery expanded:
                Collect(expanded.Typed);
                foreach (var other in expanded.Others) Collect(other);
                break;
            case AndQuery and: foreach (var child in and.Children) Collect(child); break;
            case OrQuery or: foreach (var child in or.Children) Collect(child); break;
            default: break; // what must not match, filters, everything, nothing
        }
    }

    private void AddWords(string text)
    {
        foreach (var token in WordForms.Split(text))
        {
            if (WordForms.IsEverywhere(token.Folded)) continue;
            var stem = WordForms.Stem(token.Folded);
            words.Add(word => WordForms.Stem(word) == stem);
        }
    }
}
