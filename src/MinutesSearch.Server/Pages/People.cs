using MinutesSearch.Minutes;
using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages;

/// <summary>People by what they did; having been there is not having spoken.</summary>
internal static class People
{
    private static readonly Participation[] Order =
        [Participation.Spoke, Participation.Moved, Participation.Seconded, Participation.DeclaredInterest, Participation.Attended, Participation.Apologies, Participation.Voted];

    /// <summary>Writes the people; nothing where there are none.</summary>
    public static void Write(HtmlWriter html, IReadOnlyList<Speaker> people, string heading, int headingLevel)
    {
        if (people.Count == 0) return;
        html.Add($"<section class=\"people\">{(headingLevel == 2 ? Markup.Literal("<h2>") : Markup.Literal("<h3>"))}{heading}{(headingLevel == 2 ? Markup.Literal("</h2>") : Markup.Literal("</h3>"))}\n<dl>\n");
        foreach (var participation in Order)
        {
            var these = people.Where(person => person.Participation == participation).ToList();
            if (these.Count == 0) continue;
            html.Add($"<dt>{Wording.Participation(participation)}</dt>\n");
            foreach (var person in these) Person(html, person);
        }
        html.Add($"</dl></section>\n");
    }

    private static void Person(HtmlWriter html, Speaker person)
    {
        html.Add($"<dd><a href=\"{PageLinks.Speaker(person.Id)}\" title=\"As recorded: {person.AsRecorded}\"><bdi>{person.Name}</bdi></a>");
        if (person.Role is { } role && !person.IsRoleOnly && role != person.Name) html.Add($"<span class=\"note\"><bdi>{role}</bdi></span>");
        html.Add($"</dd>\n");
    }
}
