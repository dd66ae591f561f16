using MinutesSearch.Reading.Measure;

namespace MinutesSearch.Reading.Tests;

/// <summary>What counts as right, missed and false.</summary>
public class MeasurementTests
{
    private static readonly ItemFacts Roads = new() { Number = "1", Title = "Roads", First = "The Head of Roads reported that", Last = "and the report was noted." };
    private static readonly ItemFacts Bins = new() { Number = "2", Title = "Bins", First = "Councillor Tarn asked about bins", Last = "were to be emptied." };

    [Fact]
    public void An_account_agrees_with_itself()
    {
        var meeting = new MeetingFacts { Date = "2020-01-02", Body = "Cabinet", Items = [Roads, Bins], Attendance = [new("Tarn", null, null, "attended")] };
        var measured = Measurement.Of("demo-1", [meeting], [meeting]);
        Assert.All(measured.Tallies.Values, t => Assert.Equal(1, t.F1));
        Assert.Empty(measured.Misses);
        Assert.Equal(new Tally(2, 2, 2), measured.Tallies[Kinds.Boundaries]);
    }

    [Fact]
    public void An_item_is_right_when_it_begins_and_ends_at_the_same_words()
    {
        var whole = new ItemFacts { Number = "1", Title = "Roads", First = "The Head of Roads reported that all was well, and the report was noted.", Last = "The Head of Roads reported that all was well, and the report was noted." };
        Assert.Equal(new Tally(1, 1, 1), Items([Roads], [whole])[Kinds.Boundaries]);
        var more = whole with { Last = whole.Last + " QUESTIONS" };
        Assert.Equal(new Tally(0, 1, 1), Items([Roads], [more])[Kinds.Boundaries]);
        Assert.Equal(new Tally(0, 2, 1), Items([Roads, Bins], [whole with { Last = Bins.Last }])[Kinds.Boundaries]);
    }

    [Fact]
    public void A_heading_counted_to_the_text_moves_no_boundary_but_is_another_title()
    {
        var tallies = Items([Roads with { Title = "Roads and bridges" }], [Roads with { First = "and bridges " + Roads.First }]);
        Assert.Equal(1, tallies[Kinds.Boundaries].F1);
        Assert.Equal(0, tallies[Kinds.Titles].F1);
    }

    [Fact]
    public void What_only_one_side_says_counts_against_the_other()
    {
        var spoke = new PersonFact("Councillor Tarn", null, null, "spoke");
        var moved = new PersonFact("Councillor Tarn", null, null, "moved");
        var tallies = Items([Roads with { People = [spoke], Topics = ["highways-roads"] }], [Roads with { People = [moved, spoke], Topics = ["pensions"] }]);
        Assert.Equal(new Tally(1, 1, 2), tallies[Kinds.Speakers]);
        Assert.Equal(new Tally(0, 1, 1), tallies[Kinds.Topics]);
    }

    [Theory]
    [InlineData("RESOLVED that the report be noted.", "RESOLVED: That the report be noted", 1.0)]
    [InlineData("it was agreed that the works go ahead", "After a debate it was agreed that the works go ahead at once.", 1.0)]
    [InlineData("RESOLVED that the report be noted.", "Members thanked everybody for their work.", 0.0)]
    public void A_decision_is_known_by_six_words_in_ten(string quote, string decision, double overlap) => Assert.Equal(overlap, ItemMeasure.Overlap(quote, decision), 2);

    [Fact]
    public void A_vote_is_right_where_every_count_is()
    {
        Assert.Equal(1, Votes(new(5, 0, 1, false), new(5, 0, 1, false)).F1);
        Assert.Equal(0, Votes(new(5, 0, 1, false), new(5, 0, null, false)).F1);
        Assert.Equal(1, Votes(new(null, null, null, false) { NamesFor = ["Tarn", "Fenn"] }, new(2, null, null, false) { NamesFor = ["Tarn", "Fenn"] }).F1);
        Assert.Equal(0, Votes(new(null, null, null, true), new(null, null, null, false)).F1);
    }

    [Fact]
    public void That_no_day_is_stated_is_an_answer()
    {
        Assert.Equal(1, Measurement.Of("demo-1", [new() { Items = [Roads] }], [new() { Items = [Roads] }]).Tallies[Kinds.Dates].F1);
        Assert.Equal(0, Measurement.Of("demo-1", [new() { Items = [Roads] }], [new() { Items = [Roads], Date = "2020" }]).Tallies[Kinds.Dates].F1);
    }

    private static IReadOnlyDictionary<string, Tally> Items(IReadOnlyList<ItemFacts> gold, IReadOnlyList<ItemFacts> read) =>
        Measurement.Of("demo-1", [new() { Items = gold }], [new() { Items = read }]).Tallies;

    private static Tally Votes(VoteFact gold, VoteFact read) => Items([Roads with { Votes = [gold] }], [Roads with { Votes = [read] }])[Kinds.Votes];
}
