using MinutesSearch.Ingest.Html;
using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>What an HTML page says of itself outside its items: metadata, headings, addresses.</summary>
internal sealed class PageMeta
{
    private readonly Dictionary<string, string> metadata = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Value of a <c>meta</c> element by name, white space folded; null where absent or empty.</summary>
    public string? this[string name] => metadata.GetValueOrDefault(name);

    /// <summary>The title element.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The kind of page that the system prints above it: <c>Agenda and minutes</c>; empty where none.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>The subtitle: committee and date, or the title of the item; null where none.</summary>
    public HtmlNode? Subtitle { get; private set; }

    /// <summary>The page's own address, as it states it; null where it does not.</summary>
    public string? Canonical { get; private set; }

    /// <summary>What the page's links are relative to, as it states it; null where it does not.</summary>
    public string? Base { get; private set; }

    /// <summary>The part of the page that the council's system wrote.</summary>
    public required HtmlNode Content { get; init; }

    /// <summary>The whole page.</summary>
    public required HtmlNode Root { get; init; }

    /// <summary>True where the council's system wrote the page.</summary>
    public bool IsModernGov { get; private set; }

    /// <summary>Reads a page.</summary>
    public static PageMeta Of(HtmlNode page)
    {
        var content = page.Descendants().FirstOrDefault(n => string.Equals(n["id"], "modgov", StringComparison.OrdinalIgnoreCase)) ?? page;
        var meta = new PageMeta { Content = content, Root = page };
        foreach (var node in page.Descendants())
        {
            switch (node.Name)
            {
                case "meta":
                    if ((node["name"] ?? node["property"]) is { } name && node["content"] is { } value && !Fold.IsBlank(value)) meta.metadata.TryAdd(name, Fold.White(value));
                    break;
                case "title" when meta.Title.Length == 0:
                    meta.Title = TextOf(node);
                    break;
                case "link" when string.Equals(node["rel"], "canonical", StringComparison.OrdinalIgnoreCase):
                    meta.Canonical ??= node["href"];
                    break;
                case "base":
                    meta.Base ??= node["href"];
                    break;
                default:
                    meta.Look(node);
                    break;
            }
        }
        // A skin of the site's own may leave the system's mark out; its heading or the title element still says it.
        if (meta.Kind.Length == 0) meta.Kind = page.Descendants().Where(n => n.Name == "h1").Select(TextOf).FirstOrDefault(t => PageKinds.Of(t) != PageKind.Unknown) ?? PageKinds.InTitle(meta.Title);
        return meta;
    }

    /// <summary>All words of a node, file sizes and hidden words left out.</summary>
    public static string TextOf(HtmlNode node) => node.Name == "title" ? Fold.White(string.Concat(node.Children.Select(c => c.Text))) : TitleText.Clean(string.Join(' ', HtmlLines.Of(node).Select(l => l.Text)));

    private void Look(HtmlNode node)
    {
        if (node.IsText) return;
        if (node["class"] is { } names && names.StartsWith("mg", StringComparison.OrdinalIgnoreCase) && names.Length > 2 && char.IsAsciiLetterUpper(names[2])) IsModernGov = true;
        if (Kind.Length == 0 && node.HasClass("mgMainTitleTxt")) Kind = TextOf(node);
        // On an issue's page it may also head the block of a meeting.
        if (Subtitle is null && node.HasClass("mgSubTitleTxt") && !MeetingReference.Starts(TextOf(node))) Subtitle = node;
    }
}
