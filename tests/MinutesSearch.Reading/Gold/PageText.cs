using System.Text;
using System.Text.RegularExpressions;

namespace MinutesSearch.Reading.Gold;

/// <summary>A page's text, in which words are found again whatever white space, bold marks, escapes and page breaks stand between their letters.</summary>
internal sealed partial class PageText
{
    private readonly string letters;
    private readonly string folded;
    private readonly List<int> places = [];

    public PageText(string text)
    {
        Text = text;
        var kept = new StringBuilder(text.Length);
        var breaks = PageBreak().Matches(text);
        var next = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (next < breaks.Count && i == breaks[next].Index)
            {
                i += breaks[next++].Length - 1;
                continue;
            }
            if (IsSkipped(text[i])) continue;
            kept.Append(text[i]);
            places.Add(i);
        }
        letters = kept.ToString();
        folded = Folded(letters);
    }

    public string Text { get; }

    /// <summary>Words on one line, without marks.</summary>
    public static string Plain(ReadOnlySpan<char> words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var c in PageBreak().Replace(words.ToString(), " "))
        {
            if (c is '*' or '\\') continue;
            if (!char.IsWhiteSpace(c)) plain.Append(c);
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }
        return plain.ToString().TrimEnd();
    }

    /// <summary>
    /// The place of words between two places of the text; null where they do not stand there. A name is not looked for inside a longer word.
    /// </summary>
    public (int Offset, int Length)? Find(string words, int from = 0, int to = int.MaxValue, bool last = false)
    {
        var wanted = string.Concat(Quoted().Replace(words, " ").Where(c => !IsSkipped(c)));
        if (wanted.Length == 0) return null;
        return Find(letters, wanted, from, to, last) ?? Find(folded, Folded(wanted), from, to, last);
    }

    private (int Offset, int Length)? Find(string within, string wanted, int from, int to, bool last)
    {
        var start = Place(from);
        var end = Place(to);
        (int, int)? found = null;
        for (var at = start; at <= end - wanted.Length; at++)
        {
            at = within.IndexOf(wanted, at, end - at, StringComparison.Ordinal);
            if (at < 0) break;
            if (!Stands(at, wanted.Length)) continue;
            found = (places[at], places[at + wanted.Length - 1] + 1 - places[at]);
            if (!last) break;
        }
        return found;
    }

    private bool Stands(int at, int length) =>
        !(places[at] > 0 && char.IsLetterOrDigit(Text[places[at]]) && char.IsLetterOrDigit(Text[places[at] - 1]))
        && !(places[at + length - 1] is var end && end + 1 < Text.Length && char.IsLetterOrDigit(Text[end]) && char.IsLetterOrDigit(Text[end + 1]));

    private int Place(int offset)
    {
        var at = places.BinarySearch(Math.Min(offset, Text.Length));
        return at < 0 ? ~at : at;
    }

    // A rule, the note on a scanned page, and the page's number.
    [GeneratedRegex(@"\n-{3,}[ \t\r]*\n(?:\s*\*?<small>[^\n]*\n)?(?:\s*[0-9]{1,3}[ \t\r]*\n)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PageBreak();

    // The same as somebody quotes it on one line.
    [GeneratedRegex(@"\s-{3,}\s(?:[0-9]{1,3}\s)?", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    private static bool IsSkipped(char c) => char.IsWhiteSpace(c) || c is '*' or '\\' or '\u200B' or '\u00AD' or '\uFEFF';

    private static string Folded(string words) => string.Create(words.Length, words, static (span, from) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = from[i] switch
            {
                '’' or '‘' or '`' or '´' => '\'',
                '“' or '”' => '"',
                '–' or '—' or '‑' => '-',
                var c => char.ToLowerInvariant(c),
            };
        }
    });
}
