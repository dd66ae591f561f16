using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

public class KindRulesTests
{
    [Theory]
    [InlineData("Apologies and Welcome")]
    [InlineData("APOLOGIES FOR ABSENCE")]
    [InlineData("Declarations of Interest")]
    [InlineData("Public Participation")]
    [InlineData("Confirmation of the Minutes of the Previous Meeting")]
    [InlineData("Minutes")]
    [InlineData("Chairman's Announcements")]
    [InlineData("Chairman’s announcements")]
    [InlineData("Date of Next Meeting")]
    [InlineData("Exclusion of the Press and Public")]
    [InlineData("Urgent Items Authorised by the Chair")]
    [InlineData("Adoption of Minutes")]
    [InlineData("Petitions")]
    [InlineData("Roll Call")]
    public void Standing_headings_are_procedure(string title) => Assert.Equal(ItemKind.Procedure, KindRules.Of(title, 200));

    [Theory]
    [InlineData("Redesign of home care")]
    [InlineData("Petition regarding traffic on Example Road")]
    [InlineData("Communications strategy")]
    [InlineData("Exclusions from school")]
    [InlineData("Exclusion of pupils: annual report")]
    [InlineData("Welcome to Northmere: visitor strategy")]
    [InlineData("Minimum wage")]
    [InlineData("Notice of Motion submitted by Councillor A. Example")]
    [InlineData("")]
    public void Matters_are_business(string title) => Assert.Equal(ItemKind.Business, KindRules.Of(title, 200));

    [Fact]
    public void A_full_page_of_public_questions_is_business() => Assert.Equal(ItemKind.Business, KindRules.Of("Public Question Time", 5000));
}
