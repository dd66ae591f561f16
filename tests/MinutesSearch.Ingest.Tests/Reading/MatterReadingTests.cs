using MinutesSearch.Ingest.Reading;
using MinutesSearch.Ingest.Reading.Matters;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

public class MatterReadingTests
{
    private static string[] Keys(MeetingDraft meeting) => [.. Drafted.Read(meeting).Items[^1].Matters.Select(m => m.Key)];

    private static MeetingDraft Cabinet(string date, params ItemDraft[] items) => new() { Committee = "Cabinet", DateTexts = [date], Items = items };

    [Fact]
    public void The_councils_issue_is_the_most_certain_key_and_says_so()
    {
        var item = Drafted.Read(Drafted.Item("Redesign of home care and reablement", "x") with { IssueId = "4711", IssueTitle = "Redesign of Home Care for Older Residents" });
        Assert.Equal(["issue:4711", "title:redesign home care older residents", "title:redesign home care reablement"], item.Matters.Select(m => m.Key));
        Assert.All(item.Matters, m => Assert.NotEmpty(m.Reason));
    }

    [Fact]
    public void Titles_that_differ_in_common_words_share_a_key() =>
        Assert.Equal(TitleKey.Of("Harbour Wall Repair Scheme: progress report"), TitleKey.Of("HARBOUR WALL REPAIR SCHEME – Final update, March 2019"));

    [Theory]
    [InlineData("Budget monitoring")]
    [InlineData("Work Programme 2018/19")]
    [InlineData("Quarter 3 Performance Report")]
    [InlineData("Notice of Motion submitted by Councillor A. Example")]
    [InlineData("Correspondence")]
    public void Standing_reports_are_no_matter(string title) => Assert.Null(TitleKey.Of(title));

    [Fact]
    public void Procedure_has_no_keys() => Assert.Empty(Drafted.Read(Drafted.Item("Declarations of interest by members of the harbour board", "x")).Matters);

    [Fact]
    public void A_minute_referred_to_is_joined_with_it_in_its_municipal_year()
    {
        var first = Keys(Cabinet("12 June 2018", Drafted.Item("Harbour", "x") with { Number = "55" }));
        var later = Keys(Cabinet("12 March 2019", Drafted.Item("Wall", "The wall was seen again (Minute 55 refers).") with { Number = "268" }));
        Assert.Contains("minute:cabinet:2018:55", first);
        Assert.Contains("minute:cabinet:2018:55", later);
        Assert.Contains("minute:cabinet:2018:268", later);
    }

    [Fact]
    public void A_number_not_reached_yet_is_of_the_year_before() =>
        Assert.Contains("minute:cabinet:2018:301", Keys(Cabinet("12 June 2019", Drafted.Item("Wall", "Minute No. 301 refers.") with { Number = "34" })));

    [Fact]
    public void Numbers_that_start_again_at_each_meeting_name_no_minute() =>
        Assert.DoesNotContain(Keys(Cabinet("12 June 2018", Drafted.Item("Apologies", "x") with { Number = "1" }, Drafted.Item("Wall", "x") with { Number = "2" })), k => k.StartsWith("minute:", StringComparison.Ordinal));
}
