using System.Text.RegularExpressions;

namespace MinutesSearch.Ingest.Documents;

/// <summary>
/// Takes apart an item that only gathers others: below <c>NOTICES OF MOTION</c> or <c>QUESTIONS</c> each begins with a mark of one series and whose it is,
/// <c>7.1 Cllr. A. Sample</c>, <c>(i) Cllr. A. Sample – "That …"</c>, <c>No. 14 – Cllr. A. Sample</c>; below a plural of other matters the mark repeats the item's number.
/// </summary>
internal static partial class PrintedMotions
{
    private const int LinesAbove = 4;
    private const int Least = 2;

#pragma warning disable MA0009 // Anchored, and each repetition ends at a character that it cannot hold.
    [GeneratedRegex(@"^(?:(?:no\.?|motion|question|item)\s*)?(?<mark>\(?(?:[0-9]{1,3}(?:\.[0-9]{1,2})?|[a-z]|[ivx]{1,5})\)?)[.:]?\s*[-–—:]?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\b(?:motions?|questions?|petitions?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Gathers();
#pragma warning restore MA0009

    /// <summary>The items that an item gathers; empty where it is one itself.</summary>
    /// <param name="item">The item.</param>
    /// <param name="end">The line of the next one.</param>
    /// <param name="lines">All lines.</param>
    public static List<PrintedItems.Start> Below(PrintedItems.Start item, int end, IReadOnlyList<PrintedLine> lines)
    {
        var below = new List<PrintedItems.Start>();
        var title = PrintedItems.TitleOf(lines, item);
        var number = item.Number.Text;
        var isGathering = Gathers().IsMatch(title);
        for (var i = item.Line + 1; i < end; i++)
        {
            if (below.Count == 0 && i > item.Line + LinesAbove) break;
            var text = lines[i].Text;
            // "3 (a)  0.04 ha. at Sample": the item's own number, and a letter.
            if (number.Length is > 0 and < 4 && Lettered(text, number, (char)('a' + below.Count)) is > 0 and var own)
            {
                Add(text[..(text.IndexOf(')', StringComparison.Ordinal) + 1)], own);
                continue;
            }
            if (!isGathering || Mark().Match(text) is not { Success: true } mark || !IsOwner(text, mark.Length) || !Continues(below, mark.Groups["mark"].Value)) continue;
            Add(mark.Groups["mark"].Value, mark.Length);

            void Add(string printed, int length) =>
                below.Add(new PrintedItems.Start(i, new PrintedNumber(printed, "sub", item.Number.Value, length), lines[i].IsBold, 1) { IsWhole = true, Above = below.Count == 0 ? i - item.Line : 0 });
        }
        return below.Count >= Least ? below : [];
    }

    // The length of "3(a) ", "3 (a)  " with the blanks behind it; 0 where a line begins otherwise.
    private static int Lettered(string text, string number, char letter)
    {
        if (!text.StartsWith(number, StringComparison.Ordinal)) return 0;
        var at = number.Length;
        while (at < text.Length && text[at] == ' ') at++;
        if (at + 3 >= text.Length || text[at] != '(' || text[at + 1] != letter || text[at + 2] != ')') return 0;
        at += 3;
        while (at < text.Length && text[at] == ' ') at++;
        return at < text.Length && char.IsLetterOrDigit(text[at]) ? at : 0;
    }

    // A person, and no verb: the name alone, or what he or she brings behind a dash, a colon or a bracket.
    private static bool IsOwner(string text, int at)
    {
        if (Reading.People.NameReader.Read(text, at, text.Length, requireTitle: true) is not { } read) return false;
        var rest = text.AsSpan(read.End).TrimStart(" .");
        return rest.IsEmpty || rest[0] is '-' or '–' or '—' or ':' or '(' or '"' or '“';
    }

    // Each mark is the last one's next.
    private static bool Continues(List<PrintedItems.Start> below, string mark)
    {
        if (below.Count == 0) return true;
        var last = below[^1].Number.Text.Trim('(', ')');
        var next = mark.Trim('(', ')');
        if (Value(next) is { } value && Value(last) is { } before) return value == before + 1;
        return next.Length == 1 && last.Length == 1 && next[0] == last[0] + 1;
    }

    private static int? Value(string mark)
    {
        var counter = mark[(mark.LastIndexOf('.') + 1)..];
        if (int.TryParse(counter, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)) return number;
        return counter switch { "i" => 1, "ii" => 2, "iii" => 3, "iv" => 4, "v" => 5, "vi" => 6, "vii" => 7, "viii" => 8, "ix" => 9, "x" => 10, _ => null };
    }
}
