using MinutesSearch.Minutes;

namespace MinutesSearch.Archive.Tests;

/// <summary>Two meetings of one body on one day have one id, and some of their items too.</summary>
public sealed class TwoMeetingsTests : IDisposable
{
    private readonly TemporaryArchive kept = new();

    public void Dispose() => kept.Dispose();

    [Fact]
    public void An_item_of_one_meeting_never_takes_the_place_of_one_of_another()
    {
        var annual = Sample.Page("annual", Of("annual", "opening", "chair", "deputy", "allowances", "calendar"));
        var monthly = Sample.Page("monthly", Of("monthly, and longer", "opening", "roads", "parks", "rates", "housing"));
        Assert.Equal(new StoreOutcome(5, 0, 0, 0, 1), kept.Store(annual));
        Assert.Equal(new StoreOutcome(5, 0, 0, 0, 1), kept.Store(monthly));
        Assert.Equal("annual", Text("opening"));
        Assert.Equal("monthly, and longer", Text("opening-2"));

        // Read again in any order, each keeps its own.
        Assert.Equal(new StoreOutcome(0, 0, 5, 0, 1), kept.Store(monthly));
        Assert.Equal(new StoreOutcome(0, 0, 5, 0, 1), kept.Store(annual));

        kept.Store(Sample.Page("third", Of("third", "opening", "one", "two", "three", "four")));
        Assert.Equal("third", Text("opening-3"));
    }

    [Fact]
    public void Pages_that_share_what_a_meeting_dealt_with_are_of_one_meeting()
    {
        kept.Store(Sample.Page("draft", Of("draft", "opening", "roads", "parks", "rates", "housing")));
        var outcome = kept.Store(Sample.Page("final", Of("final minutes", "opening", "roads", "parks", "levies", "homes")));
        Assert.Equal((2, 3), (outcome.Added, outcome.Changed));
        Assert.Equal("final minutes", Text("opening"));
        Assert.Null(kept.Archive.FindItem("opening-2"));
    }

    [Fact]
    public void A_page_about_few_items_is_of_the_meeting_that_it_names()
    {
        kept.Store(Sample.Page("minutes", Of("minutes", "opening", "roads", "parks", "rates", "housing")));
        kept.Store(Sample.Page("item", Of("the whole text of one item", "roads", "annex")));
        Assert.Equal("the whole text of one item", Text("roads"));
    }

    private static AgendaItem[] Of(string text, params string[] ids) => [.. ids.Select(id => Sample.Item(id, text))];

    private string Text(string id) => kept.Archive.FindItem(id)!.Passages[0].Text;
}
