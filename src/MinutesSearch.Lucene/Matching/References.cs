using Lucene.Net.Util;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Minutes;
using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// Reference numbers among the words of a query: an item's number as printed (<c>CB23/9</c>, <c>minute 268</c>), or the file of a matter
/// (<c>Int 1253-2016</c>, also without its leading zeros). Items carry them beside their text.
/// </summary>
internal static class References
{
    private const int LongestKind = 5;
    private const int Digits = 4;

    // "Item 5" is one of every meeting: no single item is meant.
    private const int MostOfNumber = 40;

    /// <summary>What the words from a place on refer to; null where that is nothing the index knows.</summary>
    public static NamedThing? At(IndexSnapshot snapshot, TermReaders readers, IReadOnlyList<string> words, int start)
    {
        var first = words[start];
        if (start + 1 < words.Count && words[start + 1].AsSpan().ContainsAnyInRange('0', '9') && first.All(char.IsLetter))
        {
            var second = words[start + 1];
            if (Folded(first) is "minute" or "item") return new NamedThing(start, 2, [IndexSchema.NumberTerm(second)]);
            if (first.Length <= LongestKind && Known(readers, Files(snapshot, $"{first} {second}").Concat(Files(snapshot, $"{first} {Padded(second)}"))) is { Count: > 0 } files)
                return new NamedThing(start, 2, files);
        }

        if (!IsReference(first)) return null;
        return Known(readers, Files(snapshot, first).Prepend(IndexSchema.NumberTerm(first))) is { Count: > 0 } terms ? new NamedThing(start, 1, terms) : null;
    }

    /// <summary>The number of an item that a query is, with or without <c>minute</c> or <c>item</c> before it; null where it is none, or that of many items.</summary>
    public static string? NumberIn(TermReaders readers, MinutesQuery query)
    {
        var number = query switch
        {
            WordQuery word => word.Text,
            AndQuery { Children: [WordQuery kind, WordQuery word] } when Folded(kind.Text) is "minute" or "item" => word.Text,
            _ => "",
        };
        if (!number.AsSpan().ContainsAnyInRange('0', '9')) return null;
        var term = IndexSchema.NumberTerm(number);
        return readers.DocFreq(IndexSchema.Filter, new BytesRef(term)) is > 0 and <= MostOfNumber ? term : null;
    }

    // A bare number, or a word that happens to hold a digit, is first of all a word.
    private static bool IsReference(string word) => word.AsSpan().ContainsAnyInRange('0', '9') && word.AsSpan().IndexOfAny('/', '-') > 0;

    private static IEnumerable<string> Files(IndexSnapshot snapshot, string reference)
    {
        var councils = snapshot.Labels.Of(FacetDimension.Council).ToArray();
        return councils.Select(council => IndexSchema.MatterTerm(snapshot.Labels.Id(council), $"issue:{Slug.Of(reference)}"));
    }

    private static List<string> Known(TermReaders readers, IEnumerable<string> terms) =>
        [.. terms.Distinct(StringComparer.Ordinal).Where(term => readers.DocFreq(IndexSchema.Filter, new BytesRef(term)) > 0)];

    private static string Padded(string number)
    {
        var digits = number.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < Digits ? number.PadLeft(number.Length + Digits - digits, '0') : number;
    }

    private static string Folded(string word) => Analysis.MinutesAnalyzer.Fold(word);
}
