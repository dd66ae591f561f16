using MinutesSearch.Reading.Gold;

namespace MinutesSearch.Reading.Tests;

/// <summary>The committed labels can be read, belong to a half, and hold no words of real pages.</summary>
public class GoldTests
{
    public static TheoryData<string> Pages() => [.. GoldFolder.Labelled(GoldFolder.First)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_label_holds_words_of_demonstration_pages_only(string doc)
    {
        var gold = GoldFolder.Load(GoldFolder.First, doc);
        Assert.Equal(doc, gold.Doc);
        Assert.Contains(GoldFolder.Halves()[doc], new[] { "tune", "untouched" });
        if (GoldPages.IsDemonstration(doc)) return;
        Assert.All(gold.All.SelectMany(m => Words(m)).OfType<Words>(), w => Assert.Null(w.Text));
    }

    private static IEnumerable<Words?> Words(GoldMeeting meeting) =>
    [
        meeting.Date?.Quote, meeting.Year?.Quote, meeting.Body?.Quote, .. People(meeting.Attendance),
        .. (meeting.Items ?? []).SelectMany(i => (IEnumerable<Words?>)
        [
            i.Title, i.First, i.Last, .. People(i.People), .. (i.Decisions ?? []).Select(d => d.Quote),
            .. (i.Votes ?? []).SelectMany(v => (IEnumerable<Words?>)[v.Result, .. v.NamesFor ?? [], .. v.NamesAgainst ?? [], .. v.NamesAbstained ?? []]),
        ]),
    ];

    private static IEnumerable<Words?> People(IReadOnlyList<GoldPerson>? people) => (people ?? []).SelectMany(p => (IEnumerable<Words?>)[p.Name, p.Role, p.Is]);
}
