using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>
/// Finds where the items of a copied meeting page start. A number is an item's only where it goes on with the page's own sequence,
/// is printed as the page prints its numbers, and a title follows; every other number is a point of a list.
/// </summary>
internal static class AgendaSequence
{
    /// <summary>The items of a page's lines, in order.</summary>
    public static List<ItemStart> Find(List<PageLine> lines)
    {
        var alone = Chain(lines, Alone);
        if (alone.Count > 1 || (alone.Count == 1 && IsEarly(lines, alone[0]) && !HasMoreItems(lines))) return alone;
        var inline = Chain(lines, Inline);
        if (inline.Count > 0 && IsEarly(lines, inline[0]) && (inline.Count > 1 || !HasMoreItems(lines))) return inline;
        var unnumbered = UnnumberedItems.Find(lines);
        return unnumbered.Count > alone.Count ? unnumbered : alone;
    }

    /// <summary>More minutes than one numbered item can have: the other numbers were lost.</summary>
    private static bool HasMoreItems(List<PageLine> lines) => lines.Count(l => BodyLabels.Of(l.Text) == BodyLabel.Minutes) > 2;

    private static bool IsEarly(List<PageLine> lines, ItemStart first)
    {
        const int early = 6;
        if (first.Line < early) return true;
        // An unnumbered lead item may be long; a label below the title says as much.
        for (var i = first.Body; i < Math.Min(first.Body + 4, lines.Count); i++)
        {
            if (BodyLabels.Of(lines[i].Text) is BodyLabel.Minutes or BodyLabel.Documents or BodyLabel.Decision) return true;
        }
        return false;
    }

    private static List<ItemStart> Chain(List<PageLine> lines, Func<List<PageLine>, int, (ItemNumber, char, ItemStart)?> read)
    {
        var starts = new List<ItemStart>();
        ItemNumber? last = null;
        // Whether a full stop closes the number: pages keep to one way for each form, "2." and "2a".
        var dress = new Dictionary<(bool, int), char>();
        var nextPoint = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (read(lines, i) is not var (number, printed, start)) continue;
            var isPlain = number.Prefix.Length == 0 && number.Parts.Count == 1;
            var form = (number.Prefix.Length > 0, number.Parts.Count);
            if (last is not null)
            {
                var hasLabel = HasLabelBelow(lines, start.Body);
                var isPoint = isPlain && number.Parts[0] == nextPoint && !hasLabel;
                // Counts of a vote stand alone on their lines too; a bare number that leaves others out needs a label below.
                var isCount = isPlain && printed == ' ' && !number.IsNextAfter(last) && !HasLabelBelow(lines, start.Body, 6);
                if (isPoint || isCount || (dress.GetValueOrDefault(form, printed) != printed && !hasLabel) || !number.Follows(last))
                {
                    if (isPlain && (isPoint || number.Parts[0] == 1)) nextPoint = number.Parts[0] + 1;
                    continue;
                }
            }
            starts.Add(start);
            (last, nextPoint) = (number, 0);
            dress.TryAdd(form, printed);
            i = start.Body - 1;
        }
        return starts;
    }

    private static bool HasLabelBelow(List<PageLine> lines, int body, int depth = 3)
    {
        for (var i = body; i < Math.Min(body + depth, lines.Count); i++)
        {
            if (BodyLabels.Of(lines[i].Text) is BodyLabel.Minutes or BodyLabel.Documents or BodyLabel.Decision) return true;
        }
        return false;
    }

    private static (ItemNumber, char, ItemStart)? Alone(List<PageLine> lines, int i)
    {
        if (i + 1 >= lines.Count || ItemNumber.Read(lines[i].Text) is not { } number) return null;
        var title = lines[i + 1].Text;
        if (!TitleText.IsTitle(title, TitleText.HasFileSize(title))) return null;
        var body = i + 2;
        // The file's size may have come on a line of its own.
        if (body < lines.Count && TitleText.HasFileSize(lines[body].Text) && TitleText.Clean(lines[body].Text).Length == 0) body++;
        return (number, Dress(lines[i].Text), new ItemStart(i, body, number.Text, TitleText.Clean(title)));
    }

    private static (ItemNumber, char, ItemStart)? Inline(List<PageLine> lines, int i)
    {
        var text = lines[i].Text;
        if (text.Length > TitleText.Longest) return null;
        var folded = Fold.White(text).TrimStart('*', ' ');
        var blank = folded.IndexOf(' ', StringComparison.Ordinal);
        if (blank <= 0) return null;
        var number = ItemNumber.Read(folded.AsSpan(0, blank));
        if (number is null && folded.IndexOf(' ', blank + 1) is var second and > 0)
        {
            // "CM 40 Title"
            number = ItemNumber.Read(folded.AsSpan(0, second));
            blank = second;
        }
        if (number is null) return null;
        var title = folded[(blank + 1)..];
        var hasSize = TitleText.HasFileSize(title);
        if (!TitleText.IsTitle(title, hasSize) || (!hasSize && title.EndsWith('.') && !HasLabelBelow(lines, i + 1))) return null;
        // A point below "AGREED:" is no item.
        if (!hasSize && i > 0 && lines[i - 1].Text.EndsWith(':') && BodyLabels.Of(lines[i - 1].Text) == BodyLabel.None) return null;
        return (number, Dress(folded[..blank]), new ItemStart(i, i + 1, number.Text, TitleText.Clean(title)));
    }

    private static char Dress(string number) => number.TrimEnd('*', ' ')[^1] is '.' or ':' ? '.' : ' ';
}
