using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;
using Token = MinutesSearch.Lucene.Analysis.Token;

namespace MinutesSearch.Engine.Tests.Naive;

/// <summary>What a query means, said as plainly as possible: nothing is fast here.</summary>
internal static class NaiveMatching
{
    private static readonly IReadOnlyList<ItemPart> Everywhere = [];

    public static bool Matches(NaiveItem item, MinutesQuery query, IReadOnlyList<ItemPart> parts) => query switch
    {
        MatchAllQuery => true,
        MatchNoneQuery => false,
        PartQuery part => Matches(item, part.Inner, [part.Part]),
        YearQuery year => item.Item.Meeting.Date.Year is { } y && y >= (year.From ?? 0) && y <= (year.To ?? 9999),
        FacetQuery facet => item.Values(facet.Dimension).Contains(facet.Text, StringComparer.Ordinal),
        NotQuery not => !Matches(item, not.Inner, parts),
        AndQuery and => Wanted(and.Children).All(child => Matches(item, child, parts)),
        OrQuery or => WantedOr(or.Children).Any(child => Matches(item, child, parts)),
        _ => item.Rows.Any(row => row.IsIn(parts) && Occurrences(row.Tokens, query).Count > 0),
    };

    /// <summary>Where the row is to be marked: as the engine says, by ranges of the whole row.</summary>
    public static List<TextRange> Marks(NaiveRow row, MinutesQuery query, IReadOnlyList<ItemPart> parts)
    {
        var ranges = new List<TextRange>();
        Mark(row, query, parts, ranges);
        ranges.Sort((one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.Length.CompareTo(one.Length));
        var merged = new List<TextRange>();
        foreach (var range in ranges)
        {
            if (merged.Count > 0 && range.Start < merged[^1].Start + merged[^1].Length)
                merged[^1] = merged[^1] with { Length = Math.Max(merged[^1].Length, range.Start + range.Length - merged[^1].Start) };
            else merged.Add(range);
        }

        return merged;
    }

    private static void Mark(NaiveRow row, MinutesQuery query, IReadOnlyList<ItemPart> parts, List<TextRange> into)
    {
        switch (query)
        {
            case AndQuery and:
                foreach (var child in Wanted(and.Children)) Mark(row, child, parts, into);
                break;
            case OrQuery or:
                foreach (var child in WantedOr(or.Children)) Mark(row, child, parts, into);
                break;
            case PartQuery part:
                Mark(row, part.Inner, [part.Part], into);
                break;
            case WordQuery or PhraseQuery or PrefixQuery or FuzzyQuery or NearQuery:
                if (row.IsIn(parts) && !IsStop(query)) into.AddRange(Occurrences(row.Tokens, query));
                break;
        }
    }

    /// <summary>Stop words count only where there is nothing else.</summary>
    private static IEnumerable<MinutesQuery> Wanted(IReadOnlyList<MinutesQuery> children) =>
        children.Any(child => child is not NotQuery && !IsStop(child)) ? children.Where(child => !IsStop(child)) : children;

    private static IEnumerable<MinutesQuery> WantedOr(IReadOnlyList<MinutesQuery> children) =>
        children.Any(child => !IsStop(child)) ? children.Where(child => !IsStop(child)) : children;

    private static bool IsStop(MinutesQuery query) => query switch
    {
        WordQuery word => MinutesAnalyzer.Tokens(word.Text).All(token => token.Word.IsStop),
        PartQuery part => IsStop(part.Inner),
        _ => false,
    };

    private static List<TextRange> Occurrences(IReadOnlyList<Token> tokens, MinutesQuery query) => query switch
    {
        WordQuery word => Paths(tokens, word.Text, exact: false),
        PhraseQuery phrase => Paths(tokens, phrase.Text, exact: true),
        PrefixQuery prefix => Those(tokens, token => token.Word.Folded.StartsWith(MinutesAnalyzer.Fold(prefix.Text), StringComparison.Ordinal)),
        FuzzyQuery fuzzy => Those(tokens, token => IsLike(token.Word, MinutesAnalyzer.Fold(fuzzy.Text), fuzzy.Edits)),
        NearQuery near => Near(tokens, near),
        _ => throw new ArgumentOutOfRangeException(nameof(query)),
    };

    private static List<TextRange> Those(IReadOnlyList<Token> tokens, Func<Token, bool> wanted) =>
        [.. tokens.Where(wanted).Select(token => new TextRange(token.Start, token.End - token.Start))];

    /// <summary>Every way to walk a text's words over the tokens, one compound or word at a time.</summary>
    private static List<TextRange> Paths(IReadOnlyList<Token> tokens, string text, bool exact)
    {
        var segments = new List<Token[]>();
        foreach (var token in MinutesAnalyzer.Tokens(text))
        {
            if (token.Word.Parts == 1 && segments.Count > 0 && segments[^1][0].Word.Parts > 1 && token.End <= segments[^1][0].End)
                segments[^1] = [.. segments[^1], token];
            else segments.Add([token]);
        }

        var found = new List<TextRange>();
        if (segments.Count == 0) return found;
        foreach (var start in tokens.Select(token => token.Position).Distinct())
            Walk(tokens, segments, 0, start, -1, exact, found);
        return found;
    }

    private static void Walk(IReadOnlyList<Token> tokens, List<Token[]> segments, int next, int position, int begin, bool exact, List<TextRange> found)
    {
        var segment = segments[next];
        bool Same(Token one, Word other) => exact ? one.Word.Folded == other.Folded : one.Word.Stem == other.Stem;
        foreach (var token in tokens.Where(token => token.Position == position))
        {
            void On(int length, Token last)
            {
                var start = begin < 0 ? token.Start : begin;
                if (next + 1 == segments.Count) found.Add(new TextRange(start, last.End - start));
                else Walk(tokens, segments, next + 1, position + length, start, exact, found);
            }

            if (segment.Length == 1)
            {
                if (!Same(token, segment[0].Word)) continue;
                // Stems of joined forms stand at one position, whatever they take; exact ones know how many.
                On(exact ? token.Word.Parts : 1, token);
                continue;
            }

            // A compound typed: as it stands by its parts, or solid.
            if (Same(token, segment[0].Word) && (exact ? token.Word.Parts == 1 : true)) On(1, token);
            if (token.Word.Parts != 1 || !Same(token, segment[1].Word)) continue;
            var last = token;
            var whole = true;
            for (var part = 2; part < segment.Length && whole; part++)
            {
                var there = tokens.FirstOrDefault(other => other.Position == position + part - 1 && other.Word.Parts == 1 && Same(other, segment[part].Word));
                whole = there.Word is not null;
                if (whole) last = there;
            }

            if (whole) On(segment.Length - 1, last);
        }
    }

    private static List<TextRange> Near(IReadOnlyList<Token> tokens, NearQuery near)
    {
        var words = MinutesAnalyzer.Tokens(near.Text).Where(token => token.Word.Parts == 1).Select(token => token.Word).DistinctBy(word => word.Stem).ToList();
        if (words.Any(word => !word.IsStop)) words.RemoveAll(word => word.IsStop);
        if (words.Count == 1) return Those(tokens, token => token.Word.Stem == words[0].Stem);
        var places = words.ConvertAll(word => tokens.Where(token => token.Word.Stem == word.Stem).ToArray());
        var found = new HashSet<TextRange>();
        // A window ends at one word; of every other word it holds the last one before that.
        foreach (var end in places.SelectMany(list => list).Select(token => token.Position).Distinct())
        {
            var window = places.ConvertAll(list => list.Where(token => token.Position <= end).ToArray());
            if (window.Exists(list => list.Length == 0)) continue;
            var latest = window.ConvertAll(list => list.Max(token => token.Position));
            if (end + 1 - latest.Min() - words.Count > near.Distance) continue;
            for (var i = 0; i < words.Count; i++)
            {
                foreach (var token in window[i].Where(token => token.Position == latest[i])) found.Add(new TextRange(token.Start, token.End - token.Start));
            }
        }

        return [.. found];
    }

    // Never all letters of a word: "of" is not a misspelling of "bus".
    private static bool IsLike(Word word, string typed, int edits) =>
        word.Folded[0] == typed[0] && Edits(word.Folded, typed) is var distance && distance <= edits && distance < Math.Min(word.Folded.Length, typed.Length)
        && (word.Parts == 1 || (word.Parts == 2 && typed.Length >= 5));

    /// <summary>Optimal string alignment distance.</summary>
    private static int Edits(string one, string other)
    {
        var costs = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                if (i == 0 || j == 0) costs[i, j] = i + j;
                else
                {
                    costs[i, j] = Math.Min(Math.Min(costs[i - 1, j], costs[i, j - 1]) + 1, costs[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                    if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) costs[i, j] = Math.Min(costs[i, j], costs[i - 2, j - 2] + 1);
                }
            }
        }

        return costs[one.Length, other.Length];
    }
}
