using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Documents;

/// <summary>Printed minutes as plain text: numbered items, page rules, headers, lines broken by the printer or by text recognition.</summary>
internal static class PrintedMinutes
{
    /// <summary>The format's name in <see cref="ReadResult.Format"/>.</summary>
    public const string Format = "printed-minutes";

    /// <summary>The title of what was said before the first item.</summary>
    public const string OpeningTitle = "Opening of the meeting";

    /// <summary>Reads printed minutes.</summary>
    /// <param name="text">The text of the document.</param>
    /// <param name="nameHint">A file name or path, which often names body and date; null where there is none.</param>
    /// <returns>The meeting, or null where the text is no printed minutes.</returns>
    public static MeetingDraft? Read(string text, string? nameHint) => Read(PrintedLines.Of(text), nameHint, SourceUrl(text), areWhole: false);

    /// <summary>Reads printed minutes whose lines are at hand.</summary>
    /// <param name="lines">The lines; some may be removed.</param>
    /// <param name="nameHint">As above.</param>
    /// <param name="sourceUrl">Where the document was published; null where it does not say.</param>
    /// <param name="areWhole">True where each line is a paragraph.</param>
    /// <param name="areMinutes">True where the page is known to hold minutes, whatever its first lines say.</param>
    /// <returns>The meeting, or null where the lines are no printed minutes.</returns>
    public static MeetingDraft? Read(List<PrintedLine> lines, string? nameHint, string? sourceUrl, bool areWhole, bool areMinutes = false)
    {
        if (lines.Count == 0 || !(areMinutes || SaysMinutes(lines, nameHint) || LooksLikeMinutes(lines))) return null;
        PrintedClosing.TrimSignature(lines);
        var paragraphs = new PrintedParagraphs(lines, areWhole);
        var starts = PrintedTitles.Measured(PrintedHeadings.With(PrintedItems.Find(lines), lines, paragraphs), lines);
        starts = PrintedSections.Above(PrintedRunIn.Apart(starts, lines), lines, paragraphs);
        var opening = PrintedOpening.Read(lines, starts.Count > 0 ? starts[0].Line - starts[0].Above : lines.Count, paragraphs);
        var file = FileName(nameHint);
        var committee = BodyName.In(opening.Heading, opening.HeadingLines) ?? BodyName.In(file) ?? BodyName.In(Folder(nameHint));

        var items = new List<ItemDraft>();
        List<Block> talk = [.. opening.Talk.SelectMany(t => paragraphs.Join(t.From, t.To, ItemPart.Minutes))];
        if (starts.Count == 0) items.AddRange(ByHeadings(talk, committee ?? OpeningTitle));
        else if (talk.Count > 0) items.Add(new ItemDraft { Title = OpeningTitle, Blocks = talk });
        for (var i = 0; i < starts.Count; i++)
            items.Add(PrintedItem.Read(lines, starts[i], i + 1 < starts.Count ? starts[i + 1].Line - starts[i + 1].Above : lines.Count, paragraphs));
        PrintedClosing.TrimClose(items);
        if (items.Count == 0) return null;
        return new MeetingDraft
        {
            Committee = committee,
            DateTexts = DateTexts(opening, file),
            Venue = HeadingLabels.Of(opening.HeadingLines, HeadingLabels.Venue) ?? Venue(opening.Heading),
            SourceUrl = sourceUrl,
            Attendance = opening.Attendance,
            Items = items,
        };
    }

    // Where nothing is numbered, the headings are the agenda.
    private static IEnumerable<ItemDraft> ByHeadings(List<Block> talk, string title)
    {
        var blocks = new List<Block>();
        foreach (var block in talk)
        {
            if (block.Shape == PassageShape.Heading && block.Text.Length is > 4 and < 120 && block.Text[^1] is not ':' && !IsSide(block.Text))
            {
                if (blocks.Count > 0) yield return new ItemDraft { Title = title, Blocks = blocks };
                blocks = [];
                title = block.Text;
                continue;
            }
            blocks.Add(block);
        }
        if (blocks.Count > 0) yield return new ItemDraft { Title = title, Blocks = blocks };
    }

    // "For the Motion" heads the names of a vote.
    private static bool IsSide(string heading) =>
        heading.StartsWith("For the", StringComparison.OrdinalIgnoreCase) || heading.StartsWith("Against", StringComparison.OrdinalIgnoreCase) || heading.StartsWith("Abst", StringComparison.OrdinalIgnoreCase);

    private static bool SaysMinutes(List<PrintedLine> lines, string? nameHint)
    {
        if (nameHint?.Contains("minutes", StringComparison.OrdinalIgnoreCase) == true) return true;
        var length = 0;
        for (var i = 0; i < lines.Count && length < 1500; i++)
        {
            if (lines[i].Text.Contains("minutes", StringComparison.OrdinalIgnoreCase) || lines[i].Text.Contains("a meeting of", StringComparison.OrdinalIgnoreCase)) return true;
            length += lines[i].Text.Length;
        }
        return false;
    }

    // A body, a day and who was there, above items: minutes, though they do not say so.
    private static bool LooksLikeMinutes(List<PrintedLine> lines)
    {
        bool hasDate = false, hasBody = false, hasPeople = false;
        for (var i = 0; i < Math.Min(lines.Count, 40); i++)
        {
            var text = lines[i].Text;
            if (text.Length < 200) hasDate |= DateReading.Find(text) is not null;
            foreach (var body in (ReadOnlySpan<string>)["council", "committee", "cabinet", "board", "panel", "forum", "executive"]) hasBody |= text.Contains(body, StringComparison.OrdinalIgnoreCase);
            foreach (var label in (ReadOnlySpan<string>)["present", "in attendance", "attendance", "apologies", "members:", "councillors", "sederunt"]) hasPeople |= text.StartsWith(label, StringComparison.OrdinalIgnoreCase);
        }
        return hasDate && hasBody && hasPeople && PrintedItems.Find(lines).Count > 1;
    }

    private static List<string> DateTexts(PrintedOpening opening, string file)
    {
        var texts = new List<string>(2);
        var heading = HeadingLabels.Of(opening.HeadingLines, HeadingLabels.Date) is { } labelled && DateReading.Find(labelled) is not null ? labelled : opening.Heading;
        // The day of the meeting follows "held"; a heading may name other days before it.
        var held = Math.Max(heading.IndexOf(" held", StringComparison.OrdinalIgnoreCase), 0);
        var found = DateReading.Find(heading, held) ?? DateReading.Find(heading);
        if (found is { } date) texts.Add(heading.Substring(date.Start, date.Length));
        if (DateReading.Find(file) is not null) texts.Add(file);
        // Weekday, day and month may do, with the date of the meeting before.
        if (texts.Count == 0 && heading.Length > 0) texts.Add(heading);
        return texts;
    }

    private static string? Venue(string heading)
    {
        var held = heading.IndexOf(" held ", StringComparison.OrdinalIgnoreCase);
        if (held < 0 || DateReading.Find(heading, held) is not { } date) return null;
        var place = heading.AsSpan(held + 6, Math.Max(0, date.Start - held - 6)).Trim(" ,.;-–");
        foreach (var lead in (ReadOnlySpan<string>)["in ", "at "])
            if (place.StartsWith(lead, StringComparison.OrdinalIgnoreCase)) place = place[lead.Length..];
        if (place.EndsWith(" on", StringComparison.OrdinalIgnoreCase)) place = place[..^3];
        place = place.Trim(" ,.;-–");
        return place.Length is > 3 and < 200 ? BodyName.Cased(place.ToString()) : null;
    }

    // "[Original file](https://…)" above the text: where the document was published.
    private static string? SourceUrl(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 1000));
        var start = head.IndexOf("](http", StringComparison.Ordinal);
        if (start < 0) return null;
        var address = head[(start + 2)..];
        var end = address.IndexOfAny(")\r\n");
        return end > 0 && Uri.TryCreate(address[..end].ToString(), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url.AbsoluteUri : null;
    }

    private static string FileName(string? hint)
    {
        if (string.IsNullOrEmpty(hint)) return "";
        var name = hint.AsSpan(hint.LastIndexOfAny(['/', '\\']) + 1);
        var dot = name.LastIndexOf('.');
        return (dot > 0 && name.Length - dot <= 5 ? name[..dot] : name).ToString().Replace('_', ' ');
    }

    private static string Folder(string? hint)
    {
        if (string.IsNullOrEmpty(hint)) return "";
        var parts = hint.Split('/', '\\');
        return parts.Length < 2 ? "" : parts[^2].TrimStart("0123456789- ".ToCharArray());
    }
}
