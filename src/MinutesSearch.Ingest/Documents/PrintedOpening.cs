using System.Text;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Ingest.Words;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Documents;

/// <summary>What stands above the first item: the heading, the lists of who was there, and anything said before business.</summary>
internal sealed record PrintedOpening
{
    private const int LongestHeading = 900;

    private static readonly string[] Labels =
    [
        "present", "sederunt", "attending", "members present", "members in attendance", "members:", "members :", "in the chair", "in attendance", "also in attendance", "also present", "officials", "officers", "apologies", "apology", "attendance", "council members",
        "sectoral", "other invitees", "staff present", "staff in attendance", "oireachtas", "councillors present", "councillors:", "elected members", "others present", "absent", "ppn ", "garda", "nominees", "non-members", "substitutes", "chair:", "chairperson:",
        "chairman:", "the following were", "an garda", "visitors", "guests", "invited", "presenters", "i láthair", "as láthair", "sa chathaoir", "comhairleoirí", "oifigigh", "leithscéal", "yn bresennol", "presennol", "ymddiheuriadau", "co-opted", "statutory officers", "religious representatives", "teacher representative", "parent representative",
        "sent apologies", "excused", "regrets", "apols", "non members", "remote:", "chamber:", "joined remotely", "vice-chair:", "committee members", "panel members", "board members", "members apologies", "officers present", "aldermen:", "alderman:",
    ];

    private static readonly Starts Known = new(Labels);

    /// <summary>The heading as one text.</summary>
    public required string Heading { get; init; }

    /// <summary>The heading's lines.</summary>
    public required IReadOnlyList<string> HeadingLines { get; init; }

    /// <summary>Attendance, one block a section: <c>MEMBERS PRESENT: Councillors …</c>.</summary>
    public required List<Block> Attendance { get; init; }

    /// <summary>The lines of what was said before the first item, without lists that stand among them; empty where nothing was.</summary>
    public required IReadOnlyList<(int From, int To)> Talk { get; init; }

    /// <summary>Reads the lines before the first item.</summary>
    public static PrintedOpening Read(IReadOnlyList<PrintedLine> lines, int end, PrintedParagraphs paragraphs)
    {
        var heading = new StringBuilder();
        var headingLines = new List<string>();
        var i = 0;
        while (i < end && !IsLabel(lines[i]) && heading.Length < LongestHeading && !EndsHeading(heading, lines, i))
        {
            if (heading.Length > 0) heading.Append(' ');
            heading.Append(lines[i].Text);
            headingLines.Add(lines[i].Text);
            i++;
        }
        var attendance = new List<Block>();
        var talk = new List<(int From, int To)>();
        var section = new StringBuilder();
        while (i < end)
        {
            var line = lines[i].Text;
            if (IsLabel(lines[i])) Flush(attendance, section);
            else if (IsTalk(lines, i, end, section, paragraphs))
            {
                // Lists of those present may follow what was said, and apologies may be told in a sentence.
                var next = NextList(lines, i + 1, end);
                if (next == end || !SaysApologies(line))
                {
                    talk.Add((i, next));
                    Flush(attendance, section);
                    i = next;
                    continue;
                }
                Flush(attendance, section);
            }
            if (section.Length > 0) section.Append((StartsPerson(line) || (IsNamed(line) && !paragraphs.IsFull(lines[i - 1], lines[i]))) && EndsPerson(section) ? "; " : " ");
            // The second column tells the role or the ward, or names somebody else.
            if (lines[i].Column > 0 && StartsPerson(line.AsSpan(lines[i].Column + 1))) section.Append(line.AsSpan(0, lines[i].Column)).Append("; ").Append(line.AsSpan(lines[i].Column + 1));
            else if (lines[i].Column > 0 && StartsPerson(line)) section.Append(line.AsSpan(0, lines[i].Column)).Append(" (").Append(line.AsSpan(lines[i].Column + 1)).Append(')');
            else section.Append(line);
            i++;
        }
        Flush(attendance, section);
        return new PrintedOpening { Heading = heading.ToString(), HeadingLines = headingLines, Attendance = attendance, Talk = talk };
    }

    private static int NextList(IReadOnlyList<PrintedLine> lines, int from, int end)
    {
        for (var i = from; i < end; i++)
            if (lines[i].Text.Length < 60 && lines[i].IsAfterGap && (lines[i].Text[^1] == ':' || PrintedSections.IsCapitals(lines[i].Text)) && IsLabel(lines[i].Text) && char.IsUpper(lines[i].Text[1])) return i;
        return end;
    }

    private static bool SaysApologies(string line) =>
        line.Contains("pologies", StringComparison.Ordinal) || line.Contains("pology", StringComparison.Ordinal) || line.Contains("inability to attend", StringComparison.Ordinal);

    /// <summary>True for a line that heads a list of those present.</summary>
    public static bool IsLabel(string line)
    {
        if (Known.Of(line) is { } label) return line.Length < 40 || line.Contains(':', StringComparison.Ordinal) || char.IsUpper(line[Math.Min(1, line.Length - 1)]) || label[0] == 'a';
        return line.StartsWith("Councillor", StringComparison.Ordinal) && line.EndsWith("in the Chair", StringComparison.OrdinalIgnoreCase);
    }

    // "Present    AB (Chair), CD": a label, and a gap instead of a colon.
    private static bool IsLabel(PrintedLine line) => IsLabel(line.Text) || (line.Column > 0 && Known.Of(line.Text) is { } label && line.Column - label.Length is 0 or 1);

    // A heading that has told its date is over at the next paragraph.
    private static bool EndsHeading(StringBuilder heading, IReadOnlyList<PrintedLine> lines, int at)
    {
        if (heading.Length < 60 || at == 0 || !lines[at].IsAfterGap) return false;
        var text = heading.ToString();
        if (DateReading.Find(text) is not { } date) return false;
        // "Cllrs Ada Sample (chair), Bea Pattern, …": those present, without a label.
        if ((lines[at].Text.StartsWith("Cllrs", StringComparison.Ordinal) || lines[at].Text.StartsWith("Councillors ", StringComparison.Ordinal)) && lines[at].Text.Contains(',', StringComparison.Ordinal)) return true;
        return date.Start + date.Length <= text.Length && text[^1] is '.' or ':' && !char.IsLower(lines[at].Text[0]);
    }

    // Talk is told from lists by a sentence's verb; a list has names, roles and commas.
    private static bool IsTalk(IReadOnlyList<PrintedLine> lines, int at, int end, StringBuilder section, PrintedParagraphs paragraphs)
    {
        var line = lines[at].Text;
        if (line.StartsWith("At the outset", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Before ", StringComparison.Ordinal) || line.StartsWith("Circulated", StringComparison.Ordinal)) return true;
        // "The Clerk and the Surveyor were in attendance."
        if (line.Contains("in attendance", StringComparison.Ordinal) || (line.Contains(" present", StringComparison.Ordinal) && StartsPerson(line)) || line.Contains("apology for absence", StringComparison.OrdinalIgnoreCase)) return false;
        // A list that runs over the line.
        if (section.Length > 0 && char.IsLetter(section[^1]) && paragraphs.IsFull(lines[at - 1], lines[at])) return false;
        if (section.Length > 0 && section[^1] is ':' or ',' or '(' or '&') return false;
        var text = line;
        for (var i = at + 1; i < Math.Min(end, at + 3) && text.Length < 160 && text[^1] is not ('.' or ':' or ')') && !IsLabel(lines[i].Text) && !(lines[i].IsAfterGap && paragraphs.IsBreak(lines[i - 1], lines[i])); i++) text += " " + lines[i].Text;
        foreach (var verb in (ReadOnlySpan<string>)[" was ", " were ", " had ", " has ", " stated ", " welcomed ", " opened ", " extended ", " noted ", " agreed ", " outlined ", " advised ", " informed ", " referred ", " said ", " is "])
            if (text.Contains(verb, StringComparison.Ordinal)) return !line.Contains("pologies", StringComparison.Ordinal);
        return false;
    }

    // "E. Sample, Area Manager": one line, one person.
    private static bool IsNamed(string line) =>
        Reading.People.NameReader.Read(line, 0, line.Length, requireTitle: false) is { Name.Given.Length: > 0 } read && read.End < line.Length - 4 && line[read.End] is ',' or '(' && char.IsLetter(line[Math.Min(line.Length - 1, read.End + 2)]) && !line.AsSpan(read.End + 1).ContainsAny(";");

    private static bool StartsPerson(ReadOnlySpan<char> line)
    {
        foreach (var title in (ReadOnlySpan<string>)["Cllr", "Clir", "Councillor ", "Mr", "Ms", "Mrs", "Miss", "Dr", "Superintendent", "Inspector", "Cmhlr", "County C", "District C", "Borough C", "Alderman ", "Provost ", "Sir ", "Prof"])
            if (line.StartsWith(title, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool EndsPerson(StringBuilder section) =>
        section[^1] is not (',' or '(' or ':' or ';' or '&' or '-') && !section.ToString(Math.Max(0, section.Length - 4), Math.Min(4, section.Length)).EndsWith("and", StringComparison.Ordinal);

    private static void Flush(List<Block> attendance, StringBuilder section)
    {
        if (section.Length > 0) attendance.Add(new Block(ItemPart.Information, section.ToString().Trim()));
        section.Clear();
    }
}
