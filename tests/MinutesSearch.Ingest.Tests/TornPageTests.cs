using System.Text;
using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Tests;

public sealed class TornPageTests
{
    private const string Whole = """
        <!DOCTYPE html><html lang="en"><head><title>Minutes of the Planning Committee, 3 March 2020</title></head><body>
        <h1>Northmere Borough Council</h1><h2>Planning Committee</h2><p>Tuesday, 3 March 2020</p>
        <p><b>1. Apologies for absence</b></p><p>Apologies were received from Councillor Oakes.</p>
        <p><b>2. Mill Lane</b></p><p>The Committee considered an application for six dwellings.</p><p>RESOLVED that permission be granted.</p>
        <p><b>3. Fernhill Road</b></p><p>The Committee considered an application for a barn.</p><p>RESOLVED that permission be refused.</p>
        <p><b>4. Urgent business</b></p><p>There was none.</p>
        </body></html>
        """;

    [Fact]
    public void A_page_that_breaks_off_says_so_and_marks_its_last_item_as_cut()
    {
        var whole = Read(Whole);
        Assert.False(whole.IsTorn);
        Assert.Empty(whole.Faults);

        var torn = Read(Whole[..Whole.IndexOf("RESOLVED that permission be refused", StringComparison.Ordinal)]);
        Assert.True(torn.IsTorn);
        Assert.Contains("breaks off", Assert.Single(torn.Faults).Reason, StringComparison.Ordinal);
        Assert.Equal([false, false, true], torn.Meetings[0].Items.Select(item => item.IsTruncated));
    }

    [Theory]
    [InlineData("<p>1. Apologies</p>", false)]
    [InlineData("<HTML><BODY><p>1. Apologies</p></BODY></HTML>", false)]
    [InlineData("<html><body><p>1. Apologies</p></body>\n<!-- served -->", false)]
    [InlineData("<html><body><p>1. Apologies</p>", true)]
    [InlineData("<body class=x><p>1. Apolo", true)]
    public void Torn_is_what_begins_as_a_document_and_does_not_end(string html, bool isTorn) => Assert.Equal(isTorn, TornPage.IsTorn(html));

    private static ReadResult Read(string html) =>
        PageReader.Read(new FetchedPage("https://northmere.example/minutes", Encoding.UTF8.GetBytes(html), null, new DateTimeOffset(2025, 1, 2, 0, 0, 0, TimeSpan.Zero), null), ReadingRules.Default);
}
