using System.Globalization;
using System.Text;
using System.Xml;
using MinutesSearch.Search;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Api.Parameters;

namespace MinutesSearch.Server.Api.Exports;

/// <summary>A search as an Atom feed (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>The feed.</summary>
    /// <param name="text">The query text.</param>
    /// <param name="values">The parameters, for the feed's own address.</param>
    /// <param name="hits">The latest hits.</param>
    /// <param name="address">The address that people reach the service by, without a closing slash.</param>
    public static string Write(string text, ParameterValues values, IReadOnlyList<Hit> hits, string address)
    {
        var output = new Utf8Text();
        using (var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true }))
        {
            var self = $"{address}/v1/feed.atom{values.Query()}";
            xml.WriteStartElement("feed", Namespace);
            xml.WriteElementString("id", Namespace, self);
            xml.WriteElementString("title", Namespace, text.Length == 0 ? "Council minutes" : $"Council minutes: {Printable(text)}");
            xml.WriteElementString("updated", Namespace, hits.Count == 0 ? Moment(null, null) : hits.Max(Moment));
            WriteLink(xml, "self", self, "application/atom+xml");
            WriteLink(xml, "alternate", $"{address}/{values.Query(("pageSize", null))}", "text/html");
            xml.WriteStartElement("generator", Namespace);
            xml.WriteString("MinutesSearch");
            xml.WriteEndElement();
            foreach (var hit in hits) WriteEntry(xml, hit, address);
            xml.WriteEndElement();
        }
        return output.ToString();
    }

    private static void WriteEntry(XmlWriter xml, Hit hit, string address)
    {
        var page = Paths.Item(address, hit.Id);
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, page);
        xml.WriteElementString("title", Namespace, Printable(hit.Title));
        xml.WriteElementString("updated", Namespace, Moment(hit));
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, Printable(hit.Meeting.Committee?.Name ?? hit.Meeting.Council.Name));
        xml.WriteEndElement();
        WriteLink(xml, "alternate", page, "text/html");
        if (Uri.TryCreate(hit.SourceUrl, UriKind.Absolute, out var source)) WriteLink(xml, "via", source.AbsoluteUri, "text/html");
        foreach (var topic in hit.Topics)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", topic.Id);
            xml.WriteAttributeString("label", Printable(topic.Label));
            xml.WriteEndElement();
        }
        xml.WriteStartElement("summary", Namespace);
        xml.WriteAttributeString("type", "html");
        var snippets = hit.Snippets.Select(snippet => $"<p>{Marks.Html(snippet.Text, snippet.Matches)}</p>");
        xml.WriteString(Printable($"<p>{Marks.Html(hit.Meeting.Title, [])}</p>{string.Concat(snippets)}"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Moment(Hit hit) => Moment(hit.Meeting.Date.Date, hit.Meeting.Date.Year);

    // A feed must say when an entry changed; the meeting is what its readers go by.
    private static string Moment(DateOnly? date, int? year) =>
        (date ?? new DateOnly(year ?? 1970, 1, 1)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    // XML cannot hold most control characters, and half a surrogate pair is no character.
    private static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) printable.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) printable.Append(text[i]).Append(text[++i]);
        }
        return printable.ToString();
    }

    private sealed class Utf8Text() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
