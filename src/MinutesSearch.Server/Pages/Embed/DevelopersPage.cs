using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages.Embed;

/// <summary>The recipes, live, with their code.</summary>
internal static class DevelopersPage
{
    /// <summary>The page.</summary>
    /// <param name="site">The site.</param>
    /// <param name="council">Id of a council for the recipes to narrow to; null where there is none yet.</param>
    public static string Render(Site site, string? council)
    {
        var head = new PageHead("Put this search on your site", "Three ways to search council minutes from your own pages, and the HTTP API behind them.") { Path = "/developers", MastheadSearch = "", Kind = "developers" };
        return Layout.Page(site, head, html =>
        {
            html.Add($"""
                <div class="prose"><h1>Put this search on your site</h1>
                <p class="lead">Three ways, from the most comfortable to the most modest. None needs a key, sets a cookie or loads anything from elsewhere.</p>
                <h2>An element</h2>
                <p>Results appear in your page, in your colours. Where script is off or the service is away, the form inside it stands.</p>

                """);
            Recipe(html, "element-code", Recipes.Element(site, council));
            html.Add($"<div class=\"live\"><p>Live:</p><minutes-search heading-level=\"3\"{Markup.Attribute("council", council)}><form action=\"/\" method=\"get\"><label>Search council minutes <input type=\"search\" name=\"q\" class=\"field\"></label> <button class=\"plain\">Search</button></form></minutes-search></div>\n");
            Attributes(html);
            html.Add($"<p>With a content security policy, this is all it needs:</p>\n");
            Recipe(html, "policy-code", Recipes.Policy(site));
            html.Add($"<h2>A frame</h2>\n<p>For systems that allow frames but no script. <code>accent</code> takes your colour; <code>council</code>, <code>committee</code>, <code>topic</code> and every other filter of the search narrow it. The second line fits the height of the frame and may be left out.</p>\n");
            Recipe(html, "frame-code", Recipes.Frame(site, council));
            html.Add($"<div class=\"live\"><p>Live:</p><iframe src=\"/embed?accent=1d4f91{Markup.If(council is not null, "&amp;council=")}{council}\" title=\"Search council minutes\" loading=\"lazy\"></iframe></div>\n");
            html.Add($"<h2>A form</h2>\n<p>Plain HTML. The results open on this site.</p>\n");
            Recipe(html, "form-code", Recipes.Form(site, council));
            Api(html, site);
            html.Add($"</div>\n<script src=\"/embed/minutes-search.js\" defer></script>\n<script src=\"/embed/resize.js\" defer></script>\n");
        });
    }

    private static void Recipe(HtmlWriter html, string id, string code) =>
        html.Add($"<div class=\"recipe\"><pre id=\"{id}\" tabindex=\"0\"><code>{code}</code></pre><button type=\"button\" class=\"plain\" data-copy=\"{id}\" hidden>Copy<span class=\"unseen\"> this code</span></button></div>\n");

    private static void Attributes(HtmlWriter html)
    {
        html.Add($"""
            <h3>Attributes</h3>
            <div class="scroll" role="region" aria-label="Attributes" tabindex="0"><table><thead><tr><th scope="col">Name</th><th scope="col">Does</th></tr></thead><tbody>
            <tr><td><code>council</code>, <code>committee</code></td><td>Ids to search within; several with blanks between them.</td></tr>
            <tr><td><code>q</code></td><td>A search to begin with.</td></tr>
            <tr><td><code>lang</code></td><td>Language of the labels: en, cy, de, fr, es. The page's own where it is left out.</td></tr>
            <tr><td><code>placeholder</code></td><td>What the empty search box says.</td></tr>
            <tr><td><code>page-size</code></td><td>Hits at once, 1 to 20; 5 where it is left out.</td></tr>
            <tr><td><code>heading-level</code></td><td>Level of the results' headings, 2 to 6; 2 where it is left out.</td></tr>
            <tr><td><code>src</code></td><td>Address of the service; where the script came from, if left out.</td></tr>
            </tbody></table></div>
            <h3>Custom properties</h3>
            <p><code>--minutes-accent</code>, <code>--minutes-on-accent</code>, <code>--minutes-text</code>, <code>--minutes-quiet</code>, <code>--minutes-background</code>, <code>--minutes-line</code>, <code>--minutes-mark</code>, <code>--minutes-font</code>, <code>--minutes-radius</code>. Parts for finer work: <code>form</code>, <code>label</code>, <code>input</code>, <code>button</code>, <code>status</code>, <code>results</code>, <code>result</code>, <code>title</code>, <code>facts</code>, <code>snippet</code>, <code>pager</code>, <code>more</code>.</p>

            """);
    }

    private static void Api(HtmlWriter html, Site site) => html.Add($"""
        <h2>The HTTP API</h2>
        <p>Everything these pages show comes from it: <a href="/swagger">try it in the Swagger page</a>, or take the <a href="/openapi/v1.json">OpenAPI document</a>. Reading needs no key and works from any origin.</p>
        <div class="recipe"><pre id="curl-code" tabindex="0"><code>curl '{site.Absolute("/v1/search")}?q=budget&amp;pageSize=3'</code></pre><button type="button" class="plain" data-copy="curl-code" hidden>Copy<span class="unseen"> this command</span></button></div>

        """);
}
