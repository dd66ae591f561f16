using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Documents;

/// <summary>
/// Finds the items of minutes that print no numbers, or number their paragraphs only: by headings of one kind, in capitals, bold, or set apart by gaps,
/// below which sentences stand.
/// </summary>
internal static class PrintedUnnumbered
{
    private const int Least = 3;
    private const int Longest = 110;
    private const int LongestLists = 30;

    // Words that head parts of an item, not items; folded.
    private static readonly HashSet<string> Inner = new(StringComparer.Ordinal)
    {
        "resolved", "decision", "decisions", "decision made", "recommendation", "recommendations", "recommended", "reason", "reasons", "reasons for decision", "reason for decision", "reasons for recommendation", "action", "actions", "action points", "note", "notes",
        "background", "discussion", "summary", "conclusion", "introduction", "motion", "amendment", "the motion", "the amendment", "reply", "response", "question", "answer", "supplementary question", "vote", "voting", "recorded vote", "for", "against", "abstain", "abstained",
        "abstentions", "present", "absent", "apologies", "in attendance", "also in attendance", "also present", "members", "officers", "chairman", "chair", "chairperson", "mayor", "draft minutes", "contents", "signed", "dated", "date", "alternatives considered", "options considered",
        "councillors", "attendance", "total", "appendix", "resolved unanimously", "agreed", "noted", "it was resolved", "proposed", "seconded",
    };

    /// <summary>True for words that head a part of an item: <c>Decision</c>, <c>Reasons</c>.</summary>
    public static bool IsInner(string heading) => Inner.Contains(ItemIds.Fold(heading));

    private enum Kind { None, Capitals, Bold, Plain, Colon, Outdented }

    /// <summary>The headings as starts, where they are the agenda; empty where they are not.</summary>
    /// <param name="numbered">The starts that numbers give; empty where there are none.</param>
    /// <param name="lines">All lines.</param>
    /// <param name="paragraphs">The measure of the document.</param>
    public static List<PrintedItems.Start> Find(List<PrintedItems.Start> numbered, IReadOnlyList<PrintedLine> lines, PrintedParagraphs paragraphs)
    {
        var atNumber = new HashSet<int>();
        foreach (var start in numbered)
            for (var i = 0; i < (start.Number.Length >= lines[start.Line].Text.Length ? 3 : 1); i++) atNumber.Add(start.Line + i);
        var from = AfterAttendance(lines);
        var found = new Dictionary<Kind, List<int>> { [Kind.Capitals] = [], [Kind.Bold] = [], [Kind.Plain] = [], [Kind.Colon] = [], [Kind.Outdented] = [] };
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = Math.Max(1, from); i < lines.Count; i++)
        {
            // The last line heads nothing, unless its own words follow.
            if (i + 1 == lines.Count && PrintedLead.Of(lines, i) == 0) break;
            if (atNumber.Contains(i) || Of(lines, i, paragraphs) is not (not Kind.None and var kind)) continue;
            found[kind].Add(i);
            var folded = ItemIds.Fold(lines[i].Text);
            texts[folded] = texts.GetValueOrDefault(folded) + 1;
        }
        List<PrintedItems.Start> best = [];
        var most = 0;
        foreach (var kind in (ReadOnlySpan<Kind>)[Kind.Capitals, Kind.Bold, Kind.Plain, Kind.Colon, Kind.Outdented])
        {
            var headings = found[kind].Where(i => texts[ItemIds.Fold(lines[i].Text)] == 1).ToList();
            var reports = headings.Select((h, n) => PrintedLead.Of(lines, h) > 0 || Reports(lines, h + 1, n + 1 < headings.Count ? headings[n + 1] : lines.Count)).ToList();
            var telling = reports.Count(r => r);
            if (telling <= most || telling < (numbered.Count == 0 ? Least - 1 : Least)) continue;
            most = telling;
            // Lists of those present come first; below the first heading that reports, "1 April, in the Hall." is enough.
            best = [.. headings.Skip(reports.IndexOf(true)).Select(i => new PrintedItems.Start(i, new PrintedNumber("", "", 0, 0), lines[i].IsBold, 1) { Head = PrintedLead.Of(lines, i) })];
        }
        return best.Count > 0 && Outweighs(best, numbered, lines) ? best : [];
    }

    // Headings are the agenda where every number stands below one of them, or numbers paragraphs.
    private static bool Outweighs(List<PrintedItems.Start> headings, List<PrintedItems.Start> numbered, IReadOnlyList<PrintedLine> lines)
    {
        if (numbered.Count == 0) return true;
        if (numbered.Count(s => PrintedHeadings.ReadsAsHeading(PrintedItems.TitleOf(lines, s))) >= Least) return false;
        var sentences = numbered.Count(s => !PrintedHeadings.ReadsAsHeading(PrintedItems.TitleOf(lines, s)));
        if (sentences * 10 >= numbered.Count * 8 && numbered[0].Line > headings[0].Line) return true;
        var below = headings.FindLastIndex(h => h.Line < numbered[0].Line);
        var isOneRegion = below + 1 == headings.Count || numbered[^1].Line < headings[below + 1].Line;
        return isOneRegion && numbered.Count <= headings.Count && below >= 0;
    }

    private static Kind Of(IReadOnlyList<PrintedLine> lines, int at, PrintedParagraphs paragraphs)
    {
        var line = lines[at];
        if (PrintedLead.Of(lines, at) is > 0 and var lead) return (at == 0 || PrintedHeadings.EndsBefore(lines, at, paragraphs)) && !IsInner(line.Text[..lead]) && !(line.Text.AsSpan(0, lead).Count(' ') < 3 && PrintedOpening.IsLabel(line.Text)) ? Kind.Capitals : Kind.None;
        var text = line.Text.TrimEnd(':');
        if (text.Length is < 4 or > Longest || text[^1] is '.' or ',' or ';' || !char.IsLetter(text[0]) || IsPerson(text)) return Kind.None;
        if (at > 0 && !PrintedHeadings.EndsBefore(lines, at, paragraphs)) return Kind.None;
        if (KindOf(lines, at, text, paragraphs) is not (not Kind.None and var kind) || PrintedSections.Is(text) || IsInner(text)) return Kind.None;
        if (PrintedOpening.IsLabel(line.Text) && !(text.StartsWith("Apolog", StringComparison.OrdinalIgnoreCase) && PrintedHeadings.HasVerb(lines[at + 1].Text))) return Kind.None;
        return kind;
    }

    private static Kind KindOf(IReadOnlyList<PrintedLine> lines, int at, string text, PrintedParagraphs paragraphs)
    {
        var line = lines[at];
        // A heading has something below it.
        var next = lines[at + 1];
        if (line.IsBold) return !next.IsBold && PrintedHeadings.ReadsAsHeading(text) && PrintedHeadings.IsAlone(lines, at, paragraphs) ? Kind.Bold : Kind.None;
        if (next.IsBold) return Kind.None;
        if (PrintedSections.IsCapitals(text)) return PrintedSections.IsCapitals(next.Text) && next.IsAfterGap ? Kind.None : Kind.Capitals;
        if (text.Length >= 80 || !PrintedHeadings.ReadsAsHeading(text) || !(EndsSentence(lines[at - 1].Text) || IsBelowLists(lines, at))) return Kind.None;
        // "Lamps" ⏎ "    They were dark."
        if (next.Indent > line.Indent && !next.IsAfterGap && line.Text[^1] != ':' && SaysSomething(lines, at + 1) && !paragraphs.IsFull(line, next)) return Kind.Outdented;
        if (!line.IsAfterGap || !PrintedHeadings.IsAlone(lines, at, paragraphs) || !SaysSomething(lines, at + 1)) return Kind.None;
        return line.Text[^1] == ':' ? Kind.Colon : Kind.Plain;
    }

    // The first heading stands below the lists of those present, which end without a stop.
    private static bool IsBelowLists(IReadOnlyList<PrintedLine> lines, int at)
    {
        for (var i = at - 1; i > 0 && i >= at - LongestLists; i--)
        {
            if (lines[i].Text[^1] == '.') return false;
            if (PrintedOpening.IsLabel(lines[i].Text)) return lines[at].IsAfterGap;
        }
        return false;
    }

    // Lists of names and roles report nothing.
    private static bool Reports(IReadOnlyList<PrintedLine> lines, int from, int to)
    {
        for (var i = from; i < Math.Min(to, from + 12); i++)
        {
            if (PrintedHeadings.HasVerb(lines[i].Text)) return true;
            foreach (var word in (ReadOnlySpan<string>)["None", "Nil", "Noted", "NOTED", "Resolved", "RESOLVED", "Agreed", "AGREED", "There ", "No ", "Nothing"])
                if (lines[i].Text.StartsWith(word, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static bool SaysSomething(IReadOnlyList<PrintedLine> lines, int at) => lines[at].Text.Length > 45 || lines[at].Text[^1] is '.' or ':';

    private static bool EndsSentence(string text) => text[^1] is '.' or '”' or '"' or ')' or '!' or '?' or ':';

    private static bool IsPerson(string text)
    {
        foreach (var title in (ReadOnlySpan<string>)["Cllr", "Councillor", "Mr ", "Mrs ", "Ms ", "Dr ", "Mr.", "Ms.", "Alderman", "Signed", "Date:", "Time:", "Venue", "Page "])
            if (text.StartsWith(title, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // The lists of who was there stand in the first part, below "Present".
    private static int AfterAttendance(IReadOnlyList<PrintedLine> lines)
    {
        for (var i = 0; i < Math.Min(lines.Count, 40); i++)
            if ((lines[i].Text.StartsWith("Present", StringComparison.OrdinalIgnoreCase) || lines[i].Text.StartsWith("Members", StringComparison.OrdinalIgnoreCase)) && !PrintedHeadings.HasVerb(lines[i].Text)) return i + 1;
        return Math.Min(lines.Count, 4);
    }
}
