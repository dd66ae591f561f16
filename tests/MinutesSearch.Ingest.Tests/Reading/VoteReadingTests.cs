using CsCheck;
using MinutesSearch.Ingest.Reading.Votes;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

public class VoteReadingTests
{
    private static Vote Only(params string[] lines) => Assert.Single(Drafted.Minutes(lines).Votes);

    [Theory]
    [InlineData("5 For, 0 Against, 1 Abstention", 5, 0, 1)]
    [InlineData("For: 35 Against: 0 Abstentions: 21", 35, 0, 21)]
    [InlineData("The vote was 5 for, 2 against and 1 abstention.", 5, 2, 1)]
    [InlineData("Upon being put to the vote, nine Members voted for and three against.", 9, 3, null)]
    [InlineData("The result of the vote was 9 votes in favour of the Motion and 12 votes against, with no abstentions.", 9, 12, 0)]
    [InlineData("The motion was carried by 12 votes to 5.", 12, 5, null)]
    [InlineData("The motion was lost by 12 votes to 5 (2 abstentions).", 5, 12, 2)]
    [InlineData("The motion was lost by 5 votes to 12.", 5, 12, null)]
    [InlineData("For 22; Against 10", 22, 10, null)]
    [InlineData("Show of hands: 4 for, 1 agst.", 4, 1, null)]
    [InlineData("Ar son / For: 7; In aghaidh / Against: 5; Gan vótáil / Abstained: 1", 7, 5, 1)]
    [InlineData("For the Motion (6); For the Second Amendment (7)", 6, 7, null)]
    public void Counts_are_read_in_every_form(string text, int inFavour, int against, int? abstained)
    {
        var vote = Only("The panel talked.", text);
        Assert.Equal((inFavour, against, abstained), (vote.For, vote.Against, vote.Abstained));
        Assert.Null(vote.Mismatch);
    }

    [Fact]
    public void Counts_may_stand_on_lines_of_their_own()
    {
        var vote = Only("For: 35", "Against: 0", "Abstentions: 21", "The Chairman declared the motion carried.");
        Assert.Equal((35, 0, 21), (vote.For, vote.Against, vote.Abstained));
        Assert.Equal("Carried", vote.Result);
    }

    [Theory]
    [InlineData("Voting: unanimous")]
    [InlineData("FOR Unanimous")]
    [InlineData("The motion was carried unanimously.")]
    [InlineData("Vote: Unanimous")]
    public void Unanimity_is_a_vote_without_counts(string text)
    {
        var vote = Only(text);
        Assert.True(vote.IsUnanimous);
        Assert.Null(vote.For);
    }

    [Fact]
    public void Names_are_read_with_their_counts_and_the_motion_they_voted_on()
    {
        var vote = Only("For the motion (3) - Lord Provost; and Councillors Sample and Pattern.", "Against the motion (1) – Councillor Draft.");
        Assert.Equal("the motion", vote.Subject);
        Assert.Equal(["Lord Provost", "Sample", "Pattern"], vote.NamesFor);
        Assert.Equal((3, 1), (vote.For, vote.Against));
        Assert.Null(vote.Mismatch);
    }

    [Fact]
    public void One_name_after_a_count_is_who_voted_so()
    {
        var vote = Only("For the motion (2) - Councillors Sample and Pattern.", "Against the motion (1) - Councillor Draft.", "Abstentions (1) - Councillor Blot.");
        Assert.Equal(["Councillor Draft"], vote.NamesAgainst);
        Assert.Equal(["Councillor Blot"], vote.NamesAbstained);
        Assert.Equal(1, vote.Abstained);
        Assert.Equal("the motion", vote.Subject);
    }

    [Fact]
    public void Irish_minutes_print_side_names_and_count_on_lines_of_their_own()
    {
        var item = Drafted.Minutes("The result of the voting was as follows:", "For", "Councillors Sample, Pattern (J), Cmhlr. Ó Sampla and Draft. (4)", "Against", "Councillors Outline, Sketch", "(2)", "Abstentions", "Councillor Blot. (1)",
            "There were no absentees. The Mayor declared the Motion carried.");
        var vote = Assert.Single(item.Votes);
        Assert.Equal((4, 2, 1), (vote.For, vote.Against, vote.Abstained));
        Assert.Equal(4, vote.NamesFor.Count);
        Assert.Equal("Carried", vote.Result);
        Assert.Contains(item.Speakers, s => s is { Name: "J Pattern", Participation: Participation.Voted });
        Assert.DoesNotContain(item.Speakers, s => s is { Participation: Participation.Spoke, IsRoleOnly: false });
    }

    [Fact]
    public void Counts_and_names_that_disagree_are_reported()
    {
        var vote = Only("For: Councillors Sample, Pattern and Draft (4)", "Against: Councillor Outline (1)");
        Assert.Equal("4 for, but 3 names", vote.Mismatch);
    }

    [Fact]
    public void Votes_of_legislative_systems_keep_full_names()
    {
        var vote = Only("Action: Approved by Committee", "Result: Pass", "Vote: Affirmative 3 (Peter F. Sample, Jr., Erik Martin Draft, Helen D. Outline); Absent 1 (Joseph P. Blot, Jr.)", "Sponsors: Gale A. Sketch");
        Assert.Equal(3, vote.For);
        Assert.Equal("Peter F. Sample, Jr.", vote.NamesFor[0]);
        Assert.Null(vote.Mismatch);
    }

    [Fact]
    public void Two_votes_of_one_item_stay_apart() =>
        Assert.Equal([3, 1], Drafted.Minutes("For the amendment: 3", "Against the amendment: 5", "The amendment was lost.", "For the motion: 1", "Against the motion: 0").Votes.Select(v => v.For ?? -1));

    [Fact]
    public void An_election_has_a_vote_for_each_candidate() =>
        Assert.Equal(["Councillor Sample", "Councillor Draft"], Drafted.Minutes("A vote was taken which resulted as follows:", "For Councillor Sample", "Councillors Pattern and Sample (2)", "For Councillor Draft", "Councillors Draft and Outline (2)").Votes.Select(v => v.Subject));

    [Fact]
    public void Prose_completes_the_rows_of_a_table_of_votes()
    {
        var item = Drafted.Read(Drafted.Item("Grants", "Voting: unanimous") with { Votes = [new Vote { Subject = "Grants: part 1", Result = "Carried" }] });
        var vote = Assert.Single(item.Votes);
        Assert.True(vote.IsUnanimous);
        Assert.Equal("Carried", vote.Result);
    }

    [Theory]
    [InlineData("For many years the centre had been busy.")]
    [InlineData("For 35 years the council had opposed it.")]
    [InlineData("Councillor Sample spoke against the closure and for the residents.")]
    [InlineData("The Panel asked for 12 copies and voted with their feet.")]
    [InlineData("Members extended a vote of thanks to the clerk.")]
    [InlineData("Against this background the fees had risen by 5 per cent.")]
    [InlineData("Agenda| Voting: a simple majority; 5 for each party.")]
    public void Other_uses_of_the_words_are_no_votes(string text) => Assert.Empty(Drafted.Minutes(text).Votes);

    [Fact]
    public void No_text_makes_it_throw() => Gen.String[Gen.OneOf(Gen.Char["For Against:()0123456789,;.–"], Gen.Char["Councillors vote unanimous abst"], Gen.Char), 0, 80].Array[0, 4]
        .Sample(lines => { _ = VoteReading.Read([.. lines.Where(l => l.Length > 0).Select((l, i) => new Passage { Anchor = $"p{i}", Part = ItemPart.Minutes, Text = l })], []); });

    [Fact]
    public void The_amendment_stands_against_the_motion()
    {
        var vote = Only("On a vote being taken by calling the roll, there voted:", "For the motion (3) - Provost Sample; and Councillors Pattern and Draft.", "For the amendment (2) - Councillors Outline and Model.", "Declined to vote (1) - Councillor Sketch.");
        Assert.Equal((3, 2, 1), (vote.For, vote.Against, vote.Abstained));
        Assert.Equal((3, 2, 1), (vote.NamesFor.Count, vote.NamesAgainst.Count, vote.NamesAbstained.Count));
    }

    [Theory]
    [InlineData("On a show of hands, 9 members voted for the motion and 8 for the amendment.", 9, 8)]
    public void Motion_and_amendment_may_be_counted_in_a_sentence(string text, int motion, int amendment)
    {
        var vote = Only(text);
        Assert.Equal((motion, amendment), (vote.For, vote.Against));
    }

    [Fact]
    public void Surnames_in_brackets_are_names_to_the_last()
    {
        var vote = Only("For: 3 (Sample, Pattern, Mac Draft)", "Against: 2 (Outline, Model)");
        Assert.Equal(["Sample", "Pattern", "Mac Draft"], vote.NamesFor);
        Assert.Equal(["Outline", "Model"], vote.NamesAgainst);
    }

    [Fact]
    public void An_office_may_end_the_names()
    {
        var item = Drafted.Minutes("A recorded vote was taken:", "For (3): Councillors Sample, Pattern and the Deputy Lord Mayor.", "Against (1): Councillor Draft.");
        Assert.Contains("the Deputy Lord Mayor", Assert.Single(item.Votes).NamesFor);
        Assert.Contains(item.Speakers, s => s.Participation == Participation.Voted && s.Name.Contains("Deputy Lord Mayor", StringComparison.OrdinalIgnoreCase));
    }
}
