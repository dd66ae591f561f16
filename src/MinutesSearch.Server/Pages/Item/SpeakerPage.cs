using System.Globalization;
using MinutesSearch.Archive;
using MinutesSearch.Minutes;
using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages.Item;

/// <summary>The page of one person: roles over the years, committees, and every item by what the person did there.</summary>
internal static class SpeakerPage
{
    private const int ItemsShown = 25;

    /// <summary>The page.</summary>
    /// <param name="site">The site.</param>
    /// <param name="speaker">The person.</param>
    /// <param name="titles">Titles of items by their id; an item without one is left out.</param>
    public static string Render(Site site, SpeakerRecord speaker, IReadOnlyDictionary<string, string> titles)
    {
        var head = new PageHead(speaker.Name, $"What {speaker.Name} said and did in council meetings, as the minutes record it.") { Path = PageLinks.Speaker(speaker.Id), MastheadSearch = "", Kind = "speaker" };
        return Layout.Page(site, head, html =>
        {
            html.Add($"<article>\n<header class=\"heading\"><h1 dir=\"auto\">{speaker.Name}</h1>\n");
            if (speaker.IsRoleOnly) html.Add($"<p class=\"note\">The minutes name only this role. Several people may have held it.</p>\n");
            html.Add($"<p><a href=\"{PageLinks.Browse("speaker", speaker.Id)}\">Search all items with <bdi>{speaker.Name}</bdi></a></p></header>\n<div class=\"columns reading\">\n<div class=\"text\">\n");
            foreach (var group in speaker.Items.Where(item => titles.ContainsKey(item.ItemId)).GroupBy(item => item.Participation).OrderBy(group => Place(group.Key)))
                Items(html, group.Key, [.. group.OrderByDescending(item => item.Date)], titles);
            html.Add($"</div>\n<div class=\"beside\">\n");
            Roles(html, speaker.Roles);
            Committees(html, speaker);
            Forms(html, speaker);
            html.Add($"</div>\n</div>\n</article>\n");
        });
    }

    /// <summary>The items whose titles the page needs: the latest of each participation.</summary>
    public static IEnumerable<string> ItemsNeeded(SpeakerRecord speaker) =>
        speaker.Items.GroupBy(item => item.Participation).SelectMany(group => group.OrderByDescending(item => item.Date).Take(ItemsShown)).Select(item => item.ItemId).Distinct();

    private static void Items(HtmlWriter html, Participation participation, List<SpeakerItem> items, IReadOnlyDictionary<string, string> titles)
    {
        html.Add($"<h2>{Wording.Participation(participation)}</h2>\n<ol class=\"agenda by-date\">\n");
        foreach (var item in items.Take(ItemsShown))
        {
            var when = item.Date is { } day ? Wording.Day(day) : "date unknown";
            html.Add($"<li><span class=\"no\">{when}</span><div><h3><a href=\"{PageLinks.Item(item.ItemId)}\"><bdi>{titles[item.ItemId]}</bdi></a></h3></div></li>\n");
        }
        html.Add($"</ol>\n");
    }

    private static void Roles(HtmlWriter html, IReadOnlyList<SpeakerRole> roles)
    {
        if (roles.Count == 0) return;
        html.Add($"<section><h2>Roles, as recorded</h2><ul class=\"lines\">\n");
        foreach (var role in roles) html.Add($"<li><bdi>{role.Role}</bdi><span class=\"note\">{Years(role)}</span></li>\n");
        html.Add($"</ul></section>\n");
    }

    private static void Committees(HtmlWriter html, SpeakerRecord speaker)
    {
        var known = speaker.Committees.Where(committee => committee.Committee is not null).ToList();
        if (known.Count == 0) return;
        html.Add($"<section><h2>Committees</h2><ul class=\"lines\">\n");
        foreach (var (council, committee, items) in known)
            html.Add($"<li><a href=\"{PageQuery.Empty.With("council", council.Id).With("committee", committee!.Id).With("speaker", speaker.Id).At("/")}\"><bdi>{committee.Name}</bdi></a><span class=\"note\"><bdi>{council.Name}</bdi>, {Wording.Count(items, "item", "items")}</span></li>\n");
        html.Add($"</ul></section>\n");
    }

    private static void Forms(HtmlWriter html, SpeakerRecord speaker)
    {
        if (speaker.WrittenForms.Count < 2) return;
        html.Add($"<section><h2>Written as</h2><ul class=\"lines\">\n");
        foreach (var form in speaker.WrittenForms.Take(12)) html.Add($"<li><bdi>{form.Text}</bdi><span class=\"note\">{Wording.Count(form.Items, "item", "items")}</span></li>\n");
        html.Add($"</ul></section>\n");
    }

    private static string Years(SpeakerRole role)
    {
        var items = Wording.Count(role.Items, "item", "items");
        if (role.First is not { } first || role.Last is not { } last) return items;
        return string.Create(CultureInfo.InvariantCulture, $"{(first.Year == last.Year ? $"{first.Year}" : $"{first.Year} to {last.Year}")}, {items}");
    }

    private static int Place(Participation participation) => participation switch
    {
        Participation.Spoke => 0,
        Participation.Moved => 1,
        Participation.Seconded => 2,
        Participation.DeclaredInterest => 3,
        Participation.Voted => 4,
        Participation.Attended => 5,
        _ => 6,
    };
}
