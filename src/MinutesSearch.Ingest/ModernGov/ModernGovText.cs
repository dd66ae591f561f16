using MinutesSearch.Ingest.Reading;
using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Reads pages of a ModernGov site that were saved or pasted as text.</summary>
internal static class ModernGovText
{
    private const int HeadingDepth = 80;

    /// <summary>What a page holds; null where it is no text of such a page.</summary>
    public static ModernGovPage? Read(string text, FetchedPage page)
    {
        var lines = TextLines.Of(text);
        var address = PageAddress.Of(page, null);
        var (kind, below) = Kind(lines);
        if (kind == PageKind.NoMinutes) return ModernGovPage.WithoutMinutes(PageKinds.Describe(lines[below - 1].Text));
        if (kind is PageKind.Unknown) return null;
        if (kind == PageKind.Meeting)
        {
            return MeetingText.Read(lines, address) is { } meeting ? ModernGovPage.Of("meeting", meeting) with { IsUncertain = below == 1 && !Fold.White(lines[0].Text).Contains(' ') } : null;
        }
        var rest = lines.GetRange(below, lines.Count - below);
        var council = PageFoot.Cut(rest);
        return ModernGovPage.Single(kind, new PageText { Lines = rest, Address = address, Council = council });
    }

    /// <summary>The kind of a page and the index of the line below its heading.</summary>
    private static (PageKind Kind, int Below) Kind(List<PageLine> lines)
    {
        var depth = Math.Min(lines.Count, HeadingDepth);
        for (var i = 0; i < depth; i++)
        {
            var kind = PageKinds.Of(lines[i].Text);
            // One-word headings are words of menus too; they count on the first line, or with the head of the items below.
            if (kind is PageKind.Unknown or PageKind.NoMinutes || (kind == PageKind.Meeting && !Fold.White(lines[i].Text).Contains(' ') && i > 0)) continue;
            if (kind == PageKind.Decision && !lines[i].Text.Contains("details", StringComparison.OrdinalIgnoreCase)) continue;
            // The heading stands twice where the site prints it in its title line too.
            while (i + 1 < depth && PageKinds.Of(lines[i + 1].Text) == kind) i++;
            return (kind, i + 1);
        }
        if (lines.FindIndex(0, depth, l => MeetingText.IsItemsHead(l.Text)) >= 0) return (PageKind.Meeting, 0);
        if (lines.FindIndex(0, depth, l => MeetingReference.Starts(l.Text)) >= 0) return (PageKind.IssueMeetings, 0);
        if (lines.Count > 0 && PageKinds.Of(lines[0].Text) == PageKind.NoMinutes) return (PageKind.NoMinutes, 1);
        return (IsMeetingWithoutHeading(lines) ? PageKind.Meeting : PageKind.Unknown, 0);
    }

    /// <summary>A copy that starts below the page's heading still shows the system's labels.</summary>
    private static bool IsMeetingWithoutHeading(List<PageLine> lines)
    {
        if (lines.Take(10).Any(l => l.Text.StartsWith("No documents are available for this meeting", StringComparison.OrdinalIgnoreCase))) return true;
        int minutes = 0, documents = 0;
        foreach (var line in lines)
        {
            var label = BodyLabels.Of(line.Text);
            if (label == BodyLabel.Minutes) minutes++;
            if (label == BodyLabel.Documents || (line.Text.Contains("icon PDF", StringComparison.Ordinal) && TitleText.HasFileSize(line.Text))) documents++;
        }
        return minutes > 1 || (minutes > 0 && documents > 0) || documents > 2;
    }
}
