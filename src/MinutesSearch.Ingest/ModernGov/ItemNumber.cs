using System.Globalization;
using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>
/// An item's number as printed, and its place in a sequence: <c>264.</c> <c>5.1</c> <c>77/21</c> <c>P/142</c> <c>CB20/15.</c> <c>CM 40</c> <c>F/46/26</c> <c>1a</c>.
/// </summary>
/// <param name="Text">As printed, without star and closing full stop.</param>
/// <param name="Prefix">The letters before the first digit, upper case.</param>
/// <param name="Parts">Its numbers in order; a letter behind the last counts as one more.</param>
internal sealed record ItemNumber(string Text, string Prefix, IReadOnlyList<int> Parts)
{
    private const int Longest = 14;

    /// <summary>Number 0 and nothing are headings' numbers: null; else the number without its full stop and star.</summary>
    public static string? Clean(string printed)
    {
        var text = Fold.White(printed).Trim('*', ' ').TrimEnd('.', ':', ' ');
        return text.Length is 0 or > 20 || text == "0" || !text.Any(char.IsLetterOrDigit) ? null : text;
    }

    /// <summary>Reads a number that stands alone; null where the text is anything else.</summary>
    public static ItemNumber? Read(ReadOnlySpan<char> printed)
    {
        var text = printed.Trim().TrimStart('*').Trim().TrimEnd(".:").TrimEnd();
        if (text.Length is 0 or > Longest) return null;
        var at = 0;
        while (at < text.Length && char.IsAsciiLetterUpper(text[at])) at++;
        if (at > 4) return null;
        var prefix = text[..at].ToString();
        if (at > 0 && at < text.Length && text[at] is ' ' or '/' or '-' or '.') at++;
        var parts = new List<int>(3);
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && at - start < 6 && char.IsAsciiDigit(text[at])) at++;
            if (at == start) return null;
            parts.Add(int.Parse(text[start..at], CultureInfo.InvariantCulture));
            if (at == text.Length) break;
            if (char.IsAsciiLetter(text[at]) && at == text.Length - 1)
            {
                parts.Add(char.ToLowerInvariant(text[at]) - 'a' + 1);
                break;
            }
            if (text[at] is not ('.' or '/' or '-') || parts.Count == 3) return null;
            at++;
        }
        return parts.Count == 0 || (parts.Count == 1 && parts[0] == 0) ? null : new ItemNumber(text.ToString(), prefix, parts);
    }

    /// <summary>True where this number is the very next one after another.</summary>
    public bool IsNextAfter(ItemNumber before) =>
        Parts.Count != before.Parts.Count || Parts.Zip(before.Parts).Sum(p => p.First - p.Second) is <= 1;

    /// <summary>True where this number may follow another on an agenda: later in the same sequence, and not far.</summary>
    public bool Follows(ItemNumber before)
    {
        const int widestGap = 40;
        if (Prefix != before.Prefix) return Prefix.Length > 0 && before.Prefix.Length > 0;
        for (var i = 0; i < Math.Min(Parts.Count, before.Parts.Count); i++)
        {
            if (Parts[i] == before.Parts[i]) continue;
            return Parts[i] > before.Parts[i] && Parts[i] - before.Parts[i] <= widestGap;
        }
        return Parts.Count > before.Parts.Count;
    }
}
