using MinutesSearch.Minutes;
using MinutesSearch.Server.Ingestion;
using MinutesSearch.Server.Ingestion.Committees;

namespace MinutesSearch.Server.Tests.Ingestion.Committees;

public class CommitteeMapTests
{
    private static readonly CommitteeMap Known = new(
        [new NameAlias("northmere", "Homes Panel", "Housing & Homes Panel"), new NameAlias("southmere", "Cabinet", "Executive")],
        () =>
        [
            ("northmere", Committee.Named("Health & Housing")), ("northmere", new Committee("health-and-housing", "Health and Housing")),
            ("northmere", Committee.Named("Homes Panel")), ("northmere", Committee.Named("Cabinet")), ("southmere", Committee.Named("Cabinet")),
            ("northmere", Committee.Named("Roads SPC")),
        ]);

    [Theory]
    [InlineData("health-housing", "health-and-housing")]
    [InlineData("health-and-housing", "health-and-housing")]
    [InlineData("roads-spc", "roads-strategic-policy-committee")]
    [InlineData("homes-panel", "housing-and-homes-panel")]
    [InlineData("cabinet", "cabinet executive")]
    [InlineData("executive", "executive")]
    [InlineData("unknown", "unknown")]
    public void An_id_of_old_means_what_its_name_means_now(string id, string meant) => Assert.Equal(meant, string.Join(' ', Known.MeantBy([id]).Order(StringComparer.Ordinal)));

    [Fact]
    public void The_archive_is_asked_for_every_way_of_writing_in_these_councils()
    {
        Assert.Equal(["health-and-housing", "health-housing"], Known.WrittenOf(["health-housing"], []).Order(StringComparer.Ordinal));
        Assert.Equal(["cabinet"], Known.WrittenOf(["executive"], ["southmere"]));
        Assert.Equal(["unknown"], Known.WrittenOf(["unknown"], []));
        Assert.Empty(Known.WrittenOf([], []));
    }

    [Fact]
    public void An_alias_counts_in_its_council_and_for_every_way_of_writing()
    {
        var map = new CommitteeMap([new NameAlias("northmere", "Roads & Paths SPC", "Highways Committee")], () => []);
        Assert.Equal("Highways Committee", map.Of("northmere", Committee.Named("Roads and Paths Strategic Policy Committee")).Name);
        Assert.Equal("roads-and-paths-strategic-policy-committee", map.Of("southmere", Committee.Named("Roads & Paths SPC")).Id);
        Assert.NotNull(map.Mark);
        Assert.Null(new CommitteeMap([], () => []).Mark);
    }

    [Fact]
    public void Minutes_of_a_committee_are_those_of_its_other_names()
    {
        var header = new MeetingHeader { Id = "m", Title = "m", Council = Council.Named("Northmere"), Committee = Committee.Named("Health & Housing"), Date = MeetingDate.Unknown };
        var item = new AgendaItem { Id = "i", Meeting = header, Title = "t", Matters = [new MatterKey("minute:health-housing:2019:268", "minute 268"), new MatterKey("title:x", "same title")] };
        var joined = new CommitteeMap([], () => []).Join(item);
        Assert.Equal(["minute:health-and-housing:2019:268", "title:x"], joined.Matters.Select(matter => matter.Key));
        Assert.Equal(new Committee("health-and-housing", "Health & Housing"), joined.Meeting.Committee);
    }
}
