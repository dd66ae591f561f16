using MinutesSearch.Minutes;

namespace MinutesSearch.Archive.Tests;

public sealed class SpeakerTests : IDisposable
{
    private readonly TemporaryArchive kept = new();

    public void Dispose() => kept.Dispose();

    [Fact]
    public void A_person_is_put_together_of_all_items()
    {
        Store("m1", new DateOnly(2016, 5, 1), "Cabinet", Sample.Person("Ada Vale", role: "Cabinet Member", written: "Cllr A Vale"), Sample.Person("Ada Vale", Participation.Moved, written: "Cllr A Vale"));
        Store("m2", new DateOnly(2018, 5, 1), "Cabinet", Sample.Person("Ada Vale", role: "Leader"));
        Store("m3", new DateOnly(2017, 5, 1), "Planning Committee", Sample.Person("Ada Vale", Participation.Apologies, "Cabinet Member"));
        Store("m4", null, "Cabinet", Sample.Person("Bo Reed"));

        var ada = kept.Archive.FindSpeaker("ada-vale")!;

        Assert.Equal("Ada Vale", ada.Name);
        Assert.False(ada.IsRoleOnly);
        Assert.Equal([new SpeakerRole("Leader", new(2018, 5, 1), new(2018, 5, 1), 1), new SpeakerRole("Cabinet Member", new(2016, 5, 1), new(2017, 5, 1), 2)], ada.Roles);
        Assert.Equal([new WrittenForm("Councillor Ada Vale", 2), new WrittenForm("Cllr A Vale", 1)], ada.WrittenForms);
        Assert.Equal([("Cabinet", 2), ("Planning Committee", 1)], ada.Committees.Select(c => (c.Committee!.Name, c.Items)));
        Assert.Equal(["m2:Spoke", "m3:Apologies", "m1:Moved", "m1:Spoke"], ada.Items.Select(i => $"{i.MeetingId}:{i.Participation}").OrderBy(t => "m2m3m1".IndexOf(t[..2], StringComparison.Ordinal)).ThenBy(t => t));
        Assert.Null(kept.Archive.FindSpeaker("nobody"));
        Assert.Null(Assert.Single(kept.Archive.FindSpeaker("bo-reed")!.Items).Date);
    }

    [Fact]
    public void People_follow_the_current_reading()
    {
        kept.Store(Sample.Page("p", Sample.Item("a", speakers: Sample.Person("Ada Vale"))));
        kept.Store(Sample.Page("p", Sample.Item("a", speakers: Sample.Person("Bo Reed"))));
        Assert.Null(kept.Archive.FindSpeaker("ada-vale"));
        Assert.NotNull(kept.Archive.FindSpeaker("bo-reed"));
    }

    private void Store(string meeting, DateOnly? date, string committee, params Speaker[] speakers) =>
        kept.Store(Sample.Page(meeting, Sample.Meeting(Sample.Header(meeting, date, committee), Sample.Item($"{meeting}-1", speakers: speakers))));
}
