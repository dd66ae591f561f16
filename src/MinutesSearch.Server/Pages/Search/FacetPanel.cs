using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;
using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages.Search;

/// <summary>The filters: one list of links for each dimension, and a small form for dates.</summary>
internal static class FacetPanel
{
    private const int ShownAtOnce = 6;
    private const int LongList = 100;

    /// <summary>Writes the panel.</summary>
    public static void Write(HtmlWriter html, SearchView view)
    {
        var active = view.Query.Pairs.Count(pair => PageQuery.IsFilter(pair.Name));
        html.Add($"<details class=\"filters\" id=\"filters\"><summary>Filters");
        if (active > 0) html.Add($" <span class=\"number\">{active}<span class=\"unseen\"> in force</span></span>");
        html.Add($"</summary>\n<div class=\"facets\">\n<h2 class=\"unseen\">Filters</h2>\n");
        Decided(html, view);
        // Several councils have a Cabinet: a value counts them all until a council is chosen.
        var areMany = view.Result.Facets.FirstOrDefault(facet => facet.Dimension == FacetDimension.Council) is { Values.Count: > 1 } councils && !councils.Values.Any(council => council.IsSelected);
        foreach (var facet in view.Result.Facets.Where(facet => facet.Dimension != FacetDimension.Kind))
        {
            // A list of one value that everything has narrows nothing.
            if (facet.Values.Count == 0 || facet is { Dimension: FacetDimension.Council, Values: [{ IsSelected: false }] }) continue;
            Dimension(html, view.Query, facet, facet.Dimension == FacetDimension.Committee && areMany ? Wording.CommitteesOfAny : Wording.Dimension(facet.Dimension));
        }
        Dates(html, view.Query);
        html.Add($"</div></details>\n");
    }

    private static void Dimension(HtmlWriter html, PageQuery query, Facet facet, string heading)
    {
        var name = Wording.Parameter(facet.Dimension);
        var values = facet.Values.OrderByDescending(value => value.IsSelected).ToList();
        var shown = Math.Max(ShownAtOnce, values.Count(value => value.IsSelected));
        // "Show 1 more" costs as much room as the one.
        if (values.Count == shown + 1) shown++;
        html.Add($"<section class=\"facet\" id=\"by-{name}\"><h3>{heading}</h3>\n");
        List(html, query, name, values.Take(shown));
        if (values.Count > shown)
        {
            html.Add($"<details{Markup.If(query.First("facetLimit") is not null, " open")}><summary>Show {values.Count - shown} more<span class=\"unseen\"> in {Wording.Dimension(facet.Dimension)}</span></summary>\n");
            List(html, query, name, values.Skip(shown));
            if (facet.HasMore && query.First("facetLimit") is null)
                html.Add($"<p><a class=\"all\" href=\"{query.Set("facetLimit", LongList.ToString()).At("/")}#by-{name}\" rel=\"nofollow\">Show longer lists</a></p>\n");
            html.Add($"</details>\n");
        }
        html.Add($"</section>\n");
    }

    private static void List(HtmlWriter html, PageQuery query, string name, IEnumerable<FacetValue> values)
    {
        html.Add($"<ul>\n");
        foreach (var value in values)
        {
            var next = value.IsSelected ? query.Without(name, value.Value) : query.With(name, value.Value);
            Toggle(html, next, value.Label, value.Count, value.IsSelected);
        }
        html.Add($"</ul>\n");
    }

    private static void Toggle(HtmlWriter html, PageQuery next, string label, long? count, bool isOn)
    {
        html.Add($"<li><a class=\"toggle{Markup.If(isOn, " on")}\" href=\"{next.At("/")}\" rel=\"nofollow\">");
        html.Add($"<span class=\"tick\" aria-hidden=\"true\"></span>{Markup.If(isOn, "<span class=\"unseen\">Remove filter: </span>")}<span class=\"label\"><bdi>{label}</bdi></span>");
        if (count is { } items) html.Add($" <span class=\"count\">{items}<span class=\"unseen\"> {Wording.Items(items)}</span></span>");
        html.Add($"</a></li>\n");
    }

    private static void Decided(HtmlWriter html, SearchView view)
    {
        var query = view.Query;
        var filter = view.Request.Filter;
        html.Add($"<section class=\"facet\" id=\"by-kind\"><h3>Items</h3><ul>\n");
        Toggle(html, query.Set("decided", filter.Decided == true ? null : "true"), "Only with a decision", null, filter.Decided == true);
        var procedure = view.Result.Facets.FirstOrDefault(facet => facet.Dimension == FacetDimension.Kind)
            ?.Values.FirstOrDefault(value => value.Value.Equals("procedure", StringComparison.OrdinalIgnoreCase))?.Count;
        var isShown = filter.Kind != KindFilter.Business;
        if (isShown || procedure > 0)
            Toggle(html, query.Set("kind", isShown ? null : "all"), "Include procedure (apologies, declarations …)", procedure, isShown);
        var inMinutes = view.Request.In is [ItemPart.Minutes];
        Toggle(html, query.Set("in", inMinutes ? null : "minutes"), "Search only what was said", null, inMinutes);
        html.Add($"</ul></section>\n");
    }

    private static void Dates(HtmlWriter html, PageQuery query)
    {
        html.Add($"<section class=\"facet\" id=\"by-date\"><h3>Date of the meeting</h3>\n<form action=\"/\" method=\"get\" class=\"dates\">\n");
        foreach (var (name, value) in query.Pairs.Where(pair => pair.Name is not ("from" or "to" or "page" or "facetLimit")))
            html.Add($"<input type=\"hidden\" name=\"{name}\" value=\"{value}\">");
        html.Add($"""
            <label>From <input type="date" name="from" value="{query.First("from") ?? ""}"></label>
            <label>To <input type="date" name="to" value="{query.First("to") ?? ""}"></label>
            <button type="submit" class="plain">Apply dates</button>
            </form></section>

            """);
    }
}
