using System.Text.RegularExpressions;

namespace MinutesSearch.Reading.Measure;

/// <summary>Whether two accounts of an item begin and end at the same words of the page.</summary>
internal static partial class Boundary
{
    public static bool BeginTogether(ItemFacts one, ItemFacts other)
    {
        var (title, otherTitle) = (WordFold.Letters(one.Title), WordFold.Letters(other.Title));
        if (one.First is null && other.First is null) return title == otherTitle || StartTogether(title, otherTitle);
        foreach (var first in Firsts(one))
        {
            foreach (var second in Firsts(other))
            {
                // The heading may be counted to the title by one and to the text by the other: the place is the same.
                if (StartTogether(title + first, otherTitle + second)) return true;
                if (first.Length > 0 && second.Length > 0 && (StartTogether(first, second) || StartTogether(first, otherTitle + second) || StartTogether(title + first, second))) return true;
            }
        }
        return false;
    }

    public static bool EndTogether(ItemFacts one, ItemFacts other)
    {
        if (one.Last is null || other.Last is null) return one.Last is null == other.Last is null || Ends(one, other);
        return Lasts(one).Any(l => Lasts(other).Any(r => StopTogether(l, r)));
    }

    /// <summary>One has nothing but a heading, which the other counts to its text.</summary>
    private static bool Ends(ItemFacts one, ItemFacts other)
    {
        var (bare, full) = one.Last is null ? (one, other) : (other, one);
        return WordFold.Letters(bare.Title) is { Length: > 0 } title && WordFold.Letters(full.Title + full.First) == title;
    }

    private static bool StartTogether(string one, string other)
    {
        var length = Math.Min(one.Length, other.Length);
        return length > 0 && string.CompareOrdinal(one, 0, other, 0, length) == 0;
    }

    private static bool StopTogether(string one, string other)
    {
        var length = Math.Min(one.Length, other.Length);
        return length > 0 && string.CompareOrdinal(one, one.Length - length, other, other.Length - length, length) == 0;
    }

    private static IEnumerable<string> Firsts(ItemFacts item) => Variants(Unlabelled(item.First), item.Unmarked, Unlabelled(Mark().Replace(item.First ?? "", "")));

    private static IEnumerable<string> Lasts(ItemFacts item) => Variants(Unlabelled(item.Last), item.Unmarked);

    private static IEnumerable<string> Variants(params string?[] texts) => texts.Select(WordFold.Letters).Distinct(StringComparer.Ordinal).Where((t, i) => t.Length > 0 || i == 0);

    [GeneratedRegex(@"^\s*(?:\(?(?:[a-zA-Z]|[ivx]{1,4}|[0-9]{1,2})[.)]|[·•▪§o-])\s+", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();

    /// <summary>The page's own labels between the parts of an item are no text of it.</summary>
    private static string? Unlabelled(string? text) => text is null ? null : Label().Replace(text, " ");

    [GeneratedRegex(@"\b(?:Decisions?|Minutes|Additional documents|Supporting documents):(?=\s|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Label();
}
