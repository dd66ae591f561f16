using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Tests.Reading;

public class SentencesTests
{
    [Theory]
    [InlineData("One. Two.", "One.|Two.")]
    [InlineData("Mr. Sample spoke. Cllr. Draft did not.", "Mr. Sample spoke.|Cllr. Draft did not.")]
    [InlineData("It met at 11.00 a.m. The report was noted.", "It met at 11.00 a.m.|The report was noted.")]
    [InlineData("It met at 11.00 a.m. on Monday.", "It met at 11.00 a.m. on Monday.")]
    [InlineData("It met at 2 p.m. Monday.", "It met at 2 p.m. Monday.")]
    [InlineData(". A stop before it.", ".|A stop before it.")]
    [InlineData(".", ".")]
    [InlineData("m.m. m.", "m.m. m.")]
    public void A_text_is_cut_where_its_sentences_end(string text, string sentences)
    {
        var found = new List<string>();
        foreach (var (start, length) in Sentences.Of(text)) found.Add(text.Substring(start, length));
        Assert.Equal(sentences.Split('|'), found);
    }
}
