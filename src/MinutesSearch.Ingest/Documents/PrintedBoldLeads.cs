using MinutesSearch.Ingest.Reading.People;

namespace MinutesSearch.Ingest.Documents;

/// <summary>
/// Puts headings that run into their paragraph, and stand out by their print alone, on lines of their own: <c>&lt;b&gt;B. Lamps.&lt;/b&gt; The Clerk said …</c>
/// They are headings where no other line is printed as one, and no two are the same.
/// </summary>
internal static class PrintedBoldLeads
{
    private const int Least = 3;
    private const int Longest = 110;

    /// <summary>The lines, cut in two where such a heading ends.</summary>
    public static List<PrintedLine> Apart(List<PrintedLine> lines)
    {
        var ends = lines.ConvertAll(End);
        var leads = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var count = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (ends[i] == 0) continue;
            count++;
            leads.Add(lines[i].Text[..ends[i]]);
        }
        if (count < Least || leads.Count < count || lines.Count(l => l.Level > 1) >= count) return lines;
        var apart = new List<PrintedLine>(lines.Count + count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (ends[i] == 0) { apart.Add(lines[i]); continue; }
            apart.Add(lines[i] with { Text = lines[i].Text[..ends[i]].TrimEnd('.', ':', ' ', '-', '–', '—'), IsBold = true, IsAfterGap = true, BoldLead = 0 });
            apart.Add(lines[i] with { Text = lines[i].Text[ends[i]..].TrimStart('.', ':', ' ', '-', '–', '—'), IsAfterGap = true, BoldLead = 0, IsSet = false });
        }
        return apart;
    }

    // The end of a lead that a stop closes and more follows, and that names neither a person nor a part of an item; 0 where the line has none.
    private static int End(PrintedLine line)
    {
        if (line.BoldLead is 0 or > Longest || line.IsRow || line.BoldLead + 2 >= line.Text.Length) return 0;
        var isClosed = line.Text[line.BoldLead - 1] is '.' or ':' || line.Text.AsSpan(line.BoldLead).TrimStart() is ['.' or ':' or '-' or '–' or '—', ..];
        var number = PrintedNumber.At(line.Text);
        var words = line.Text.AsSpan(0, line.BoldLead)[Math.Min(number?.Length ?? 0, line.BoldLead)..].Trim(" .:-–—").ToString();
        if (!isClosed || words.Length < 4 || !PrintedHeadings.ReadsAsHeading(words) || PrintedUnnumbered.IsInner(words) || (number is null && PrintedOpening.IsLabel(words + ":") && !PrintedHeadings.HasVerb(line.Text)) || NameWords.AddressOf(words.Split(' ')[0]) is not null) return 0;
        return line.Text.AsSpan(line.BoldLead).Trim(" .:-–—").IsEmpty ? 0 : line.BoldLead;
    }
}
