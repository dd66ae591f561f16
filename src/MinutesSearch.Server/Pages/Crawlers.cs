using System.Security;
using System.Text;
using MinutesSearch.Archive;

namespace MinutesSearch.Server.Pages;

/// <summary>What crawlers of search engines are told: searches and their filters have no end, meetings and their items are what to keep.</summary>
internal static class Crawlers
{
    /// <summary>Meetings that the site map names at most, the latest; the lists lead to the others.</summary>
    public const int Meetings = 10_000;

    /// <summary><c>robots.txt</c>.</summary>
    public static string Robots(Site site) => $"""
        User-agent: *
        Disallow: {site.Path}/?
        Disallow: {site.Path}/items/*?
        Disallow: {site.Path}/embed?
        Disallow: {site.Path}/v1/
        Disallow: {site.Path}/swagger
        Sitemap: {site.Absolute("/sitemap.xml")}

        """;

    /// <summary>The site map: the lists and the meetings, each of which leads to its items.</summary>
    public static string Sitemap(Site site, MeetingPage meetings)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var path in new[] { "/", PageLinks.Committees, PageLinks.Meetings, PageLinks.People }.Concat(meetings.Meetings.Select(meeting => PageLinks.Meeting(meeting.Header.Id))))
            xml.Append("<url><loc>").Append(SecurityElement.Escape(site.Absolute(path))).Append("</loc></url>\n");
        return xml.Append("</urlset>\n").ToString();
    }
}
