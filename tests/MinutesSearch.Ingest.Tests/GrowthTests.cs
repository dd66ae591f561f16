using MinutesSearch.Ingest.ModernGov;

namespace MinutesSearch.Ingest.Tests;

/// <summary>
/// Pages made to be slow. Four times the page may take four times the memory, with some room; and each is read once at half a megabyte,
/// where work that grows with the square of the page would not end.
/// </summary>
public class GrowthTests
{
    public static TheoryData<string, string> Html() => new()
    {
        { "", "<div>" },
        { "", "<b class=a{0}>" },
        { "", "<b class=a{0}><p>x" },
        { "", "<table><tr><td>" },
        { "<table>", "<b>x</b>" },
        { "<table>", "<caption>x" },
        { "", "a</x>" },
        { "", "<!" },
        { "", "<!--" },
        { "", "<svg>" },
        { "", "<select><b>" },
        { "", "&amp;" },
        { "", "&" },
        { "<a ", "href=x{0} " },
        { "<p ", "a{0}='" },
        { "", "<ul><li>x" },
        { "", "<li>x<br>" },
        { "<p>", "x<br>" },
        { "", "<p>&lt;/p&gt;" },
        { "", "<tr><td class=mgItemNumberCell>{0}<td><p class=mgAiTitleTxt>t" },
        { "<table>", "<tr><td class=mgItemNumberCell>{0}.<td><p class=mgAiTitleTxt>Title<div class=mgWordPara><p>x</div>" },
        { "<table>", "<tr><td>x<td>y" },
        { "<table><caption>Recorded Vote</caption>", "<tr><td>x<td>Carried" },
        { "<a href=\"", "x?MId=a&" },
        { "", "<span class=mgLabel>Venue" },
    };

    public static TheoryData<string, string> Text() => new()
    {
        { "Agenda item\n\nT\n\nMinutes:\n", "a\n" },
        { "Agenda item\n\nT\n\nMinutes:\n", "a " },
        { "Agenda item\n\nT\n\nMinutes:\n", "the\n\nof\n\n" },
        { "Agenda item\n\nT\n\nMinutes:\n", "1.\n" },
        { "Agenda item\n\nT\n\nMinutes:\n", "(a) x\n(i) y\n" },
        { "Agenda item\n\nT\n\nMinutes:\n", "view the full " },
        { "Agenda item\n\nT\n\nMinutes:\n", "PDF 1 KB " },
        { "Agenda item\n", "\u00A0\n" },
        { "Agenda item\n", "  \u00A0" },
        { "Agenda item\n", "Minutes:\n" },
        { "Issue - meetings\n\nT\n", "Meeting: 01/01/2020 - A{0} (Item 1)\n" },
        { "Issue - meetings\n\nT\n", "Meeting: 01/01/2020 - A (Item 1)\nt\n" },
        { "Issue - decisions\n\nT\n", "01/01/2020 - A\n" },
        { "Decision details\n", "Decision Maker:\n" },
        { "Voting record\n", "For A, B2\n" },
        { "Agenda and minutes\nNo. Item\n", "{0}.\nTitle\n" },
        { "Agenda and minutes\nNo. Item\n", "{0}. Title\n" },
        { "Agenda and minutes\nNo. Item\n", "1.\nTitle\n" },
        { "Agenda and minutes\nNo. Item\n", "Title\n\n\n" },
        { "Agenda and minutes\nNo. Item\n", "Title Words\nA sentence ends here.\n" },
        { "Agenda and minutes\nNo. Item\n", "Title\nMinutes:\n" },
        { "Agenda and minutes\nNo. Item\n", "Title PDF 1 KB\n" },
        { "No. | Item |\n", "Minutes: " },
        { "No. | Item |\n", "Title Minutes: x |\n" },
        { "", "Cabinet - 1 January 2020\n" },
    };

    [Theory]
    [MemberData(nameof(Html))]
    public void Html_takes_memory_in_proportion(string start, string piece) =>
        Grows("<h1 class=mgMainTitleTxt>Agenda and minutes</h1>" + start, piece, page => ModernGovHtml.Read(page, Pages.Of("")));

    [Theory]
    [MemberData(nameof(Text))]
    public void Text_takes_memory_in_proportion(string start, string piece) => Grows(start, piece, page => ModernGovText.Read(page, Pages.Of("")));

    private static void Grows(string start, string piece, Action<string> read)
    {
        var small = Allocated(Page(start, piece, 64 * 1024), read);
        var large = Allocated(Page(start, piece, 256 * 1024), read);
        Assert.True(large < (small * 6) + 200_000, $"{small:N0} bytes for 64 KB, {large:N0} for 256 KB.");
        read(Page(start, piece, 512 * 1024));
    }

    private static long Allocated(string page, Action<string> read)
    {
        read(page[..Math.Min(page.Length, 2000)]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        read(page);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Page(string start, string piece, int length)
    {
        var page = new System.Text.StringBuilder(start, length + piece.Length + 10);
        for (var i = 1; page.Length < length; i++) page.Append(piece.Replace("{0}", $"{i}", StringComparison.Ordinal));
        return page.ToString();
    }
}
