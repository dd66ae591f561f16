using MinutesSearch.Ingest.Documents;

namespace MinutesSearch.Ingest.Tests.Documents;

public class LetterheadTests
{
    [Theory]
    [InlineData("SAMPLE AND PATTERN|PARISH COUNCIL|Clerk: Mrs Draft", "Sample and Pattern Parish Council")]
    [InlineData("SALTWICK COUNCIL|CIVIC LICENSING SUB-COMMITTEE|(Quay and Braes Division)", "Civic Licensing Sub-Committee (Quay and Braes Division)")]
    [InlineData("SALTWICK TOWN COUNCIL|THE TOWN COUNCIL|In the Guildhall", "Saltwick Town Council")]
    [InlineData("METROPOLITAN BOROUGH OF SALTWICK|HEALTH SCRUTINY COMMITTEE", "Health Scrutiny Committee")]
    [InlineData("MINUTES OF THE MULTI-LOCATION MEETING HELD AT THE GUILDHALL|Present", null)]
    public void Lines_in_capitals_name_the_body(string lines, string? name) => Assert.Equal(name, Letterhead.Of(lines.Split('|')));

    [Fact]
    public void A_letterhead_says_in_full_what_a_sentence_names_in_short()
    {
        string[] lines = ["SAMPLE AND PATTERN", "PARISH COUNCIL", "Minutes of the Meeting of the Parish Council held on Monday 10th February 2020"];
        Assert.Equal("Sample and Pattern Parish Council", BodyName.In(string.Join(' ', lines), lines));
    }

    [Theory]
    [InlineData("Committee: Quay Panel", "Quay Panel")]
    [InlineData("Committee:|Quay Panel|Date:|4 May 2023", "Quay Panel")]
    [InlineData("Minutes: none|Quay Panel", null)]
    public void A_label_names_the_body(string lines, string? name) => Assert.Equal(name, HeadingLabels.Of(lines.Split('|'), HeadingLabels.Body));
}
