using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Assist;

/// <summary>A better spelling of a query.</summary>
/// <param name="Query">The query, everything else in it as it was.</param>
/// <param name="Text">The same in the query language, to offer.</param>
/// <param name="Total">Items that it finds.</param>
internal sealed record SpellingCorrection(MinutesQuery Query, string Text, long Total);

/// <summary>
/// Offers a better spelling from the words of the minutes. It never touches numbers and reference numbers, names, words that exist
/// (unless one is so rare, beside one so like it and so frequent, that it will be an error itself), prefixes, fuzzy words,
/// fields, and what must not match. A correction always finds something, and more than what was typed.
/// </summary>
/// <param name="terms">Words of the index at one point in time.</param>
/// <param name="count">Counts what a query finds at that point, within the filters of the search.</param>
internal sealed class SpellingSuggester(TermStatistics terms, Func<MinutesQuery, long> count)
{
    private const int MaxWords = 12;
    private const int MaxAlternatives = 3;
    private const int MaxTried = 8;
    private const int LongestKind = 6;

    // Looking for near words costs more than all else, and is asked for twice where a correction was not enough.
    private readonly Dictionary<(string, bool), (string Word, int Items, double Certainty)[]> nearWords = [];

    /// <summary>The correction; null where there is none to offer.</summary>
    /// <param name="query">What was typed, without expansions.</param>
    /// <param name="found">Items that it finds.</param>
    /// <param name="isDeadEnd">True where there is nothing else to show: what is only near is worth an offer then.</param>
    public SpellingCorrection? Suggest(MinutesQuery query, long found, bool isDeadEnd = false)
    {
        var words = TypedWords(query).Take(MaxWords).ToList();
        var places = words.Select(word => Alternatives(word, found == 0, isDeadEnd)).Where(static edits => edits.Count > 0).ToList();
        var joins = Joins(query, found).ToList();
        if (places.Count == 0 && joins.Count == 0) return null;
        SpellingCorrection? best = null;
        var bestScore = double.MinValue;
        foreach (var edits in Combinations(places, joins).Take(MaxTried))
        {
            var corrected = QueryEdit.Apply(query, edits);
            var total = count(corrected);
            if (total <= found || !edits.TrueForAll(edit => isDeadEnd || edit.Score > 0 || IsInCompany(query, edit, edits, total))) continue;
            var score = edits.Average(static edit => edit.Score) + Math.Log(1 + total);
            if (score <= bestScore) continue;
            (best, bestScore) = (new(corrected, QueryWriter.Write(corrected), total), score);
        }
        return best;
    }

    /// <summary>
    /// The query with the likeliest other spelling beside each word that is likely to be misspelt, given the words around it. For searches that some of the
    /// words suffice for: there, a correction need not be sure, nor be found together with all of the others.
    /// </summary>
    public MinutesQuery Beside(MinutesQuery query)
    {
        if (query is not AndQuery and) return query;
        var company = SpellingRules.Company(and.Children.Count(IsCompany) - 1);
        MinutesQuery[] children = [.. and.Children.Select((child, i) => i < MaxWords && child is WordQuery word && !HeadsNumber(and, i) && Likeliest(word, company) is { } other ? Beside(word, other) : child)];
        return children.SequenceEqual(and.Children, ReferenceEqualityComparer.Instance) ? query : new AndQuery(QueryList.Create(children));
    }

    // "Minute 9", "Int 1253": the kind of a reference, which is known by its number.
    private static bool HeadsNumber(AndQuery and, int at) =>
        and.Children[at] is WordQuery { Text.Length: <= LongestKind } && at + 1 < and.Children.Count && and.Children[at + 1] is WordQuery next && next.Text.AsSpan().ContainsAnyInRange('0', '9');

    private static ExpandedQuery Beside(WordQuery word, string other) =>
        new(word, QueryList.Create([other.Contains(' ', StringComparison.Ordinal) ? new PhraseQuery(other) : new WordQuery(other)]), SpellingRules.Beside);

    private string? Likeliest(WordQuery word, double company) =>
        Tokens(word, word.Text).ToList() is [var typed] && Alternatives(typed, foundNothing: true) is [var edit, ..] && edit.Score + company > 0 ? edit.Text : null;

    /// <summary>True where the other words of the query make up for what a correction lacks in certainty: they are found with it, and not by chance.</summary>
    private bool IsInCompany(MinutesQuery query, QueryEdit edit, List<QueryEdit> edits, long total)
    {
        if (edit.Node is PhraseQuery or NearQuery) return true;
        var company = Conjunctions(query).FirstOrDefault(and => and.Children.Any(child => ReferenceEquals(child, edit.Node)));
        if (company is null || edit.Score + SpellingRules.Company(company.Children.Count(IsCompany) - 1) <= 0) return false;
        var others = edits.Where(other => !ReferenceEquals(other, edit)).ToList();
        if (QueryEdit.Apply(query, [.. others, QueryEdit.Removal(edit)]) is not { } rest || rest is MatchAllQuery) return false;
        return SpellingRules.IsBeyondChance(total, count(rest), edit.Frequency, terms.Items);
    }

    private static bool IsCompany(MinutesQuery query) => query switch
    {
        WordQuery word => MinutesAnalyzer.Tokens(word.Text).Exists(static token => !token.Word.IsStop),
        PhraseQuery or NearQuery or PartQuery => true,
        _ => false,
    };

    /// <summary>The best change at every place; then, one at a time, the next best; and with two words joined.</summary>
    private static IEnumerable<List<QueryEdit>> Combinations(List<List<QueryEdit>> places, List<QueryEdit> joins)
    {
        var first = places.ConvertAll(static edits => edits[0]);
        if (first.Count > 0) yield return first;
        foreach (var join in joins)
            yield return [join, .. first.Where(edit => !ReferenceEquals(edit.Node, join.Node) && !ReferenceEquals(edit.Node, join.Swallowed))];
        for (var alternative = 1; alternative < MaxAlternatives; alternative++)
        {
            for (var place = 0; place < places.Count; place++)
            {
                if (alternative < places[place].Count) yield return [.. first.Take(place), places[place][alternative], .. first.Skip(place + 1)];
            }
        }
    }

    private List<QueryEdit> Alternatives(TypedWord typed, bool foundNothing, bool isDeadEnd = false)
    {
        var (node, text, token) = typed;
        var word = token.Word;
        if (!IsCorrectable(word.Folded)) return [];
        var frequency = terms.InAnyForm(word);
        if (frequency > SpellingRules.MostOfError(terms.Items, foundNothing) || (!isDeadEnd && terms.IsName(word.Stem))) return [];
        var edits = NearWordsOnce(word.Folded, frequency, foundNothing)
            .Select(near => new QueryEdit(node, token.Start, token.End, AsTyped(text[token.Start..token.End], near.Word), null, near.Items, near.Certainty));
        if (frequency == 0) edits = edits.Concat(Splits(typed));
        return
        [
            .. edits.Where(edit => edit.Score > (isDeadEnd ? SpellingRules.LeastAtDeadEnd : SpellingRules.LeastCertainty))
                .OrderByDescending(static edit => edit.Score).ThenBy(static edit => edit.Text, StringComparer.Ordinal).Take(MaxAlternatives),
        ];
    }

    private double Certainty(string typed, double distance, int frequency) =>
        SpellingRules.Certainty(typed.Length, distance, frequency, terms.Items, terms.RarestShapeOf(typed));

    private (string Word, int Items, double Certainty)[] NearWordsOnce(string word, int frequency, bool foundNothing)
    {
        if (!nearWords.TryGetValue((word, foundNothing), out var near)) nearWords.Add((word, foundNothing), near = [.. NearWords(word, frequency, foundNothing)]);
        return near;
    }

    private IEnumerable<(string Word, int Items, double Certainty)> NearWords(string word, int frequency, bool foundNothing)
    {
        var largest = SpellingRules.LargestDistance(word.Length);
        var near = terms.Near(word, 1, kept: 0);
        if (frequency == 0 && largest > 1)
        {
            foreach (var (other, items) in terms.Near(word, 2, kept: 1)) near[other] = items;
        }
        foreach (var (other, items) in near)
        {
            if (!IsCorrectable(other)) continue;
            var distance = TypingDistance.Cost(word, other);
            var isLikely = frequency == 0 ? distance <= largest : SpellingRules.IsLikelyError(frequency, distance, items, terms.Items, foundNothing);
            if (isLikely) yield return (other, items, Certainty(word, distance, items));
        }
    }

    /// <summary>A word typed without its blank: <c>homecare</c> where the minutes say <c>home care</c>.</summary>
    private IEnumerable<QueryEdit> Splits(TypedWord typed)
    {
        var word = typed.Token.Word.Folded;
        return Enumerable.Range(2, Math.Max(0, word.Length - 3))
            .Where(at => !StopWords.Contains(word.AsSpan(0, at)) && !StopWords.Contains(word.AsSpan(at)))
            .Select(at => (At: at, Items: Math.Min(terms.Exactly(word[..at]), terms.Exactly(word[at..]))))
            .Where(static split => split.Items > 0)
            .OrderByDescending(static split => split.Items).Take(MaxAlternatives)
            .Select(split => (Text: $"{word[..split.At]} {word[split.At..]}", split.Items))
            .Select(split => (split.Text, Items: (int)Math.Min(split.Items, count(new PhraseQuery(split.Text)))))
            .Where(static split => split.Items > 0)
            .Select(split => new QueryEdit(typed.Node, typed.Token.Start, typed.Token.End, AsTyped(typed.Text[typed.Token.Start..typed.Token.End], split.Text), null,
                split.Items, Certainty(word, SpellingRules.BlankDistance, split.Items)));
    }

    /// <summary>Two words typed for one, where one of them is unknown or both find nothing together: <c>green house</c>.</summary>
    private IEnumerable<QueryEdit> Joins(MinutesQuery query, long found)
    {
        foreach (var and in Conjunctions(query))
        {
            for (var i = 0; i + 1 < and.Children.Count && i < MaxWords; i++)
            {
                if (and.Children[i] is not WordQuery first || and.Children[i + 1] is not WordQuery second) continue;
                var (left, right) = (MinutesAnalyzer.Tokens(first.Text), MinutesAnalyzer.Tokens(second.Text));
                if (left.Count != 1 || right.Count != 1 || left[0].Word.Folded.Length + right[0].Word.Folded.Length < 5) continue;
                var joined = left[0].Word.Folded + right[0].Word.Folded;
                if (!IsCorrectable(joined) || (found > 0 && IsKnown(left[0].Word) && IsKnown(right[0].Word))) continue;
                var items = terms.Exactly(joined);
                if (items == 0) continue;
                yield return new(first, 0, first.Text.Length, AsTyped(first.Text, joined), second, items, Certainty(joined, SpellingRules.BlankDistance, items));
            }
        }
    }

    private bool IsKnown(Word word) => terms.IsName(word.Stem) || terms.InAnyForm(word) > 0;

    private static bool IsCorrectable(string word) =>
        word.Length is >= SpellingRules.MinLength and <= SpellingRules.MaxLength && word.All(char.IsLetter);

    private static string AsTyped(string typed, string corrected) =>
        typed.Length > 1 && typed.All(static c => !char.IsLetter(c) || char.IsUpper(c)) ? corrected.ToUpperInvariant()
        : char.IsUpper(typed[0]) ? char.ToUpperInvariant(corrected[0]) + corrected[1..]
        : corrected;

    private static IEnumerable<TypedWord> TypedWords(MinutesQuery query) => query switch
    {
        WordQuery word => Tokens(word, word.Text),
        PhraseQuery phrase => Tokens(phrase, phrase.Text),
        NearQuery near => Tokens(near, near.Text),
        PartQuery part => TypedWords(part.Inner),
        AndQuery and => and.Children.SelectMany(TypedWords),
        OrQuery or => or.Children.SelectMany(TypedWords),
        _ => [],
    };

    /// <summary>The plain words of a text; compounds, which reference numbers are, stay as they are.</summary>
    private static IEnumerable<TypedWord> Tokens(MinutesQuery node, string text)
    {
        var tokens = MinutesAnalyzer.Tokens(text);
        return tokens
            .Where(token => token.Word.Parts == 1 && !tokens.Exists(other => other.Word.Parts > 1 && other.Start <= token.Start && token.End <= other.End))
            .Select(token => new TypedWord(node, text, token));
    }

    private static IEnumerable<AndQuery> Conjunctions(MinutesQuery query) => query switch
    {
        AndQuery and => [and, .. and.Children.SelectMany(Conjunctions)],
        OrQuery or => or.Children.SelectMany(Conjunctions),
        PartQuery part => Conjunctions(part.Inner),
        _ => [],
    };

    private sealed record TypedWord(MinutesQuery Node, string Text, Token Token);
}
