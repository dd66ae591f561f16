using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages;

/// <summary>The document by which a browser can add this search to its search engines (OpenSearch 1.1).</summary>
internal static class OpenSearchDescription
{
    /// <summary>The document, as XML. HTML's encoding of text is XML's for everything that is written here.</summary>
    public static string Render(Site site)
    {
        var xml = new HtmlWriter();
        xml.Add($"""
            <?xml version="1.0" encoding="UTF-8"?>
            <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
            <ShortName>{Beginning.Of(site.Name, 16)}</ShortName>
            <Description>Full-text search over council minutes</Description>
            <InputEncoding>UTF-8</InputEncoding>
            <Image type="image/svg+xml">{site.Absolute("/assets/icon.svg")}</Image>
            <Url type="text/html" method="get" template="{site.Absolute("/")}?q={Markup.Literal("{searchTerms}")}"/>
            <Url type="application/atom+xml" method="get" template="{site.Absolute("/v1/feed.atom")}?q={Markup.Literal("{searchTerms}")}"/>
            <Url type="application/opensearchdescription+xml" rel="self" template="{site.Absolute("/opensearch.xml")}"/>
            </OpenSearchDescription>

            """);
        return xml.ToString();
    }
}
