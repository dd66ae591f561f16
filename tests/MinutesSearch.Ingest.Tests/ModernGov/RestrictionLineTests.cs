using MinutesSearch.Ingest.ModernGov;

namespace MinutesSearch.Ingest.Tests.ModernGov;

public class RestrictionLineTests
{
    [Theory]
    [InlineData("Restricted enclosure")]
    [InlineData("Not for publication by virtue of paragraph 3")]
    [InlineData("Exempt under paragraphs 1 and 2, Schedule 12A")]
    [InlineData("This item is restricted.")]
    [InlineData("Report and Appendix 4 restricted")]
    public void A_notice_beside_a_padlock_is_no_text(string line) => Assert.Equal(BodyLabel.Navigation, BodyLabels.Of(line));

    [Theory]
    [InlineData("The use of the enclosure was to be restricted")]
    [InlineData("Members asked whether Appendix 4 should be restricted")]
    [InlineData("The report was not for publication.")]
    public void A_sentence_about_it_is_text(string line) => Assert.Equal(BodyLabel.None, BodyLabels.Of(line));
}
