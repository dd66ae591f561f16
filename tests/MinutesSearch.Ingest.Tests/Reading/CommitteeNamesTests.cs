using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

public class CommitteeNamesTests
{
    [Theory]
    [InlineData("Harbour & Fisheries Strategic Policy Committee")]
    [InlineData("Harbour&Fisheries Strategic Policy Committee")]
    [InlineData("Harbour & Fisheries SPC")]
    [InlineData("Harbour and Fisheries SPC")]
    [InlineData("Harbour and Fisheries SPC Strategic Policy Committee")]
    public void One_committee_written_in_several_ways_has_one_id(string name) =>
        Assert.Equal(new Committee("harbour-and-fisheries-strategic-policy-committee", name), CommitteeNames.Joined(Committee.Named(name)));

    [Theory]
    [InlineData("Cabinet")]
    [InlineData("SPC")]
    [InlineData("SPC Working Group")]
    [InlineData("Council of the Harbour")]
    public void Other_names_keep_theirs(string name) => Assert.Equal(Committee.Named(name), CommitteeNames.Joined(Committee.Named(name)));

    [Fact]
    public void Ids_of_meetings_and_items_stay_as_they_were_made_from_the_name_as_written()
    {
        var meeting = Drafted.Read(new MeetingDraft { Committee = "Harbour & Fisheries SPC", DateTexts = ["8 May 2023"], Items = [Drafted.Item("Moorings", "They were counted.")] });
        Assert.Equal("harbour-and-fisheries-strategic-policy-committee", meeting.Header.Committee!.Id);
        Assert.EndsWith("-harbour-fisheries-spc-2023-05-08", meeting.Header.Id, StringComparison.Ordinal);
    }
}
