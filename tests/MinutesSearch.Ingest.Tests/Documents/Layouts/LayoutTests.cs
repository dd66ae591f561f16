namespace MinutesSearch.Ingest.Tests.Documents.Layouts;

/// <summary>
/// Reads meetings of nobody from pages of hundreds of invented layouts, so that a rule for one page is seen to serve others. The numbers are what is reached:
/// a change may raise them.
/// </summary>
public class LayoutTests
{
    private const int Pages = 300;

    [Fact]
    public void Minutes_as_text_are_read_in_most_layouts() => AreRead(0.97, 0.98, r =>
    {
        var meeting = InventedMeeting.Of(r);
        var page = new PlainPage(meeting, r);
        return page.IsTelling ? (meeting, page.Text(), page.Choices) : null;
    });

    [Fact]
    public void Minutes_of_sites_never_seen_are_read_in_most_layouts() => AreRead(0.98, 0.98, r =>
    {
        var meeting = InventedMeeting.Of(r);
        var page = new MarkedUpPage(meeting, r);
        return (meeting, page.Text(), page.Choices);
    });

    private static void AreRead(double share, double dated, Func<Random, (InventedMeeting, string, IReadOnlyList<string>)?> page)
    {
        int pages = 0, items = 0, read = 0, right = 0, days = 0;
        var missed = new List<string>();
        for (var seed = 0; seed < Pages; seed++)
        {
            if (page(new Random(seed)) is not var (meeting, text, choices)) continue;
            var meetings = Ingest.Tests.Pages.Read(text).Meetings;
            var found = meetings.Count > 0 ? meetings[0] : null;
            var judged = Judge.Of(meeting, found);
            pages++;
            items += meeting.Items.Count;
            read += judged.Read;
            right += judged.Right;
            if (found?.Header.Date.Date == meeting.Date) days++;
            if (judged.Right < meeting.Items.Count) missed.Add($"{seed}: {judged.Right} of {meeting.Items.Count}, {string.Join(", ", choices)}");
        }
        Assert.True(right >= items * share && right >= read * share && days >= pages * dated, $"{right} of {items} items right, {read} read, {days} of {pages} dated\n{string.Join('\n', missed)}");
    }
}
