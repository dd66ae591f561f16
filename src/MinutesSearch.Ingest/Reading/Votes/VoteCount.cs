using System.Globalization;

namespace MinutesSearch.Ingest.Reading.Votes;

/// <summary>Numbers of votes, in digits and words.</summary>
internal static class VoteCount
{
    private static readonly string[] Words =
    [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Nobody = ["nil", "none", "zero", "nobody", "nought"];

    // What may stand between a count and its side: "nine Members of the Committee voted for", "9 votes cast in favour".
    private static readonly string[] Between =
        ["votes", "vote", "voted", "voting", "members", "member", "councillors", "councillor", "cast", "were", "was", "being", "had", "having", "hands", "of", "the", "committee", "council", "panel", "board", "present", "who", "recorded", "expressing", "their", "in"];

    // What may stand between a side and its count: "against the amendment 12", "for the officer's recommendation: 5".
    private static readonly string[] Behind =
        ["the", "motion", "amendment", "amended", "proposal", "recommendation", "recommendations", "resolution", "substantive", "original", "application", "were", "was", "is", "votes", "vote", "members", "councillors", "as", "officer's", "officers", "refusal", "approval"];

    /// <summary>The number that a word is; null where it is none.</summary>
    public static int? Of(ReadOnlySpan<char> word)
    {
        if (word.Length is > 0 and <= 3 && char.IsAsciiDigit(word[0])) return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (word.Length is < 2 or > 13) return null;
        if (IndexOf(Words, word) is >= 0 and var small) return small;
        if (IndexOf(Nobody, word) >= 0) return 0;
        if (IndexOf(Tens, word) is >= 0 and var ten) return 10 * (ten + 2);
        return word.IndexOf('-') is > 0 and var hyphen && IndexOf(Tens, word[..hyphen]) is >= 0 and var tens && IndexOf(Words, word[(hyphen + 1)..]) is > 0 and < 10 and var unit ? (10 * (tens + 2)) + unit : null;
    }

    /// <summary>The count in front of a side's label: <c>nine Members voted</c> for; null where none stands there.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="at">Where the label starts.</param>
    /// <param name="from">Where reading back must stop.</param>
    /// <param name="start">Where the count starts.</param>
    public static int? Before(ReadOnlySpan<char> text, int at, int from, out int start)
    {
        start = at;
        for (var n = 0; n < 7; n++)
        {
            var end = start;
            while (end > from && text[end - 1] is ' ' or '(' or '[' or '\u00a0') end--;
            var begin = end;
            while (begin > from && (char.IsLetterOrDigit(text[begin - 1]) || (text[begin - 1] == '-' && begin > from + 1 && char.IsLetter(text[begin - 2])))) begin--;
            var word = text[begin..end];
            if (word.IsEmpty) return null;
            start = begin;
            if (Of(word) is { } count)
            {
                // A number with a sign or a stop before it is a part of something else: £5, 3.5, 2/5.
                if (begin > from && text[begin - 1] is '£' or '€' or '$' or '.' or '/' or '-' or ':' && char.IsAsciiDigit(word[0])) return null;
                return Twenty(text, begin, from, count, ref start);
            }
            if (IndexOf(Between, word) < 0) return null;
        }
        return null;
    }

    /// <summary>The count behind a side's label: for the motion <c>12</c>; null where none stands there.</summary>
    public static int? After(ReadOnlySpan<char> text, int at, out int end)
    {
        // "for, six; against, none"
        if (at + 1 < text.Length && text[at] == ',' && text[at + 1] == ' ' && IsNumber(text, at + 2)) at += 2;
        for (var n = 0; n < 6; n++)
        {
            while (at < text.Length && text[at] is ' ' or ':' or '-' or '–' or '—' or '=' or '(' or '[' or '\u00a0') at++;
            end = at;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '’' || (text[end] == '-' && end + 1 < text.Length && char.IsLetter(text[end + 1]) && end > at && char.IsLetter(text[end - 1])))) end++;
            var word = text[at..end];
            if (word.IsEmpty) return null;
            if (Of(word) is { } count) return end < text.Length && text[end] is '%' ? null : count;
            if (IndexOf(Behind, word) < 0) return null;
            at = end;
        }
        end = at;
        return null;
    }

    private static bool IsNumber(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        // The number is all that stands there: "for, 3 against" counts the other side.
        return Of(text[at..end]) is not null && (end == text.Length || text[end] is ';' or '.' or ',');
    }

    // "twenty two" stands in two words.
    private static int Twenty(ReadOnlySpan<char> text, int begin, int from, int unit, ref int start)
    {
        if (unit is 0 or > 9 || !char.IsLetter(text[begin])) return unit;
        var end = begin;
        while (end > from && text[end - 1] == ' ') end--;
        var tens = end;
        while (tens > from && char.IsLetter(text[tens - 1])) tens--;
        if (IndexOf(Tens, text[tens..end]) is not (>= 0 and var ten)) return unit;
        start = tens;
        return (10 * (ten + 2)) + unit;
    }

    private static int IndexOf(string[] words, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < words.Length; i++)
            if (word.Equals(words[i], StringComparison.OrdinalIgnoreCase)) return i;
        return -1;
    }
}
