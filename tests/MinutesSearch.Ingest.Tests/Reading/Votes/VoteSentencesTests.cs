using System.Globalization;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading.Votes;

/// <summary>Votes that prose tells, as clerks write them; each row is a text and its votes as for/against/abstained, U where unanimous.</summary>
public class VoteSentencesTests
{
    [Theory]
    [InlineData("The motion was carried by 7 votes to 4 with 1 abstention.", "7/4/1")]
    [InlineData("The motion was put to the vote and carried by seven votes to four, with one abstention.", "7/4/1")]
    [InlineData("On a show of hands, the amendment was lost by 9 votes to 21.", "9/21/-")]
    [InlineData("On being put to the vote, the amendment was defeated by 21 votes to 9.", "9/21/-")]
    [InlineData("The recommendation was approved on a vote of 7-4.", "7/4/-")]
    [InlineData("The motion was carried (9:4).", "9/4/-")]
    [InlineData("Following a vote (9-4-1), permission was refused.", "9/4/1")]
    [InlineData("The voting being 9 to 4, the proposal was declared carried.", "9/4/-")]
    [InlineData("The application was granted (For 5, Against 3, Abstain 1).", "5/3/1")]
    [InlineData("RESOLVED that the licence be granted (5 for, 3 against, 1 abstention).", "5/3/1")]
    [InlineData("RESOLVED (by 6 votes to 2) that the licence be granted.", "6/2/-")]
    [InlineData("RESOLVED: That consent be refused. [For: 8, Against: 2, Abstained: 1]", "8/2/1")]
    [InlineData("Upon a vote being taken there were 12 votes in favour, 9 votes against and 3 abstentions.", "12/9/3")]
    [InlineData("With 11 Members voting in favour, 6 against and two abstaining, the motion was carried.", "11/6/2")]
    [InlineData("There voted for the motion twenty-two and against nineteen.", "22/19/-")]
    [InlineData("Twenty two Members voted in favour of the motion and eighteen voted against.", "22/18/-")]
    [InlineData("The vote was as follows: In favour 14, Against 12, Abstentions 2.", "14/12/2")]
    [InlineData("Votes for: 14. Votes against: 12. Abstentions: 2.", "14/12/2")]
    [InlineData("For 33. Against 4. Abstentions nil.", "33/4/0")]
    [InlineData("Ayes 12, Noes 8.", "12/8/-")]
    [InlineData("The Council divided: 31 voted for, 20 voted against and none abstained.", "31/20/0")]
    [InlineData("Six Members voted for the proposal and six against, and it was carried on the Chairman's casting vote.", "6/6/-")]
    [InlineData("The vote was tied at 5 votes to 5. The Chair used her casting vote and the motion was lost.", "5/5/-")]
    [InlineData("The motion was carried, 10 Members voting for, 3 against, with the Chair abstaining.", "10/3/1")]
    [InlineData("The motion was carried by 10 votes to 3, Councillor Sample abstaining.", "10/3/1")]
    [InlineData("The motion was carried by 10 votes to 3 (Councillors Sample and Draft abstaining).", "10/3/2")]
    [InlineData("Councillors Sample, Draft and Outline voted for the motion; Councillors Blot and Sketch voted against and Councillor Pattern abstained.", "3/2/1")]
    [InlineData("The amendment was lost (5 for, 8 against) and the motion was then carried (9 for, 4 against).", "5/8/- 9/4/-")]
    [InlineData("The amendment was lost by 16 votes to 27. The motion was put to the vote and carried by 27 votes to 15 with 2 abstentions.", "16/27/- 27/15/2")]
    [InlineData("The motion was put and there appeared: for, six; against, none; the Chairman not voting.", "6/0/-")]
    [InlineData("Agreed. 7 hands to 1 (AS).", "7/1/-")]
    [InlineData("Carried, 7 to 3.", "7/3/-")]
    [InlineData("Lost 2–3.", "2/3/-")]
    [InlineData("4 for, 1 agst (AS), BD did not vote. Carried.", "4/1/-")]
    [InlineData("5 members voted for the First Amendment and 6 for the Second Amendment, and 2 declined to vote.", "5/6/2")]
    [InlineData("On a division there voted for the Motion 2 and for the Amendment 4, with one abstention (Councillor Sample, whose connection had been lost).", "2/4/1")]
    [InlineData("Carried by 3 votes to 2 (Sample, Draft and Proof for; Outline, Pattern against).", "3/2/-")]
    [InlineData("Amendment: for 5, against 5. The Chairman voted against on her casting vote and it fell.", "5/5/-")]
    [InlineData("Names called – yes: AS, BD, CO; no: DP, EF.", "3/2/-")]
    [InlineData("For: AS, BD, CO, GY-D. Against: PT.", "4/1/-")]
    [InlineData("Carried, one against.", "-/1/-")]
    [InlineData("Resolved, with two against, that the lamps be lit.", "-/2/-")]
    [InlineData("Agreed (with one member voting against) to light the lamps.", "-/1/-")]
    [InlineData("It was resolved with one dissenting that the lamps be lit.", "-/1/-")]
    [InlineData("Carried, all 8 for.", "8/-/-U")]
    [InlineData("The motion was put to the vote and carried unanimously.", "U")]
    [InlineData("On a show of hands it was unanimously RESOLVED that the grant be paid.", "U")]
    [InlineData("The Committee voted unanimously to approve the scheme.", "U")]
    [InlineData("The motion was put to the vote and carried nem con.", "U")]
    [InlineData("The vote was unanimous, 9 in favour and 0 against.", "9/0/-U")]
    [InlineData("On being put to the vote the motion was declared carried.", "-/-/-")]
    [InlineData("A vote was taken by a show of hands, following which the Mayor declared the motion rejected.", "-/-/-")]
    [InlineData("It was agreed to take a vote by a show of hands. As the majority of Members were not in favour, the Mayor declared the proposal defeated.", "-/-/-")]
    [InlineData("A vote was taken by a show of hands with eight Members in favour of the proposal and nine Members expressing their opposition.", "8/9/-")]
    [InlineData("The motion was passed, following a show of hands.", "-/-/-")]
    [InlineData("RESOLVED that the plan be adopted, with one abstention.", "-/-/1")]
    [InlineData("The motion was carried by 8 votes to 5. RESOLVED (by 8 votes to 5) accordingly.", "8/5/-")]
    public void Votes_in_prose_are_counted(string text, string votes) => Assert.Equal(votes, Printed(Drafted.Minutes("The report was discussed.", text)));

    [Theory]
    [InlineData("The library opened for 34 hours a week against 31.")]
    [InlineData("Of the responses 34 were for the scheme and 31 against.")]
    [InlineData("Forty letters had been received, 12 for the scheme and 28 against.")]
    [InlineData("Councillor Sample said that he had voted against the scheme in 2016.")]
    [InlineData("Councillor Sample said that she would vote against.")]
    [InlineData("The meeting was adjourned from 9:30 to 10:15.")]
    [InlineData("Attendance had fallen by 34 to 31.")]
    [InlineData("A vote of thanks was passed to the retiring Chairman.")]
    [InlineData("The Director said that the Schools Forum had voted 12 to 3 for the change.")]
    [InlineData("Members agreed without a vote.")]
    [InlineData("RESOLVED unanimously that the report be noted.")]
    [InlineData("Only those present for the whole item were entitled to vote.")]
    [InlineData("The team had lost 3 to 1 against the neighbouring town.")]
    [InlineData("He was against the proposal for the reasons that 12 residents gave.")]
    [InlineData("The majority of this increase is carried by the transport division.")]
    [InlineData("If the majority of those polled agreed, the street would be renamed.")]
    [InlineData("Parliament had voted to abolish the grant.")]
    public void What_counts_something_else_is_no_vote(string text) => Assert.Equal("", Printed(Drafted.Minutes("The report was discussed.", text)));

    [Fact]
    public void Who_voted_how_is_read_from_a_sentence()
    {
        var vote = Assert.Single(Drafted.Minutes("Councillors Sample, Draft and Outline voted for the motion and Councillors Blot and Sketch voted against. Councillor Pattern abstained.").Votes);
        Assert.Equal(["Sample", "Draft", "Outline"], vote.NamesFor);
        Assert.Equal(["Blot", "Sketch"], vote.NamesAgainst);
        Assert.Equal(["Councillor Pattern"], vote.NamesAbstained);
    }

    [Theory]
    [InlineData("On being put to the vote, the amendment was lost.", "Lost")]
    [InlineData("The motion was carried by 7 votes to 4.", "Carried")]
    [InlineData("Upon being put to the vote, with 4 voting in favour and 5 against, the motion was not carried.", "Not carried")]
    [InlineData("The vote was 7 for and 4 against. The motion was therefore carried.", "Carried")]
    public void The_result_is_kept_as_printed(string text, string result) => Assert.Equal(result, Assert.Single(Drafted.Minutes(text).Votes).Result);

    [Theory]
    [InlineData("The motion was carried by 7 votes to 2.", "7/2/-", "Councillor Blot Councillor Sketch")]
    [InlineData("The motion was put to the vote and carried.", "-/-/-", "Councillor Blot Councillor Sketch")]
    [InlineData("The motion was carried by 7 votes to 4.", "7/4/-", "")]
    [InlineData("The quay was old.", "-/2/-", "Councillor Blot Councillor Sketch")]
    public void Whoever_asks_that_a_vote_against_be_recorded_is_one_of_those_against(string vote, string votes, string names)
    {
        var item = Drafted.Minutes(vote, "RESOLVED that the quay be shored up.", "Councillor Blot and Councillor Sketch requested that their votes against be recorded.");
        Assert.Equal(votes, Printed(item));
        Assert.Equal(names, string.Join(' ', Assert.Single(item.Votes).NamesAgainst));
    }

    internal static string Printed(AgendaItem item) => string.Join(' ', item.Votes.Select(v => v.IsUnanimous && v.For is null ? "U" : $"{Count(v.For)}/{Count(v.Against)}/{Count(v.Abstained)}{(v.IsUnanimous ? "U" : "")}"));

    private static string Count(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "-";

    [Theory]
    [InlineData("There being an equality of votes, three all, the Chair gave her casting vote in favour.", 3)]
    [InlineData("The vote was tied at five votes each.", 5)]
    [InlineData("Upon a show of hands the numbers were five and five, and the motion was lost.", 5)]
    [InlineData("The votes were equal, 12 each.", 12)]
    public void Even_votes_are_counted_on_both_sides(string text, int each)
    {
        var vote = Assert.Single(Drafted.Minutes(text).Votes);
        Assert.Equal((each, each), (vote.For, vote.Against));
    }

    [Fact]
    public void Counts_with_none_against_may_be_called_unanimous() =>
        Assert.Equal((22, 0, true), Drafted.Minutes("On a vote of 22 for, 0 against and 0 abstentions this was unanimously agreed.").Votes.Select(v => (v.For ?? -1, v.Against ?? -1, v.IsUnanimous)).Single());

    [Theory]
    [InlineData("For: Sample, Draft, Outline (3). Against: Pattern, Proof (2). Abstained: Quill (1). CARRIED.")]
    [InlineData("For: Sample, Draft, Outline (3). Against: Pattern, Proof (2). Abstained: Quill (1). The motion was carried.")]
    [InlineData("For (3): Sample, Draft, Outline. Against (2): Pattern, Proof. Abstained (1): Quill. Carried.")]
    public void What_came_of_a_vote_is_no_part_of_its_last_side(string text)
    {
        var vote = Assert.Single(Drafted.Minutes(text).Votes);
        Assert.Equal((3, 2, 1), (vote.For, vote.Against, vote.Abstained));
        Assert.Equal(["Quill"], vote.NamesAbstained);
    }
}
