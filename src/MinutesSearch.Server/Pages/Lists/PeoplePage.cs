using MinutesSearch.Search;
using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages.Lists;

/// <summary>People whom the minutes name, those with most items first, and a way to find one by the beginning of a name.</summary>
internal static class PeoplePage
{
    /// <summary>People shown at most.</summary>
    public const int Most = 300;

    /// <summary>The page.</summary>
    /// <param name="site">The site.</param>
    /// <param name="prefix">The beginning of a name that was asked for; empty for none.</param>
    /// <param name="people">The people.</param>
    public static string Render(Site site, string prefix, Facet people)
    {
        var head = new PageHead("People", "Councillors, officers and others whom the minutes name, with what they said and did.") { Path = PageLinks.People, MastheadSearch = "", NoIndex = prefix.Length > 0 };
        return Layout.Page(site, head, html =>
        {
            html.Add($"""
                <header class="heading"><h1>People</h1></header>
                <form action="{PageLinks.People}" method="get" class="within listed"><label for="name">A name begins with</label><input type="search" id="name" name="name" value="{prefix}" maxlength="100"><button type="submit" class="plain">Show</button></form>
                <ul class="tiles">

                """);
            foreach (var person in people.Values)
                html.Add($"<li><a href=\"{PageLinks.Speaker(person.Value)}\"><bdi>{person.Label}</bdi></a> <span class=\"count\">{Wording.Count(person.Count, "item", "items")}</span></li>\n");
            html.Add($"</ul>\n");
            if (people.Values.Count == 0) html.Add($"<p class=\"note\">Nobody by that name. <a href=\"{PageLinks.People}\">Show everybody</a></p>\n");
            if (people.HasMore) html.Add($"<p class=\"note\">Only the {Most} with most items are shown. The beginning of a name finds the others.</p>\n");
        });
    }
}
