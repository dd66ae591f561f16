using System.Globalization;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Matching;

/// <summary>Words of a query that name something.</summary>
/// <param name="Start">The first of them among the query's words.</param>
/// <param name="Count">How many.</param>
/// <param name="Terms">Terms of the filter field for what they name.</param>
internal readonly record struct NamedThing(int Start, int Count, IReadOnlyList<string> Terms);

/// <summary>
/// Finds names typed as plain words beside others: a committee or council by its whole name, a speaker by first and last name, a
/// year, an item's number. <c>cabinet 2016 home care</c> means the items of the Cabinet in 2016 about home care, whether or not
/// their text says so; items whose text says the words still match.
/// </summary>
internal static class NamedThings
{
    // "Council" and "Cabinet" may both be committees; a word that every fifth item says is first of all a word.
    private const double CommonWord = 0.2;

    /// <summary>The names among neighbouring words of a query, none overlapping.</summary>
    public static IEnumerable<NamedThing> Find(IndexSnapshot snapshot, TermReaders readers, IReadOnlyList<string> words)
    {
        for (var start = 0; start < words.Count;)
        {
            var named = At(snapshot, readers, words, start);
            if (named is { } thing) yield return thing;
            start += named?.Count ?? 1;
        }
    }

    private static NamedThing? At(IndexSnapshot snapshot, TermReaders readers, IReadOnlyList<string> words, int start)
    {
        if (References.At(snapshot, readers, words, start) is { } reference) return reference;
        var labels = snapshot.GetOrBuild(LabelWords.Build);
        for (var count = Math.Min(labels.LongestLabel + 2, words.Count - start); count > 0; count--)
        {
            // A name does not end in "of", and what begins with "the" is found one word later.
            if (IsStop(words[start]) || IsStop(words[start + count - 1])) continue;
            var terms = Called(snapshot, readers, labels, string.Join(' ', words.Skip(start).Take(count)), count);
            if (terms.Length > 0) return new NamedThing(start, count, terms);
        }

        // "FY 2011" is decided in 2010: the year of the money, not of the meeting.
        if (start > 0 && words[start - 1].Equals("fy", StringComparison.OrdinalIgnoreCase)) return null;
        return Year(snapshot, words[start]) is { } year ? new NamedThing(start, 1, [year]) : null;
    }

    private static string[] Called(IndexSnapshot snapshot, TermReaders readers, LabelWords labels, string name, int count)
    {
        var values = labels.Called(name);
        if (values.Count == 0) return [];
        var isCommon = count == 1 && MinutesAnalyzer.Tokens(name) is [var token]
            && readers.DocFreq(IndexSchema.Text, token.Word.StemBytes) > CommonWord * Math.Max(snapshot.Items, 1);
        return
        [
            .. values.Select(value => snapshot.Dictionary[value])
                .Where(value => value.Dimension == FacetDimension.Speaker ? count > 1 : !isCommon)
                .Select(value => IndexSchema.FilterTerm(value.Dimension, value.Id)),
        ];
    }

    private static string? Year(IndexSnapshot snapshot, string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _) && snapshot.Labels.Find(FacetDimension.Year, word) >= 0
            ? IndexSchema.FilterTerm(FacetDimension.Year, word)
            : null;

    private static bool IsStop(string word) => MinutesAnalyzer.Tokens(word).TrueForAll(token => token.Word.IsStop);
}
