using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

public class KindRulesTests
{
    [Theory]
    [InlineData("Apologies and Welcome")]
    [InlineData("APOLOGIES FOR ABSENCE")]
    [InlineData("Declarations of Interest")]
    [InlineData("Confirmation of the Minutes of the Previous Meeting")]
    [InlineData("Minutes")]
    [InlineData("Chairman's Announcements")]
    [InlineData("Chairman’s announcements")]
    [InlineData("Date of Next Meeting")]
    [InlineData("Exclusion of the Press and Public")]
    [InlineData("Urgent Items Authorised by the Chair")]
    [InlineData("Adoption of Minutes")]
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

    [Theory]
    [InlineData("Public Participation", 60, ItemKind.Procedure)]
    [InlineData("Public Participation", 200, ItemKind.Business)]
    [InlineData("Petitions", 0, ItemKind.Procedure)]
    [InlineData("Petitions", 150, ItemKind.Business)]
    [InlineData("Election of Chair", 0, ItemKind.Procedure)]
    [InlineData("Appointment of Vice-Chair", 180, ItemKind.Business)]
    public void What_somebody_brings_is_business_where_anything_is_said_of_it(string title, int length, ItemKind kind) => Assert.Equal(kind, KindRules.Of(title, length));

    [Fact]
    public void A_full_page_of_public_questions_is_business() => Assert.Equal(ItemKind.Business, KindRules.Of("Public Question Time", 5000));
}
