using MinutesSearch.Ingest.Reading;
using MinutesSearch.Ingest.Reading.Explaining;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading.Explaining;

public sealed class ItemExplanationTests
{
    private static FieldReason One(AgendaItem item, string field) => Assert.Single(ItemExplanation.Of(item), reason => reason.Field == field);

    [Fact]
    public void Decisions_tell_their_words_and_the_words_of_their_outcome()
    {
        var strong = One(Drafted.Minutes("The weir leaked.", "RESOLVED that the repair of the weir be deferred."), "decision");
        Assert.StartsWith("deferred: RESOLVED that", strong.Value, StringComparison.Ordinal);
        Assert.Equal("words that mark a resolution: “RESOLVED that the repair of the weir be deferred”; deferred by the words “be deferred”", strong.Why);
        Assert.Equal(["p2"], strong.Passages);
        var plain = One(Drafted.Minutes("The weir leaked.", "The report was noted."), "decision");
        Assert.StartsWith("a plain sentence that decides: “The report was noted.”; noted by the words “was noted”", plain.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void People_tell_what_was_written_where_and_how_they_are_known()
    {
        var speaker = One(Drafted.Minutes("Councillor Sample asked about the weir.", "He added that it leaked."), "speaker");
        Assert.Equal("Sample (spoke)", speaker.Value);
        Assert.Contains("written “Councillor Sample”", speaker.Why, StringComparison.Ordinal);
        Assert.Contains("named in p1", speaker.Why, StringComparison.Ordinal);
        Assert.Contains("carried over from the sentence before in p2", speaker.Why, StringComparison.Ordinal);
        Assert.Equal(["p1", "p2"], speaker.Passages);
    }

    [Fact]
    public void Votes_that_disagree_with_themselves_say_so()
    {
        var vote = One(Drafted.Minutes("For: Councillors Sample, Pattern and Draft (4)", "Against: Councillor Outline (1)"), "vote");
        Assert.Equal("for 4 (3 named), against 1 (1 named)", vote.Value);
        Assert.Contains("the source contradicts itself", vote.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_field_has_a_reason()
    {
        var item = Drafted.Minutes("Councillor Sample asked about the weir.", "RESOLVED that it be repaired.");
        Assert.All(ItemExplanation.Of(item), reason => Assert.NotEmpty(reason.Why));
        Assert.Superset(new HashSet<string> { "id", "meeting", "council", "date", "number", "title", "kind", "text", "speaker", "decision" }, ItemExplanation.Of(item).Select(reason => reason.Field).ToHashSet());
    }

    [Theory]
    [InlineData("Apologies", 10, "“apologies” is a heading of procedure")]
    [InlineData("Declarations of interest by members", 10, "begins with")]
    [InlineData("Public questions", 10, "the text is short")]
    [InlineData("Public questions", 9_000, "much was said")]
    [InlineData("Repair of the weir", 10, "no heading of procedure")]
    public void A_kind_tells_its_rule(string title, int length, string expected) => Assert.Contains(expected, KindRules.Why(title, length), StringComparison.Ordinal);

    [Fact]
    public void A_joined_form_tells_why()
    {
        SpeakerForm Form(string name) => new("northmere", Slug.Of(name), name);
        var register = SpeakerRegister.Build([Form("A Sample"), Form("Adrian Sample"), Form("Sample"), Form("Blott")], [new SpeakerAlias("northmere", "blott", "Maria Draft")]);
        Assert.Contains("initials", register.WhyOf("northmere", "a-sample"), StringComparison.Ordinal);
        Assert.Contains("one person of this surname", register.WhyOf("northmere", "sample"), StringComparison.Ordinal);
        Assert.Equal("the council says so", register.WhyOf("northmere", "blott"));
        Assert.Null(register.WhyOf("northmere", "adrian-sample"));
    }
}
