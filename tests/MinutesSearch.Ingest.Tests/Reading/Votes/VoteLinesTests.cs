namespace MinutesSearch.Ingest.Tests.Reading.Votes;

/// <summary>Votes whose sides stand on lines of their own, or in a table.</summary>
public class VoteLinesTests
{
    [Theory]
    [InlineData("For: 35|Against: 0|Abstentions: 21", "35/0/21")]
    [InlineData("FOR 35|AGAINST 2|ABSTAIN 1", "35/2/1")]
    [InlineData("For: Cllrs Sample, Draft (2)|Against: Cllr Blot (1)|Not voting: (0)", "2/1/0")]
    [InlineData("On a division, 4 members voted for and 7 against, 3 members declining to vote.", "4/7/3")]
    [InlineData("For – 5|Against – 3", "5/3/-")]
    [InlineData("Votes for: 7|Votes against: 4|Abstentions: none", "7/4/0")]
    [InlineData("In favour (3): Councillors Sample, Draft and Outline|Against (2): Councillors Blot and Sketch|Abstained (0)", "3/2/0")]
    [InlineData("Those voting for: Councillors Sample and Draft|Those voting against: Councillor Blot|Those abstaining: Councillor Sketch", "2/1/1")]
    [InlineData("The following Members voted in favour: Councillors Sample, Draft and Outline.|The following Members voted against: Councillor Blot.", "3/1/-")]
    [InlineData("The voting was as follows: For – Councillors Sample and Draft (2); Against – Councillor Blot (1); Abstained – none.", "2/1/0")]
    [InlineData("A recorded vote was taken:|For|Councillor A Sample|Councillor B Draft|Councillor C Outline|Against|Councillor D Blot|The motion was carried.", "3/1/-")]
    [InlineData("A recorded vote was taken:|For:|Ann Sample|Bert Draft|Against:|Carl Blot|Abstentions:|Dora Sketch|Ed Outline", "2/1/2")]
    [InlineData("The Chair called for a vote, the result of which was:|YES|Councillors Sample, Draft|(2)|NO|Councillors Blot|(1)", "2/1/-")]
    [InlineData("FOR THE AMENDMENT|Councillors Sample and Draft (2)|AGAINST THE AMENDMENT|Councillors Blot, Sketch and Outline (3)|ABSTENTIONS|None", "2/3/0")]
    [InlineData("Councillor A Sample For|Councillor B Draft Against|Councillor C Blot For|Councillor D Sketch Abstained", "2/1/1")]
    [InlineData("FOR: Cllrs Sample, Draft. AGAINST: Cllrs Blot, Sketch, Outline. ABSTAINED: Cllr Pattern.", "2/3/1")]
    [InlineData("For: 12 votes; Against: 3 votes; Abstain: 1", "12/3/1")]
    [InlineData("The result of the voting was as follows:|For|Councillors Sample and Draft. (2) Against|Councillor Blot. (1) Abstentions:|Councillor Sketch. (1)", "2/1/1")]
    [InlineData("For Deferral|Councillors Sample and Draft (2)|Against Deferral|Councillor Blot (1)", "2/1/-")]
    [InlineData("For|Councillors Sample and Draft|(2) Against the Proposal:|Councillor Blot|(1) Abstention|None", "2/1/0")]
    [InlineData("Recorded vote: For (2) Cllrs Sample and Draft, Against (1) Cllr Blot, Abstention (0)", "2/1/0")]
    [InlineData("For: Councillors Sample, Mrs Draft, Outline and Pattern|Against: Cllrs Blot, Miss Proof, Sketch", "4/3/-")]
    [InlineData("FOR: Cllrs Sample, Dr Draft, Outline|AGAINST: Cllrs Blot and Proof", "3/2/-")]
    [InlineData("For: Councillors Sample and Draft (2)|Against: Councillor Blot (1)|Not voting: Councillor Sketch (1)", "2/1/1")]
    [InlineData("FOR: Councillors Sample and Draft|AGAINST: Councillor Blot|NOT VOTING: Councillors Sketch and Proof (2)", "2/1/2")]
    [InlineData("For: Councillors Sample and Draft (2)|Against: Councillor Blot (1)|Not voting: The Mayor (Councillor Sketch) (1)", "2/1/1")]
    [InlineData("For: Councillors Sample and Draft (2)|Against: Councillor Blot (1)|Not voting: Councillor Sketch", "2/1/-")]
    public void Sides_on_lines_are_read(string lines, string votes) => Assert.Equal(votes, VoteSentencesTests.Printed(Drafted.Minutes(lines.Split('|'))));

    [Theory]
    [InlineData("Name ! For ! Against ! Abstain\nCouncillor A Sample ! X !  ! \nCouncillor B Draft !  ! X ! \nCouncillor C Blot ! X !  ! \nCouncillor D Sketch !  !  ! X", "2/1/1")]
    [InlineData("Councillor ! Vote\nCouncillor A Sample ! For\nCouncillor B Draft ! Against\nCouncillor C Blot ! For", "2/1/-")]
    [InlineData("For ! Against ! Abstentions\n12 ! 5 ! 0", "12/5/0")]
    [InlineData("For ! 5\nAgainst ! 0\nAbstain ! 1", "5/0/1")]
    [InlineData("For ! 3 ! Councillors Sample, Draft and Outline\nAgainst ! 1 ! Councillor Blot", "3/1/-")]
    [InlineData("For ! Against\nCouncillors Sample, Draft and Outline ! Councillors Blot and Sketch", "3/2/-")]
    [InlineData("Member ! For ! Against\nSample, A ! ✓ ! \nDraft, B !  ! ✓\nTotal ! 14 ! 9", "14/9/-")]
    public void Tables_of_votes_are_read(string rows, string votes) => Assert.Equal(votes, VoteSentencesTests.Printed(Drafted.Table(rows.Replace('!', '|').Split('\n'))));

    [Theory]
    [InlineData("For more details see the report.")]
    [InlineData("For: the Director of Roads to action.")]
    [InlineData("Against this background fees had risen by 5 per cent.")]
    [InlineData("Those present discussed the scheme for 12 minutes.")]
    [InlineData("NO|Councillor Sample\nReceived from owner")]
    [InlineData("No|Site|Reason")]
    [InlineData("Year | Budget\n2019 | 12\n2020 | 14")]
    public void Other_lines_are_no_votes(string lines) => Assert.Empty(Drafted.Minutes(lines.Split('\n')).Votes);
}
