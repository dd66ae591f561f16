using CsCheck;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

public class SpeakerNamesTests
{
    private static string[] Speakers(params string[] lines) => [.. Drafted.Minutes(lines).Speakers.Select(s => $"{s.Participation} {s.Name}{(s.Role is null ? "" : $", {s.Role}")}{(s.IsRoleOnly ? " *" : "")}")];

    [Theory]
    [InlineData("Councillor Giles spoke in support.", "Spoke Giles")]
    [InlineData("County Councillor Ann Sample OBE asked for figures.", "Spoke Ann Sample")]
    [InlineData("Cllr J. Pattern said that bins were full.", "Spoke J Pattern")]
    [InlineData("Mr L C R Draft stated that he was content.", "Spoke L C R Draft")]
    [InlineData("Mrs Outline-Sketch then thanked the officers.", "Spoke Outline-Sketch")]
    [InlineData("Councillor O’Sample also queried the cost.", "Spoke O’Sample")]
    [InlineData("Councillor O’ Sample also queried the cost.", "Spoke O’Sample")]
    [InlineData("Cmhlr. Ó Sampla welcomed the plan.", "Spoke Ó Sampla")]
    [InlineData("Councillor Pattern (S) requested an update.", "Spoke S Pattern")]
    [InlineData("Elaine Sample, Strategic Commissioner for Adult Services, presented the report.", "Spoke Elaine Sample, Strategic Commissioner for Adult Services")]
    [InlineData("John Draft (Corporate Governance) presented the report.", "Spoke John Draft, Corporate Governance")]
    [InlineData("The Lord Mayor (Councillor McSample) opened the debate.", "Spoke McSample, Lord Mayor")]
    [InlineData("The Chief Executive, Mr. P. Draft, outlined the position.", "Spoke P Draft, Chief Executive")]
    [InlineData("Councillor Sample, Cabinet Member for Roads, introduced the report.", "Spoke Sample, Cabinet Member for Roads")]
    [InlineData("The report was introduced by Councillor Sample.", "Spoke Sample")]
    [InlineData("In response to a question from Councillor Sample, it was said that fees would rise.", "Spoke Sample")]
    [InlineData("Mary Outline advised that the road was closed.", "Spoke Mary Outline")]
    [InlineData("Councillor Sample declared an interest in item 9 as a governor.", "DeclaredInterest Sample")]
    [InlineData("Apologies were received from Mr R Pattern.", "Apologies R Pattern")]
    [InlineData("Proposed by Councillor Sample;", "Moved Sample")]
    [InlineData("Seconded by: Councillor E. Ryan", "Seconded E Ryan")]
    [InlineData("Proposed: D. Naughton, M.C.C.", "Moved D Naughton")]
    [InlineData("The Cabinet Member with Responsibility for Adult Social Care said that he was concerned.", "Spoke Cabinet Member with Responsibility for Adult Social Care *")]
    [InlineData("Ms. Mary Sample, Administrative Officer, Economic Development and Planning presented the scheme.", "Spoke Mary Sample, Administrative Officer, Economic Development and Planning")]
    [InlineData("The Chairperson Cllr Fergus Sample asked for quiet.", "Spoke Fergus Sample, Chairperson")]
    [InlineData("The cabinet member for contracts and assets argued that rates were high.", "Spoke Cabinet member for contracts and assets *")]
    [InlineData("In reply the assistant director operations and support stated that work went on.", "Spoke Assistant director operations and support *")]
    public void One_who_takes_part_is_read_with_role_and_act(string text, string expected) => Assert.Equal([expected], Speakers(text));

    [Theory]
    [InlineData("A Member asked about the cost.")]
    [InlineData("Officers reported that the scheme was late.")]
    [InlineData("The Panel noted the position.")]
    [InlineData("The Chairman thanked everyone.")]
    [InlineData("Members thanked Councillor Sample for her work.")]
    [InlineData("A letter from the Minister had arrived.")]
    [InlineData("The disposal to Mr. Justin Blot was noted.")]
    [InlineData("A group leader noted that few had answered. He queried whether this was new.")]
    [InlineData("North Yorkshire reported a rise.")]
    [InlineData("Healthwatch Northmere commented on the plan.")]
    [InlineData("Councillor Sample's motion was printed in the agenda.")]
    [InlineData("The Health Service Executive advised the council.")]
    [InlineData("The report of the officer noted that fees had risen.")]
    [InlineData("The Cabinet Member said that he was concerned.")]
    [InlineData("The lead member said that he was concerned.")]
    [InlineData("The Portfolio Holder reported that fees had risen.")]
    public void Nobody_is_made_a_speaker_without_a_word_that_says_so(string text) => Assert.Empty(Speakers(text));

    [Theory]
    [InlineData("Councillors A Sample, B Pattern and Draft spoke.", 3)]
    [InlineData("Cllrs K Ball, A Coulson spoke against.", 2)]
    [InlineData("Apologies were received from Councillors Noel Sample, Patrick Pattern and John Draft.", 3)]
    [InlineData("It was proposed by Councillor Sample and seconded by Councillor Draft that bins be blue.", 2)]
    public void Lists_name_everybody(string text, int count) => Assert.Equal(count, Speakers(text).Length);

    [Fact]
    public void Those_listed_as_attending_for_an_item_are_read_line_by_line()
    {
        var speakers = Speakers("Attending for this Item from the Adult Services Directorate were:", "Elaine Sample, Strategic Commissioner for Adult Services", "Steve Draft, Senior Project Manager", "Adrian Pattern, Cabinet Member with Responsibility for Roads", "A presentation was given.");
        Assert.Equal(["Attended Elaine Sample, Strategic Commissioner for Adult Services", "Attended Steve Draft, Senior Project Manager", "Attended Adrian Pattern, Cabinet Member with Responsibility for Roads"], speakers);
    }

    [Fact]
    public void A_role_leads_to_the_one_who_attends_with_it()
    {
        var item = Drafted.Minutes("Attending for this Item were:", "Adrian Pattern, Cabinet Member with Responsibility for Roads", "* The Cabinet Member reported that roads were icy.");
        var speaker = item.Passages[2].Speaker;
        Assert.Equal(("adrian-pattern", SpeakerMethod.Role), (speaker?.Id, speaker!.Method));
    }

    [Fact]
    public void A_short_form_that_the_text_introduces_is_followed()
    {
        var item = Drafted.Minutes("The Strategic Director for People (the Director) and the Assistant Director for Roads had been invited.", "The Director said that work had begun.", "The Assistant Director added that it was hard.");
        Assert.Equal(["Strategic Director for People", "Assistant Director for Roads"], item.Speakers.Select(s => s.Name));
    }

    [Fact]
    public void The_chair_is_a_person_where_the_meeting_names_who_holds_it()
    {
        var meeting = Drafted.Read(new MeetingDraft
        {
            Attendance = [new Block(ItemPart.Information, "PRESENT IN THE CHAIR: Councillor A. Sample, An Cathaoirleach."), new Block(ItemPart.Information, "MEMBERS PRESENT: Councillors Draft, Pattern (J), Pattern (M) and Ó Sampla."),
                new Block(ItemPart.Information, "OFFICIALS IN ATTENDANCE: Director of Services (Mr. T. Outline), Senior Engineer, Roads (Ms. M. Sketch).")],
            Items = [Drafted.Item("Roads", "The Cathaoirleach thanked all.", "The Senior Engineer advised that the road was closed.", "Councillor Sample asked when it would open.")],
        });
        Assert.Equal(["A Sample", "Draft", "J Pattern", "M Pattern", "Ó Sampla", "T Outline", "M Sketch"], meeting.Attendance.Select(a => a.Name));
        Assert.Equal(["A Sample", "M Sketch"], meeting.Items[0].Speakers.Select(s => s.Name));
        Assert.Equal("Senior Engineer, Roads", meeting.Attendance[6].Role);
    }

    [Fact]
    public void A_bare_surname_of_two_members_stays_bare()
    {
        var item = Drafted.Minutes("Councillor J Pattern spoke.", "Councillor M Pattern spoke.", "Councillor Pattern spoke.");
        Assert.Equal(["J Pattern", "M Pattern", "Pattern"], item.Speakers.Select(s => s.Name));
    }

    [Fact]
    public void One_person_written_several_ways_is_one_speaker_of_the_item()
    {
        var item = Drafted.Minutes("Cllr A Hardcastle spoke.", "Mr A C Hardcastle said more.", "Adrian Hardcastle, Cabinet Member, concluded.");
        Assert.Equal("adrian-hardcastle", Assert.Single(item.Speakers).Id);
        Assert.Equal("Cllr A Hardcastle", item.Speakers[0].AsRecorded);
    }

    [Fact]
    public void Passages_know_who_says_them_and_how_that_is_known()
    {
        var passages = Drafted.Minutes(
            "Councillor Sample asked for figures. The Head of Roads advised that there were none.",
            "He added that some would come.",
            "A Member asked why. In response, the Head of Roads said that staff had left.",
            "Members discussed the matter.",
            "She stated that this was late.",
            "The Head of Roads made the following points:",
            "* roads were long",
            "* staff were few",
            "A Member was glad, with the Head of Roads adding that more would come.").Passages;
        Assert.Equal(
            [("sample", SpeakerMethod.Name), ("head-of-roads", SpeakerMethod.CarriedOver), ("head-of-roads", SpeakerMethod.Role), null, null, ("head-of-roads", SpeakerMethod.Role), ("head-of-roads", SpeakerMethod.CarriedOver), ("head-of-roads", SpeakerMethod.CarriedOver), null],
            passages.Select(p => p.Speaker is { } s ? (s.Id, s.Method) : ((string, SpeakerMethod)?)null));
    }

    [Theory]
    [InlineData("Councillor Sample, in proposing the Motion, stated that it was late.", "Moved Sample, Spoke Sample")]
    [InlineData("In seconding the motion, Councillor Draft stressed the need for it.", "Seconded Draft, Spoke Draft")]
    [InlineData("Councillor Sample moved the motion. He said that it was late.", "Moved Sample, Spoke Sample")]
    [InlineData("Councillor Draft seconded the motion and thanked the officers.", "Seconded Draft, Spoke Draft")]
    [InlineData("Councillor Sample moved that the plan be sent back. It had cost a great deal of money and pleased nobody at all in the north.", "Moved Sample, Spoke Sample")]
    [InlineData("The motions were proposed and seconded by Councillors Sample and Draft.", "Moved Sample, Seconded Draft")]
    [InlineData("Councillor Sample replied. She moved as an amendment, Councillor Draft seconding, that it wait.", "Spoke Sample, Moved Sample, Seconded Draft")]
    [InlineData("In reply to Councillor Sample, Mr Draft said that it had been changed.", "Spoke Sample, Spoke Draft")]
    [InlineData("Councillor Sample, for the members who had called it in, said that it was late.", "Spoke Sample")]
    [InlineData("Mr Draft of Example Marsh Ltd introduced the letter.", "Spoke Draft")]
    [InlineData("The Director of Roads, John Draft, put the cost at a million.", "Spoke John Draft")]
    [InlineData("The Senior Planner and Assistant Planner outlined the scheme.", "Spoke Senior Planner, Spoke Assistant Planner")]
    [InlineData("An Cathaoirleach, Councillor Sample, asked for quiet.", "Spoke Sample")]
    [InlineData("Councillor Sample did not think that any had.", "Spoke Sample")]
    [InlineData("The deputation consisted of Mr. Sam Sample and Ms. Dora Draft.", "Attended Sam Sample, Attended Dora Draft")]
    [InlineData("Councillor Sample proposed the Mayor of Northmere write a letter.", "Moved Sample")]
    [InlineData("Councillor Sample had asked each director for a plan.", "")]
    public void Who_does_more_than_one_thing_is_read_with_each(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Drafted.Minutes(text).Speakers.Select(s => $"{s.Participation} {s.Name}")));

    [Theory]
    [InlineData("Clerk (Mr. A Sample")]
    [InlineData("Clerk (Mr. A (Mr. B (Mr. C (Mr. D")]
    [InlineData("Clerk (Mr. A Sample), Engineer (Mr. B Draft")]
    public void Brackets_that_do_not_close_end_no_list(string text) => Assert.NotNull(Drafted.Read(Drafted.Item("Apologies for absence", string.Concat(Enumerable.Repeat(text + " ", 400)), text)).Speakers);

    [Fact]
    public void Of_two_with_one_surname_the_one_of_the_title_is_meant()
    {
        var item = Drafted.Read(Drafted.Item("Notice of Motion submitted by Councillor J. Sample", "Councillor B. Sample asked why.", "In proposing the motion, Councillor Sample said that it was late."));
        Assert.Equal(["Moved J Sample", "Spoke B Sample", "Spoke J Sample"], item.Speakers.Select(s => $"{s.Participation} {s.Name}"));
    }

    [Fact]
    public void A_list_of_those_heard_is_a_list_of_speakers() =>
        Assert.Equal(["Spoke Sam Sample", "Spoke Dora Draft"], Drafted.Minutes("The Committee heard from:", "* Mr Sam Sample, of Heron Cottage", "* Mrs Dora Draft, a neighbour").Speakers.Select(s => $"{s.Participation} {s.Name}"));

    [Fact]
    public void A_title_names_who_submitted_question_or_motion()
    {
        Assert.Equal(Participation.Spoke, Assert.Single(Drafted.Read(Drafted.Item("Question submitted by Councillor J. Sample", "Why?")).Speakers).Participation);
        Assert.Equal([Participation.Moved, Participation.Moved], Drafted.Read(Drafted.Item("Notice of Motion submitted by Councillors J. Sample and Draft", "That.")).Speakers.Select(s => s.Participation));
    }

    [Fact]
    public void People_that_an_import_names_are_added_unless_they_are_nobody() =>
        Assert.Equal(["Gale A Sketch", "Rafael Sample Jr"], Drafted.Read(Drafted.Item("Bins", "Text.") with { GivenSpeakers = ["Gale A. Sketch", "Attending", "Rafael Sample, Jr."] }).Speakers.Select(s => s.Name));

    [Fact]
    public void No_text_makes_it_throw() => Gen.String[Gen.OneOf(Gen.Char["Councillor Mr. ,()’-and the "], Gen.Char["DirectorSaid of for by"], Gen.Char), 0, 200].Array[0, 4]
        .Sample(lines => { _ = Drafted.Minutes([.. lines.Where(l => l.Trim().Length > 0)]); });
}
