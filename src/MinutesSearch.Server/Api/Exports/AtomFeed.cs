using System.Globalization;
using System.Text;
using System.Xml;
using MinutesSearch.Minutes;
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
    /// <param name="hits">The hits, last changed first.</param>
    /// <param name="address">The address that people reach the service by, without a closing slash.</param>
    /// <param name="now">The time, for a feed that has nothing to tell yet.</param>
    public static string Write(string text, ParameterValues values, IReadOnlyList<Hit> hits, string address, DateTimeOffset now)
    {
        var output = new Utf8Text();
        using (var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true }))
        {
            var self = $"{address}/v1/feed.atom{values.Query()}";
            xml.WriteStartElement("feed", Namespace);
            xml.WriteElementString("id", Namespace, self);
            xml.WriteElementString("title", Namespace, text.Length == 0 ? "Council minutes" : $"Council minutes: {Printable(text)}");
            xml.WriteElementString("updated", Namespace, Moment(hits.Max(hit => hit.ChangedAt) ?? now));
            WriteLink(xml, "self", self, "application/atom+xml");
            WriteLink(xml, "alternate", $"{address}/{values.Query(("pageSize", null))}", "text/html");
            xml.WriteStartElement("generator", Namespace);
            xml.WriteString("MinutesSearch");
            xml.WriteEndElement();
            foreach (var hit in hits) WriteEntry(xml, hit, address, now);
            xml.WriteEndElement();
        }
        return output.ToString();
    }

    private static void WriteEntry(XmlWriter xml, Hit hit, string address, DateTimeOffset now)
    {
        var page = Paths.Item(address, hit.Id);
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, page);
        xml.WriteElementString("title", Namespace, Printable(hit.Title));
        xml.WriteElementString("updated", Namespace, Moment(hit.ChangedAt ?? now));
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
        xml.WriteString(Printable($"<p>{Marks.Html(Meeting(hit.Meeting), [])}</p>{string.Concat(snippets)}"));
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

    private static string Moment(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    // Entries come in the order in which they became known, so each has to say itself of what day it speaks.
    private static string Meeting(MeetingHeader meeting)
    {
        var date = meeting.Date.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? meeting.Date.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
        return meeting.Title.Contains(date, StringComparison.Ordinal) ? meeting.Title : $"{meeting.Title}, {date}";
    }

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
