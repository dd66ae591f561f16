using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Tests.Reading;

/// <summary>Paragraphs and pages of a size that would take minutes if reading cost the square of it.</summary>
public class LongParagraphTests
{
    private const int Length = 50_000;

    [Theory]
    [InlineData("Agreed. ")]
    [InlineData("Cllr A Sample said so. ")]
    [InlineData("Carried (5 votes to 2). ")]
    [InlineData("In reply to Cllr Sample, Mr B Draft said no. ")]
    public void A_long_paragraph_of_one_sentence_is_read(string sentence)
    {
        var text = string.Concat(Enumerable.Repeat(sentence, Length / sentence.Length));
        var read = PageReader.Read(Page("""{"title":"x","council":"Northmere","text":""" + System.Text.Json.JsonSerializer.Serialize("Weir. " + text) + "}"), ReadingRules.Default);
        Assert.Equal(Length, Assert.Single(Assert.Single(read.Meetings).Items).Passages.Sum(p => p.Text.Length), Length / 50.0);
    }

    [Fact]
    public void A_page_of_small_tables_is_read()
    {
        var tables = string.Concat(Enumerable.Repeat("<table><tr><td>The lamps were lit.</td></tr></table>", Length / 50));
        var read = PageReader.Read(Page($"<html><body><p>Minutes of the Quay Committee</p><p>Held on 1 May 2014</p><p>Present: Councillors Sample and Pattern</p><p>1. Lamps</p><p>They were lit.</p><p>2. Ropes</p>{tables}</body></html>"), ReadingRules.Default);
        Assert.Equal(Length / 50, Assert.Single(read.Meetings).Items[1].Passages.Count);
    }

    private static FetchedPage Page(string body) => new("file:///x", System.Text.Encoding.UTF8.GetBytes(body), null, new DateTimeOffset(2025, 1, 2, 0, 0, 0, TimeSpan.Zero), null);
}
