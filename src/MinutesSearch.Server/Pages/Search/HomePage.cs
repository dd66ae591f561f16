using MinutesSearch.Query;
using MinutesSearch.Search;
using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages.Search;

/// <summary>The search page before anything was asked: what can be searched here.</summary>
internal static class HomePage
{
    private const int CommitteesShown = 12;
    private const int ExamplesShown = 3;

    /// <summary>The page.</summary>
    public static string Render(HomeView view)
    {
        var head = new PageHead("", "Search what councils said and decided: full text of agendas, minutes, votes and decisions.")
        {
            Path = "/",
            Feed = "/v1/feed.atom",
            Kind = "home",
        };
        return Layout.Page(view.Site, head, html =>
        {
            html.Add($"<div class=\"hero\"><h1>What did the council say, and what did it decide?</h1>\n");
            SearchForm.Write(html, PageQuery.Empty, "Search council minutes");
            if (view.Everything.Total > 0) Examples(html, view);
            html.Add($"</div>\n");
            if (view.Everything.Total == 0) { Empty(html); return; }
            Extent(html, view);
            html.Add($"<div class=\"halves\">\n<section class=\"latest\"><h2>Latest decisions</h2>\n");
            if (view.Latest.Count == 0) html.Add($"<p class=\"note\">No decision has been read yet.</p>\n");
            else HitList.Write(html, view.Latest, new HitLook { Topics = false, Snippets = 1, HeadingLevel = 3, Council = Values(view, FacetDimension.Council).Count > 1 });
            html.Add($"<p><a href=\"/?decided=true&amp;sort=newest\">All decisions, newest first</a></p></section>\n<div class=\"ways\">\n");
            Years(html, view);
            Ways(html, view, FacetDimension.Council, "Councils");
            if (view.Committees.Count == 0) Ways(html, view, FacetDimension.Committee, "Committees");
            foreach (var (council, committees) in view.Committees) Committees(html, council, committees);
            Ways(html, view, FacetDimension.Topic, "Topics");
            html.Add($"</div></div>\n");
        });
    }

    private static void Examples(HtmlWriter html, HomeView view)
    {
        // Words that the latest items really hold make better examples than anything made up.
        var examples = view.Latest.Select(hit => hit.Topics.SelectMany(topic => topic.Why)
                .Where(words => words.Length is >= 6 and <= 30)
                .OrderByDescending(words => words.Contains(' ', StringComparison.Ordinal)).FirstOrDefault())
            .OfType<string>()
            .DistinctBy(words => words.ToLowerInvariant()).Take(ExamplesShown).ToList();
        html.Add($"<p class=\"examples\">Try ");
        foreach (var words in examples)
            html.Add($"<a href=\"{PageQuery.Empty.With("q", words).At("/")}\"><bdi>{words}</bdi></a> ");
        html.Add($"<a href=\"/?decided=true&amp;sort=newest\">the latest decisions</a></p>\n");
    }

    private static void Extent(HtmlWriter html, HomeView view)
    {
        var councils = Values(view, FacetDimension.Council);
        html.Add($"<p class=\"extent\">{Wording.Count(view.Everything.Total, "agenda item", "agenda items")}");
        if (councils.Count == 1) html.Add($" of <bdi>{councils[0].Label}</bdi>");
        if (councils.Count > 1) html.Add($" of {Wording.Count(councils.Count, "council", "councils")}");
        if (view.Timeline is { Buckets: [var first, .., var last] }) html.Add($", {first.Period} to {last.Period}");
        html.Add($". Browse <a href=\"{PageLinks.Meetings}\">meetings</a>, <a href=\"{PageLinks.Committees}\">councils and committees</a>, <a href=\"{PageLinks.People}\">people</a>.</p>\n");
    }

    private static void Years(HtmlWriter html, HomeView view)
    {
        if (view.Timeline is not { Buckets.Count: >= 2 }) return;
        html.Add($"<section><h2>Years</h2>\n");
        TimelineBars.Write(html, PageQuery.Empty, view.Timeline);
        html.Add($"</section>\n");
    }

    private static void Ways(HtmlWriter html, HomeView view, FacetDimension dimension, string heading)
    {
        var values = Values(view, dimension);
        if (values.Count == 0 || (dimension == FacetDimension.Council && values.Count == 1)) return;
        html.Add($"<section><h2>{heading}</h2><ul class=\"tiles\">\n");
        foreach (var value in values.Take(CommitteesShown))
            html.Add($"<li><a href=\"{PageLinks.Browse(Wording.Parameter(dimension), value.Value)}\"><bdi>{value.Label}</bdi></a> <span class=\"count\">{value.Count}<span class=\"unseen\"> {Wording.Items(value.Count)}</span></span></li>\n");
        html.Add($"</ul></section>\n");
    }

    // A name such as Cabinet says which committee only with its council.
    private static void Committees(HtmlWriter html, FacetValue council, IReadOnlyList<FacetValue> committees)
    {
        html.Add($"<section><h2>Committees of <bdi>{council.Label}</bdi></h2><ul class=\"tiles\">\n");
        foreach (var committee in committees)
            html.Add($"<li><a href=\"{PageLinks.Committee(council.Value, committee.Value)}\"><bdi>{committee.Label}</bdi></a> <span class=\"count\">{committee.Count}<span class=\"unseen\"> {Wording.Items(committee.Count)}</span></span></li>\n");
        html.Add($"</ul></section>\n");
    }

    private static void Empty(HtmlWriter html) => html.Add($"""
        <section class="nothing"><h2>Nothing to search yet</h2>
        <p>No minutes have been read into this service. Whoever runs it adds them with <code>minutes ingest FOLDER</code>; they can be searched at once.</p></section>

        """);

    private static IReadOnlyList<FacetValue> Values(HomeView view, FacetDimension dimension) =>
        view.Everything.Facets.FirstOrDefault(facet => facet.Dimension == dimension)?.Values ?? [];
}
