using System.Text.Json;

namespace MinutesSearch.Server.Tests.Service;

/// <summary>A small invented corpus in the import format.</summary>
internal static class Corpus
{
    public const string Council = "Northmere Borough Council";

    public const string CouncilId = "northmere-borough-council";

    /// <summary>A dozen items with known words, and sixty dull ones to page through.</summary>
    public static string Lines { get; } = string.Join('\n',
    [
        Line("h1", "Cabinet", "c1", "2016-11-03", "55", "Redesign of Home Care", "The Cabinet Member reported that home care was bought by the hour from nineteen agencies.\nCouncillor Miriam Oakes asked who would do the washing up.\nRESOLVED: That the report be noted.", ["Miriam Oakes"]),
        Line("h2", "Cabinet", "c2", "2018-01-22", "268", "Home Care Review", "A block contract would pay agencies for whole streets, not for minutes.\nCouncillor Idris Vaughan doubted it.", ["Miriam Oakes", "Idris Vaughan"]),
        Line("h3", "Scrutiny Panel", "s1", "2018-03-14", "7", "Call-in: Home Care Review", "The Panel heard that the block contract had no bidders in the north.\nAGREED that the Cabinet be asked to look again.", ["Idris Vaughan"]),
        Line("p1", "Planning Committee", "p1", "2017-06-05", "12", "Application 17/0042: Bandstand", "The bandstand would stand in Quarry Park. Objectors feared brass.\nRESOLVED: That permission be granted.", []),
        Line("p2", "Planning Committee", "p2", "2018-09-10", "4", "Application 18/0117: Bus lane at Mill Street", "A bus lane in Mill Street would end at the bridge.\nRESOLVED: That permission be refused.", ["Per Lindqvist"]),
        Line("f1", "Cabinet", "c3", "2019-02-20", "31", "Budget <b>2019/20</b> & Council Tax", "Revenue & capital: the \"gap\" was £1 < £2 million.\nRESOLVED: That the budget be recommended to Council.", ["Miriam Oakes"]),
        Line("a1", "Cabinet", "c2", "2018-01-22", "264", "Apologies for Absence", "Apologies were received from Councillor Per Lindqvist.", []),
        Line("a2", "Cabinet", "c2", "2018-01-22", "265", "Declarations of Interest", "There were none.", []),
        Line("e1", "Scrutiny Panel", "s2", "2020-10-01", "=SUM(A1)", "=HYPERLINK(\"http://evil.example\")", "A title that a spreadsheet would run.", []),
        .. Enumerable.Range(1, 60).Select(n => Line($"d{n}", "Licensing Committee", $"l{n % 10}", $"2015-{(n % 10) + 1:00}-10", $"{n}", $"Premises licence {n}", $"The Committee considered licence number {n} for a kiosk by the lido.", [])),
    ]);

    public static string Line(string id, string committee, string meeting, string date, string number, string title, string text, IReadOnlyList<string> speakers) =>
        JsonSerializer.Serialize(new { id, council = Council, committee, meetingId = meeting, meetingDate = date, itemNumber = number, title, text, speakers });
}
