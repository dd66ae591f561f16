using MinutesSearch.Server.Pages.Html;
using MinutesSearch.Server.Pages.Search;

namespace MinutesSearch.Server.Pages.Embed;

/// <summary>The page for frames on other sites: compact, and its links open outside the frame.</summary>
internal static class EmbedPage
{
    /// <summary>The page.</summary>
    public static string Render(EmbedView view)
    {
        var html = new HtmlWriter();
        html.Add($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Search council minutes · {view.Site.Name}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <link rel="stylesheet" href="{Assets.Url("site.css")}">
            <link rel="stylesheet" href="{Assets.Url("embed.css")}">

            """);
        if (view.Accent is { } accent) html.Add($"<link rel=\"stylesheet\" href=\"/embed/theme.css?accent={accent.ToString()[1..]}\">\n");
        html.Add($"""
            <script type="module" src="{Assets.Url("embed-frame.js")}"></script>
            </head>
            <body class="page-embed">
            <main id="main" aria-label="Council minutes">
            <h1 class="unseen">Search council minutes</h1>

            """);
        Form(html, view);
        Results(html, view);
        html.Add($"<p class=\"note by\"><a href=\"{view.Query.Without("page").At("/")}\" target=\"_blank\" rel=\"noopener\">All filters, feed and CSV at {view.Site.Name}</a></p>\n</main>\n</body>\n</html>\n");
        return html.Below(view.Site.Path);
    }

    private static void Form(HtmlWriter html, EmbedView view)
    {
        html.Add($"""
            <form class="search" action="/embed" method="get" role="search" aria-label="Minutes">
            <label for="q">Search council minutes</label>
            <div class="box"><input type="search" id="q" name="q" value="{view.Query.Text}" placeholder="{view.Placeholder ?? ""}" autocomplete="off" maxlength="2000" enterkeyhint="search"><button type="submit">Search</button></div>

            """);
        foreach (var (name, value) in view.Query.Pairs.Where(pair => pair.Name is not ("q" or "page")).Concat(view.OwnParameters))
            html.Add($"<input type=\"hidden\" name=\"{name}\" value=\"{value}\">");
        html.Add($"</form>\n");
    }

    private static void Results(HtmlWriter html, EmbedView view)
    {
        if (view.Result is not { } result) return;
        html.Add($"<p class=\"total\" role=\"status\">{(result.Total == 0 ? "Nothing found" : Wording.Count(result.Total, "item", "items"))}</p>\n");
        if (result.DidYouMean is { } better && !result.IsCorrected)
            html.Add($"<p>Did you mean <a href=\"{view.At(view.Query.Set("q", better))}\"><bdi>{better}</bdi></a>?</p>\n");
        if (result.Total == 0) return;
        HitList.Write(html, result.Hits, new HitLook
        {
            Query = view.Query,
            FirstNumber = ((view.Request.Page - 1) * view.Request.PageSize) + 1,
            Council = view.Request.Filter.Councils.Count != 1,
            Topics = false,
            Snippets = 2,
            NewTab = true,
        });
        Pager.Write(html, view.Query, view.At, result.Total, view.Request.Page, view.Request.PageSize);
    }
}
