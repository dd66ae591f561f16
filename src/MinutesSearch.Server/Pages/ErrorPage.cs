namespace MinutesSearch.Server.Pages;

/// <summary>Pages for what went wrong, in the look of the others and without details of the service.</summary>
internal static class ErrorPage
{
    /// <summary>Nothing is at the address: 404.</summary>
    public static string NotFound(Site site) => Render(site, "This page is not here",
        "The address may be mistyped, or the council may have withdrawn the text.",
        "A search finds it if it has another address now.");

    /// <summary>The index is being opened or built: 503.</summary>
    public static string Starting(Site site) => Render(site, "The search is starting",
        "The minutes are being made ready for searching. This takes seconds, after an update some minutes.",
        "This page looks again by itself where script is on; otherwise please load it again in a moment.", "starting");

    /// <summary>A parameter was understood but cannot be used: 400.</summary>
    public static string BadRequest(Site site) => Render(site, "This address cannot be understood",
        "Something in the address of this page is not what the search expects.",
        "Start again with the words that you look for.");

    /// <summary>Too many requests from one address: 429.</summary>
    public static string TooMany(Site site) => Render(site, "Too many requests at once",
        "More was asked from your address in a short time than this service answers.",
        "Please wait a moment and load this page again.");

    /// <summary>Our own mistake: 500.</summary>
    public static string Broken(Site site) => Render(site, "Something went wrong here",
        "This is our mistake, not yours. It has been written down for whoever runs this service.",
        "Please try again; if it happens again, try other words.");

    private static string Render(Site site, string title, string what, string advice, string kind = "error") =>
        Layout.Page(site, new PageHead(title, what) { NoIndex = true, MastheadSearch = "", Kind = kind }, html => html.Add($"""
            <div class="heading"><h1>{title}</h1></div>
            <p class="lead">{what}</p>
            <p>{advice} <a href="/">To the search page</a></p>

            """));
}
