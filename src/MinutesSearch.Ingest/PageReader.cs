using MinutesSearch.Ingest.Decoding;
using MinutesSearch.Ingest.Documents;
using MinutesSearch.Ingest.JsonLines;
using MinutesSearch.Ingest.ModernGov;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Ingest.Words;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest;

/// <summary>
/// Reads a page of any known kind: finds encoding and kind from its bytes, reads its structure, completes its items.
/// A pure function of page and rules, in time linear in the page; never throws on foreign bytes.
/// </summary>
public static class PageReader
{
    private const int LongestTitle = 1000;

    /// <summary>Version of the readers. It grows with every change of what they read, and archived pages are read again.</summary>
    public static string Version => "11";

    /// <summary>Reads a page.</summary>
    /// <param name="page">The page as fetched.</param>
    /// <param name="rules">What the reading step goes by.</param>
    /// <returns>Its meetings, or a fault that says for a clerk why there are none.</returns>
    public static ReadResult Read(FetchedPage page, ReadingRules rules)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(rules);
        if (JsonLinesReader.Accepts(page.Body.Span)) return JsonLinesReader.Read(page, rules);
        var decoded = TextDecoding.Decode(page.Body.Span, page.ContentType);
        if (decoded.Refusal is { } refusal) return ReadResult.Fault(page, refusal);
        return TextKinds.Of(decoded.Text) switch
        {
            TextKind.Html => TornPage.IsTorn(decoded.Text) ? TornPage.Mark(Html(page, decoded.Text, rules), page) : Html(page, decoded.Text, rules),
            TextKind.Xml => ReadResult.Fault(page, "This is XML; this version reads HTML, text and JSON Lines."),
            TextKind.Json => ReadResult.Fault(page, "This is JSON, but not JSON Lines: each line must hold one object."),
            _ => Text(page, decoded.Text, rules),
        };
    }

    private static ReadResult Html(FetchedPage page, string html, ReadingRules rules)
    {
        var read = ModernGovHtml.Read(html, page);
        if (read is null or { IsUnknown: true } && PrintedHtml.Page(html, page.Address) is { } printed) return Complete(page, PrintedMinutes.Format, [printed], rules);
        return read is null ? ReadResult.Fault(page, "This is an HTML page, but not one of a ModernGov site.") : Complete(page, "moderngov-html", read, rules);
    }

    private static ReadResult Text(FetchedPage page, string text, ReadingRules rules)
    {
        var read = ModernGovText.Read(text, page);
        // One word, "Minutes", may head the copy of a council page, and any other minutes.
        if (read is null or { IsUncertain: true } && PrintedMinutes.Read(text, page.Address) is { } printed && (read is null || printed.Items.Count > read.Meetings.Sum(m => m.Items.Count))) return Complete(page, PrintedMinutes.Format, [printed], rules);
        if (read is not null) return Complete(page, "moderngov-text", read, rules);
        return ReadResult.Fault(page, "This text is no page of minutes that is known: it has no heading of a council page and no numbered items.");
    }

    private static ReadResult Complete(FetchedPage page, string system, ModernGovPage read, ReadingRules rules) =>
        read.Nothing is { } what ? ReadResult.Fault(page, $"This page is {what}: no minutes on it.") : Complete(page, $"{system}/{read.Shape}", read.Meetings, rules);

    private static ReadResult Complete(FetchedPage page, string format, IReadOnlyList<MeetingDraft> drafts, ReadingRules rules)
    {
        var faults = new List<IngestFault>();
        var meetings = new List<Meeting>(drafts.Count);
        foreach (var draft in drafts) meetings.Add(ItemReading.Complete(Titled(draft), page, rules, format, faults));
        return new ReadResult(format, PageMeetings.Together(meetings), faults);
    }

    /// <summary>A title is shown with every hit: there is one, and one as long as a page is cut.</summary>
    private static MeetingDraft Titled(MeetingDraft draft)
    {
        if (draft.Items.All(i => i.Title.Length <= LongestTitle && (i.IssueTitle?.Length ?? 0) <= LongestTitle && !Fold.IsBlank(i.Title))) return draft;
        return draft with { Items = [.. draft.Items.Select(i => i with { Title = Bounded(Fold.IsBlank(i.Title) ? FromText(i) : i.Title), IssueTitle = i.IssueTitle is { } issue ? Bounded(issue) : null })] };
    }

    private static string FromText(ItemDraft item) => item.Blocks.Count > 0 ? TitleText.FromText(item.Blocks[0].Text) : "Untitled item";

    private static string Bounded(string title) => title.Length <= LongestTitle ? title : title[..LongestTitle] + "…";
}
