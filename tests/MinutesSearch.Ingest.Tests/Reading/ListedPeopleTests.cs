using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

/// <summary>Whoever is in the lists of those present is a person wherever the name stands; and whatever the verb, its subject spoke.</summary>
public class ListedPeopleTests
{
    [Theory]
    [InlineData("Sample could not see how it was to be paid for.")]
    [InlineData("Sample (Lab) had no wish to see it closed.")]
    [InlineData("Ada Sample bemused the meeting with a story of a goat.")]
    [InlineData("Sample asks whether it is lit.")]
    [InlineData("Sample: was it lit?")]
    [InlineData("The lamps were out, and Sample wondered for how long.")]
    [InlineData("MS. SAMPLE thought that it was lit.")]
    [InlineData("Ms Sample was uneasy about the cost.")]
    [InlineData("Ms Sample was told that it was lit.")]
    [InlineData("AS: Q. Is it lit?")]
    [InlineData("A. (AS) It is lit.")]
    public void Who_is_listed_speaks_by_any_verb(string text) =>
        Assert.Contains(Read(text).Speakers, s => s is { Name: "Ada Sample", Participation: Participation.Spoke });

    [Theory]
    [InlineData("Ms Sample was not present.")]
    [InlineData("Ms Sample did not vote.")]
    [InlineData("Ms Sample returned to the room.")]
    [InlineData("Ms Sample was elected to the board.")]
    [InlineData("Ms Sample would write to the Minister.")]
    [InlineData("The house of Sample sells lamps.")]
    public void Comings_goings_and_what_is_done_to_somebody_are_no_speech(string text) =>
        Assert.DoesNotContain(Read(text).Speakers, s => s.Participation == Participation.Spoke);

    [Fact]
    public void Letters_move_and_second_in_the_present()
    {
        var speakers = Read("AS moves that it be lit. BD seconds.").Speakers;
        Assert.Contains(speakers, s => s is { Name: "Ada Sample", Participation: Participation.Moved });
        Assert.Contains(speakers, s => s is { Name: "Bo Draft", Participation: Participation.Seconded });
    }

    [Fact]
    public void Two_with_a_title_each_act_together()
    {
        var speakers = Drafted.Minutes("Alderman Sample and Councillor Draft associated themselves with this.").Speakers;
        Assert.Equal(["Sample", "Draft"], speakers.Where(s => s.Participation == Participation.Spoke).Select(s => s.Name));
    }

    [Fact]
    public void Letters_in_a_list_stand_for_people_where_no_name_is_printed()
    {
        var attendance = Attendance("Present: GW (Chair), MB, EP, BA, Cllr. R. Sample RS");
        Assert.Equal(["GW", "MB", "EP", "BA", "R Sample"], attendance.Select(s => s.Name));
    }

    [Theory]
    [InlineData("Officers: Licensing Manager (C Draft), clerk (P Sample)", "C Draft=Licensing Manager, P Sample=clerk")]
    [InlineData("Present: Eastmere -- Mr. Draft; Westmere -- Mrs. Sample. The Clerk", "Draft=, Sample=")]
    [InlineData("Members: M Draft (DUP)  C Sample (SF)", "M Draft=, C Sample=")]
    [InlineData("In attendance: Group Manager Kath Sample", "Kath Sample=Group Manager")]
    [InlineData("Excused: Mr. Draft", "Draft=")]
    public void Lists_of_other_clerks_give_names_and_roles(string list, string people) =>
        Assert.Equal(people, string.Join(", ", Attendance(list).Select(s => $"{s.Name}={s.Role}")));

    private static AgendaItem Read(string text) => Drafted.Read(new MeetingDraft { Items = [Drafted.Item("Lamps", text)], Attendance = [new Block(ItemPart.Information, "Present: Ada Sample [AS], Bo Draft [BD], Cy Outline [CO]")] }).Items[0];

    private static IReadOnlyList<Speaker> Attendance(string list) => Drafted.Read(new MeetingDraft { Items = [Drafted.Item("Lamps", "They were lit.")], Attendance = [new Block(ItemPart.Information, list)] }).Attendance;
}
