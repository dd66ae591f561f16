using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

public class ItemIdsTests
{
    private static readonly Council Northmere = Council.Named("Northmere Borough Council");
    private static readonly Committee Cabinet = Committee.Named("Cabinet");
    private static readonly MeetingDate Day = MeetingDate.Stated(new DateOnly(2016, 11, 3), "");

    private static string Id(ItemDraft item, string format = "moderngov-html/meeting", Committee? committee = null, MeetingDate? date = null) =>
        ItemIds.OfItem(item, Northmere, committee, date ?? MeetingDate.Unknown, format);

    [Theory]
    [InlineData("AI51902")]
    [InlineData("51902")]
    public void The_councils_own_item_id_is_used(string source) =>
        Assert.Equal("northmere-borough-council-ai51902", Id(new ItemDraft { Title = "T", SourceId = source }));

    [Theory]
    [InlineData("nyc-85145", "nyc-85145")]
    [InlineData("órán-1.2_x", "órán-1.2_x")]
    public void An_imports_id_is_kept_where_it_is_safe(string source, string id) =>
        Assert.Equal(id, Id(new ItemDraft { Title = "T", SourceId = source }, "json-lines"));

    [Fact]
    public void An_imports_id_that_is_not_safe_stays_different_from_all_others()
    {
        string[] sources = ["19/001", "19 001", "19-001", "19/001 ", "A/1", "a/1", "..", "Órán", new string('x', 300), new string('x', 301), "?"];
        string[] ids = [.. sources.Select(ImportedIds.Of)];
        Assert.Equal(sources.Length, ids.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(ids, id => Assert.Matches(@"^[\p{L}0-9-]{1,90}$", id));
        Assert.Equal(ids, ids.Select(ImportedIds.Of));
        Assert.Equal("19-001", ids[2]);
        Assert.StartsWith("19-001-", ids[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_one_the_meeting_and_the_title_identify_the_item_whatever_its_spelling()
    {
        var one = Id(new ItemDraft { Title = "Home Care – Redesign", Number = "55", Blocks = [new Block(ItemPart.Minutes, "x")] }, committee: Cabinet, date: Day);
        var two = Id(new ItemDraft { Title = "HOME CARE - REDESIGN", Number = "55" }, committee: Cabinet, date: Day);
        Assert.Equal(one, two);
        Assert.Matches("^northmere-borough-council-[0-9a-f]{12}$", one);
    }

    [Fact]
    public void Without_a_meeting_the_first_text_tells_items_of_one_title_apart()
    {
        var one = Id(new ItemDraft { Title = "Update", Blocks = [new Block(ItemPart.Minutes, "Bins.")] });
        var two = Id(new ItemDraft { Title = "Update", Blocks = [new Block(ItemPart.Minutes, "Buses.")] });
        Assert.NotEqual(one, two);
    }

    [Fact]
    public void Meetings_are_named_by_source_id_then_by_committee_and_date_then_by_content()
    {
        Assert.Equal("northmere-borough-council-m151", ItemIds.OfMeeting(new MeetingDraft { SourceId = "151" }, Northmere, null, MeetingDate.Unknown, "moderngov-html/meeting"));
        Assert.Equal("northmere-borough-council-197", ItemIds.OfMeeting(new MeetingDraft { SourceId = "197" }, Northmere, null, MeetingDate.Unknown, "json-lines"));
        Assert.Equal("northmere-borough-council-cabinet-2016-11-03", ItemIds.OfMeeting(new MeetingDraft(), Northmere, Cabinet, Day, "x"));
        Assert.Matches("^northmere-borough-council-u[0-9a-f]{12}$", ItemIds.OfMeeting(new MeetingDraft(), Northmere, Cabinet, MeetingDate.Unknown, "x"));
    }

    [Fact]
    public void Items_of_one_page_never_share_an_id()
    {
        var meeting = Drafted.Read(new MeetingDraft { Committee = "Cabinet", DateTexts = ["3 November 2016"], Items = [Drafted.Item("Same"), Drafted.Item("Same"), Drafted.Item("Same")] });
        Assert.Equal(["", "-2", "-3"], meeting.Items.Select(i => i.Id[meeting.Items[0].Id.Length..]));
    }
}
