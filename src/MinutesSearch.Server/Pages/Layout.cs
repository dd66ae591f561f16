using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages;

/// <summary>What the head of a page says.</summary>
/// <param name="Title">Title without the name of the site; empty for the site's own page.</param>
/// <param name="Description">One sentence for search engines and link previews.</param>
internal sealed record PageHead(string Title, string Description)
{
    /// <summary>Path and query of the address that the page should be known by; null where it should be known by none.</summary>
    public string? Path { get; init; }

    /// <summary>Address of the feed that belongs to the page; null where there is none.</summary>
    public string? Feed { get; init; }

    /// <summary>Structured data, as made by <see cref="StructuredData"/>; null where there is none.</summary>
    public Markup? JsonLd { get; init; }

    /// <summary>True for pages that search engines should not keep: searches, errors.</summary>
    public bool NoIndex { get; init; }

    /// <summary>What the search box of the masthead holds; null for pages with a search box of their own.</summary>
    public string? MastheadSearch { get; init; }

    /// <summary>Width of the page: a class of the style sheet.</summary>
    public string Kind { get; init; } = "plain";
}

/// <summary>The frame that all pages share.</summary>
internal static class Layout
{
    /// <summary>A whole page.</summary>
    public static string Page(Site site, PageHead head, Action<HtmlWriter> main)
    {
        var html = new HtmlWriter();
        html.Add($"<!doctype html>\n<html lang=\"en\">\n");
        Head(html, site, head);
        html.Add($"""
            <body class="page-{head.Kind}">
            <a class="skip" href="#main">Skip to the content</a>
            <header class="masthead"><div class="wrap">
            <a class="brand" href="/"><svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><rect class="sheet" x="4" y="3" width="19" height="26" rx="2.5"/><path class="lines" d="M8.5 10h10M8.5 15h6M8.5 20h5"/><circle class="lens" cx="20.5" cy="19.5" r="6"/><path class="handle" d="M25 24l4.5 4.5"/></svg><span>{site.Name}</span></a>
            """);
        if (head.MastheadSearch is { } text)
        {
            html.Add($"""
                <form class="quick" action="/" method="get" role="search" aria-label="Search the minutes">
                <input type="search" name="q" value="{text}" aria-label="Search the minutes" autocomplete="off" maxlength="2000" data-suggest><button type="submit">Search</button></form>
                """);
        }
        html.Add($"""
            <nav aria-label="Site"><ul><li><a href="/">Search</a></li><li><a href="/developers">Developers</a></li></ul></nav>
            </div></header>
            <main id="main" tabindex="-1"><div class="wrap">

            """);
        main(html);
        html.Add($"""
            </div></main>
            <footer class="foot"><div class="wrap">
            <p>{site.Name} shows what councils publish, word for word. Where a text was cut or a date inferred, it says so. The council's own record decides.</p>
            <ul><li><a href="{PageLinks.Meetings}">Meetings</a></li><li><a href="{PageLinks.Committees}">Councils and committees</a></li><li><a href="{PageLinks.People}">People</a></li><li><a href="/developers">Put this search on your site</a></li><li><a href="/swagger">API</a></li></ul>
            </div></footer>
            </body>
            </html>

            """);
        return html.Below(site.Path);
    }

    /// <summary>The head element of a page.</summary>
    private static void Head(HtmlWriter html, Site site, PageHead head)
    {
        var title = head.Title.Length == 0 ? site.Name : $"{head.Title} · {site.Name}";
        html.Add($"""
            <head>
            <meta charset="utf-8">
            <title>{title}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="description" content="{head.Description}">
            <meta name="color-scheme" content="light dark">
            <meta name="theme-color" content="#12443b">

            """);
        if (head.NoIndex) html.Add($"<meta name=\"robots\" content=\"noindex\">\n");
        if (head.Path is { } path) html.Add($"<link rel=\"canonical\" href=\"{site.Absolute(path)}\">\n<meta property=\"og:url\" content=\"{site.Absolute(path)}\">\n");
        html.Add($"""
            <meta property="og:site_name" content="{site.Name}">
            <meta property="og:title" content="{(head.Title.Length == 0 ? site.Name : head.Title)}">
            <meta property="og:description" content="{head.Description}">
            <meta property="og:type" content="website">
            <link rel="stylesheet" href="{Assets.Url("site.css")}">
            <link rel="icon" href="{Assets.Url("icon.svg")}" type="image/svg+xml">
            <link rel="search" type="application/opensearchdescription+xml" title="{site.Name}" href="/opensearch.xml">

            """);
        if (head.Feed is { } feed) html.Add($"<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Feed of this search\" href=\"{feed}\">\n");
        html.Add($"<script type=\"module\" src=\"{Assets.Url("site.js")}\"></script>\n");
        if (head.JsonLd is { } data)
            html.Add($"<script type=\"application/ld+json\">{data}</script>\n");
        html.Add($"</head>\n");
    }
}
