namespace MinutesSearch.Server.Pages.Embed;

/// <summary>Code that other sites paste to have this search. The developers' page shows it and runs it.</summary>
internal static class Recipes
{
    /// <summary>The element, with a form inside that stands where script is off or the service away.</summary>
    public static string Element(Site site, string? council) => $"""
        <script src="{site.Absolute("/embed/minutes-search.js")}" defer></script>
        <minutes-search{(council is null ? "" : $" council=\"{council}\"")}>
          <form action="{site.Absolute("/")}" method="get">
            <label>Search council minutes <input type="search" name="q"></label>
            <button>Search</button>
          </form>
        </minutes-search>
        """;

    /// <summary>The frame, and the script that fits its height, which may be left out.</summary>
    public static string Frame(Site site, string? council) => $"""
        <iframe src="{site.Absolute("/embed")}?accent=1d4f91{(council is null ? "" : $"&amp;council={council}")}"
                title="Search council minutes" width="100%" height="600" style="border:0" loading="lazy"></iframe>
        <script src="{site.Absolute("/embed/resize.js")}" defer></script>
        """;

    /// <summary>The form: HTML that any content management system accepts.</summary>
    public static string Form(Site site, string? council) => $"""
        <form action="{site.Absolute("/")}" method="get">
          <label for="minutes-q">Search council minutes</label>
          <input type="search" id="minutes-q" name="q">{(council is null ? "" : $"\n  <input type=\"hidden\" name=\"council\" value=\"{council}\">")}
          <button type="submit">Search</button>
        </form>
        """;

    /// <summary>The least that a content security policy must allow for the element.</summary>
    public static string Policy(Site site) => $"script-src {site.Origin}; connect-src {site.Origin}";
}
