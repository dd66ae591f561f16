using System.Globalization;
using System.Text.RegularExpressions;

namespace MinutesSearch.Ingest.Tests.Documents.Layouts;

/// <summary>How an invented clerk numbers items, writes headings and opens minutes; the same for pages of any format.</summary>
/// <param name="random">Chooses.</param>
internal sealed class HouseStyle(Random random)
{
    private static readonly string[] Numberings = ["14.", "14", "14/23", "P/14", "TC23/14", "Item 14:", "Minute 14 –", "Agenda item 14 -", "(14)", "14)", "#14", "C.", "XIV.", "2023/14", "4.14", "none"];
    private static readonly string[] Cases = ["CAPITALS", "Each Word", "As a sentence"];
    private static readonly string[] Openings = ["one sentence", "lines", "lines, day first", "labels", "council above"];
    private static readonly string[] Lists = ["Present: on one line", "PRESENT above names", "columns", "a sentence", "none"];
    private static readonly string[] Marks = ["(a)", "1.", "(i)", "a)", "•", "-"];

    /// <summary>How items are numbered.</summary>
    public string Numbering { get; set; } = Numberings[random.Next(Numberings.Length)];

    /// <summary>How headings are written.</summary>
    public string Case { get; } = Cases[random.Next(Cases.Length)];

    /// <summary>How the minutes begin.</summary>
    public string Opening { get; } = Openings[random.Next(Openings.Length)];

    /// <summary>How those present are listed.</summary>
    public string Attendance { get; } = Lists[random.Next(Lists.Length)];

    /// <summary>What marks points.</summary>
    public string Mark { get; } = Marks[random.Next(Marks.Length)];

    /// <summary>The number of the first item.</summary>
    public int First { get; } = random.Next(3) switch { 0 => 1, 1 => random.Next(20, 60), _ => random.Next(100, 400) };

    /// <summary>The number of an item, as printed; empty where there is none.</summary>
    public string Number(int item) => Numbering switch
    {
        "none" => "",
        "C." => $"{(char)('A' + item)}.",
        "XIV." => Roman(item + 1) + ".",
        "4.14" => $"4.{item + 1}",
        _ => Numbering.Replace("14", (item + (Numbering is "14." or "14" or "(14)" or "14)" && First > 100 ? First - 99 : First)).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
    };

    /// <summary>A heading as this clerk writes it.</summary>
    public string Title(string title) => Case switch
    {
        "CAPITALS" => title.ToUpperInvariant(),
        "Each Word" => Regex.Replace(title, @"(?<=^|\s)(?!(?:of|the|to|and|for|in|at)\b)\p{Ll}", m => m.Value.ToUpperInvariant(), RegexOptions.None, TimeSpan.FromSeconds(1)),
        _ => title,
    };

    /// <summary>The mark of a point.</summary>
    public string PointMark(int point) => Mark switch
    {
        "(a)" => $"({(char)('a' + point)})",
        "1." => $"{point + 1}.",
        "(i)" => $"({new string('i', point + 1)})",
        "a)" => $"{(char)('a' + point)})",
        _ => Mark,
    };

    /// <summary>The lines above the items.</summary>
    public List<string> Head(InventedMeeting meeting)
    {
        var day = meeting.Date.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);
        List<string> lines = Opening switch
        {
            "one sentence" => [$"Minutes of a meeting of the {meeting.Body} held on {day} at 6.30 p.m. in {meeting.Place}."],
            "lines" => [meeting.Body.ToUpperInvariant(), "Minutes", day, meeting.Place],
            "lines, day first" => [day, $"{meeting.Body} – minutes of the meeting", $"held in {meeting.Place}"],
            "labels" => ["MINUTES", $"Committee: {meeting.Body}", $"Date: {day}", "Time: 6.30 pm", $"Venue: {meeting.Place}"],
            _ => [meeting.Council.ToUpperInvariant(), $"MINUTES of the {meeting.Body}", $"{day}, {meeting.Place}"],
        };
        var names = meeting.Present.Select(p => $"Councillor {p}").ToList();
        lines.Add("");
        switch (Attendance)
        {
            case "Present: on one line":
                lines.AddRange([$"Present: {names[0]} (Chair); {string.Join(", ", names[1..^1])}", "", $"Apologies: {names[^1]}"]);
                break;
            case "PRESENT above names":
                lines.AddRange(["PRESENT", $"{names[0]} (in the Chair)", .. names[1..^1], "", "IN ATTENDANCE", "Ms Olive Stencil, Clerk"]);
                break;
            case "columns":
                lines.AddRange([$"Present        {names[0]} (Chair)", .. names[1..^1].Select(n => $"               {n}"), "", "Officers       Ms Olive Stencil, Clerk"]);
                break;
            case "a sentence":
                lines.Add($"{string.Join(", ", names[..^2])} and {names[^2]} were present, with Ms Olive Stencil, the Clerk.");
                break;
            default:
                lines.RemoveAt(lines.Count - 1);
                break;
        }
        return lines;
    }

    private static string Roman(int n) => (n / 10 > 0 ? "X" : "") + new[] { "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX" }[n % 10];
}
