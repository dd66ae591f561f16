using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;
using MinutesSearch.Server.Pages;
using MinutesSearch.Server.Pages.Item;

namespace MinutesSearch.Server.Tests.Pages;

public sealed class ItemPageTests
{
    private static string Render(AgendaItem item, MinutesQuery? query = null) =>
        ItemPage.Render(new ItemView { Site = Samples.Site, Item = item, Query = query, Words = query is null ? "" : "words" });

    [Fact]
    public void Hostile_text_stays_text()
    {
        var item = Samples.Item("</title>" + Samples.Script, "</script>" + Samples.Script) with { Topics = [new Topic("x", "</script>" + Samples.Script, [Samples.Script])] };
        var page = Render(item);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_decision_stands_before_the_text_and_the_cut_is_said_twice()
    {
        var page = Render(Samples.Item());
        Assert.True(page.IndexOf("What was decided", StringComparison.Ordinal) < page.IndexOf("id=\"p1\"", StringComparison.Ordinal));
        Assert.Equal(2, page.Split("Read the rest at the council (democracy.northmere.example)").Length - 1);
        Assert.Contains("<th scope=\"row\">For</th><td class=\"figure\">7</td><td dir=\"auto\">Arkwright, Bevan</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_passage_has_an_address_and_a_speaker_where_known()
    {
        var page = Render(Samples.Item());
        foreach (var passage in Samples.Item().Passages)
        {
            Assert.Contains($"id=\"{passage.Anchor}\"", page, StringComparison.Ordinal);
            Assert.Contains($"href=\"#{passage.Anchor}\"", page, StringComparison.Ordinal);
        }
        Assert.Contains("(continuing)", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_led_here_are_marked() =>
        Assert.Contains("asked about <mark>deliveries</mark>", Render(Samples.Item(), new WordQuery("delivery")), StringComparison.Ordinal);

    [Fact]
    public void The_citation_names_council_item_date_address_and_fetching() =>
        Assert.Equal(
            "Northmere Borough Council, Cabinet: “Bus gate in Mill Lane”, item 12, 3 November 2016. Cut at source. https://minutes.example/items/northmere-borough-council-ai1 (text as read on 1 May 2020).",
            Citation.Of(Samples.Site, Samples.Item()));

    [Fact]
    public void History_and_related_items_are_linked()
    {
        var other = Samples.Hit("Bus gate: review") with { Id = "other" };
        var page = ItemPage.Render(new ItemView { Site = Samples.Site, Item = Samples.Item(), History = [new HistoryEntry(Samples.Hit(), null), new HistoryEntry(other, "same title")], Related = [other] });
        Assert.Contains("this item", page, StringComparison.Ordinal);
        Assert.Contains("same title", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("href=\"/items/other\"").Length - 1);
    }

    [Fact]
    public void An_item_without_text_says_so() =>
        Assert.Contains("gives no text for this item", Render(Samples.Item() with { Passages = [], Decisions = [], Votes = [] }), StringComparison.Ordinal);

    [Fact]
    public void A_meeting_shows_its_agenda_in_order_with_decisions_at_a_glance()
    {
        var meeting = new Meeting(Samples.Meeting(), [Samples.Item() with { Id = "a", Title = "Apologies", Kind = ItemKind.Procedure, Decisions = [] }, Samples.Item()])
        {
            Attendance = [new Speaker("a", "Ann Apt", null, Participation.Attended, "Cllr Apt"), new Speaker("b", "Bo Berg", null, Participation.Apologies, "Cllr Berg")],
        };
        var page = MeetingPage.Render(Samples.Site, meeting);
        Assert.True(page.IndexOf("Apologies</bdi>", StringComparison.Ordinal) < page.IndexOf("Bus gate", StringComparison.Ordinal));
        Assert.Contains("RESOLVED that: the gate be made permanent; signs be renewed", page, StringComparison.Ordinal);
        Assert.Contains("Sent apologies", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_say_nothing_of_the_service()
    {
        Assert.Contains("Something went wrong here", ErrorPage.Broken(Samples.Site), StringComparison.Ordinal);
        Assert.Contains("The search is starting", ErrorPage.Starting(Samples.Site), StringComparison.Ordinal);
        Assert.Contains("This page is not here", ErrorPage.NotFound(Samples.Site), StringComparison.Ordinal);
        Assert.Contains("template=\"https://minutes.example/?q={searchTerms}\"", OpenSearchDescription.Render(Samples.Site), StringComparison.Ordinal);
    }
}
