using MinutesSearch.Ingest.Html;
using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>What stands above the items of a meeting page: committee, date, venue, contact.</summary>
internal sealed record MeetingHeading
{
    /// <summary>The committee; null where not named.</summary>
    public string? Committee { get; init; }

    /// <summary>Texts that state the date, most trusted first.</summary>
    public IReadOnlyList<string> DateTexts { get; init; } = [];

    /// <summary>True where the meeting did not take place.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>The venue, without label and link.</summary>
    public string? Venue { get; init; }

    /// <summary>The contact, without label.</summary>
    public string? Contact { get; init; }

    /// <summary>The heading of an HTML page. Metadata is the safest source of the date.</summary>
    public static MeetingHeading Of(PageMeta meta)
    {
        var subtitle = meta.Subtitle is null ? null : HeadingLine.Read(PageMeta.TextOf(meta.Subtitle));
        var title = meta["DC.title"] is { } stated ? HeadingLine.Read(stated) : null;
        var dates = new List<string>(3);
        if (meta["DC.date"] is { } date) dates.Add(date);
        if (subtitle is not null) dates.Add(subtitle.DateText);
        else if (title is not null) dates.Add(title.DateText);
        return new MeetingHeading
        {
            Committee = subtitle?.Committee ?? title?.Committee,
            DateTexts = dates,
            IsCancelled = (subtitle?.IsCancelled ?? false) || (title?.IsCancelled ?? false),
            Venue = Labelled(meta.Content, "Venue"),
            Contact = Labelled(meta.Content, "Contact"),
        };
    }

    /// <summary>A value as printed behind a label, without the links that follow it; null where nothing is left.</summary>
    public static string? Value(string raw)
    {
        var value = Fold.White(raw);
        var link = value.IndexOf("View directions", StringComparison.OrdinalIgnoreCase);
        if (link >= 0) value = value[..link];
        value = value.TrimEnd(' ', '.', ',');
        return value.Length is 0 or > 400 ? null : value;
    }

    private static bool Says(HtmlNode node, string label) =>
        node.Children.Count > 0 && node.Children[0].Text.AsSpan().Trim().TrimEnd(": ").Equals(label, StringComparison.OrdinalIgnoreCase);

    private static string? Labelled(HtmlNode content, string label)
    {
        foreach (var node in content.Descendants())
        {
            if (!node.HasClass("mgLabel") || node.Parent is not { } line || !Says(node, label)) continue;
            var text = PageMeta.TextOf(line);
            var at = text.IndexOf(':', StringComparison.Ordinal);
            return at < 0 ? null : Value(text[(at + 1)..]);
        }
        return null;
    }
}
