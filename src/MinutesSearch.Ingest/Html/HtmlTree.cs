namespace MinutesSearch.Ingest.Html;

/// <summary>
/// Builds the tree of a page, closing what the page leaves open. Works in time and memory linear in the page, whatever it holds:
/// what browsers do with tables and formatting that cross each other multiplies elements, and a hostile page can make that quadratic.
/// </summary>
internal static class HtmlTree
{
    /// <summary>Deeper elements are flattened into the one at this depth. Council pages stay under 60.</summary>
    public const int MaxDepth = 128;

    private static readonly HashSet<string> Void = Set("area base br col embed hr img input link meta param source track wbr");

    private static readonly HashSet<string> ClosesParagraph = Set(
        "address article aside blockquote center details dialog dir div dl dt dd fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
        + "header hgroup hr li main menu nav ol p pre section summary table ul");

    private static readonly HashSet<string> Inline = Set(
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var");

    private static readonly HashSet<string> Barriers = Set("table td th caption html template marquee applet");

    private static readonly HashSet<string> Ignored = Set("html head body");

    /// <summary>The tree of a page. Never throws.</summary>
    public static HtmlNode Parse(string page)
    {
        var root = HtmlNode.Root();
        var open = new List<HtmlNode>(64) { root };
        var overflow = 0;
        var tokens = new HtmlTokenizer(page);
        while (tokens.Next())
        {
            if (tokens.Kind == HtmlTokenKind.Text) open[^1].AddText(tokens.Text);
            else if (Ignored.Contains(tokens.Name)) continue;
            else if (tokens.Kind == HtmlTokenKind.End)
            {
                if (overflow > 0) overflow--;
                else Close(open, tokens.Name);
            }
            else
            {
                CloseImplied(open, tokens.Name);
                if (Void.Contains(tokens.Name)) open[^1].AddElement(tokens.Name, tokens.Attributes);
                else if (open.Count > MaxDepth) overflow++;
                else open.Add(open[^1].AddElement(tokens.Name, tokens.Attributes));
            }
        }
        return root;
    }

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.Ordinal);

    private static void CloseImplied(List<HtmlNode> open, string name)
    {
        if (ClosesParagraph.Contains(name)) CloseUpTo(open, "p", static n => Barriers.Contains(n));
        switch (name)
        {
            case "li":
                CloseUpTo(open, "li", static n => n is "ul" or "ol" or "menu" or "dir" || Barriers.Contains(n));
                break;
            case "dt" or "dd":
                CloseUpTo(open, "dt", static n => n == "dl" || Barriers.Contains(n));
                CloseUpTo(open, "dd", static n => n == "dl" || Barriers.Contains(n));
                break;
            case "td" or "th":
                CloseCell(open);
                break;
            case "tr":
                CloseCell(open);
                CloseUpTo(open, "tr", static n => n == "table");
                break;
            case "thead" or "tbody" or "tfoot":
                CloseRows(open);
                break;
            case "a":
                CloseUpTo(open, "a", static n => Barriers.Contains(n) || ClosesParagraph.Contains(n));
                break;
            case "option":
                CloseUpTo(open, "option", static n => !Inline.Contains(n) && n != "option");
                break;
            default:
                break;
        }
    }

    private static void CloseCell(List<HtmlNode> open)
    {
        CloseUpTo(open, "td", static n => n is "table" or "tr");
        CloseUpTo(open, "th", static n => n is "table" or "tr");
        CloseUpTo(open, "caption", static n => n == "table");
    }

    private static void CloseRows(List<HtmlNode> open)
    {
        CloseCell(open);
        CloseUpTo(open, "tr", static n => n == "table");
        CloseUpTo(open, "thead", static n => n == "table");
        CloseUpTo(open, "tbody", static n => n == "table");
        CloseUpTo(open, "tfoot", static n => n == "table");
    }

    private static void Close(List<HtmlNode> open, string name)
    {
        // An end tag of a phrase never closes the paragraph around it; one of a block never leaves its table cell.
        if (Inline.Contains(name)) CloseUpTo(open, name, static n => !Inline.Contains(n));
        else if (name is "table") CloseUpTo(open, name, static _ => false);
        else if (name is "tr" or "td" or "th" or "caption" or "thead" or "tbody" or "tfoot") CloseUpTo(open, name, static n => n == "table");
        else CloseUpTo(open, name, static n => Barriers.Contains(n));
    }

    /// <summary>Closes the innermost open element of a name and all within it; nothing where a barrier stands before it.</summary>
    private static void CloseUpTo(List<HtmlNode> open, string name, Func<string, bool> isBarrier)
    {
        for (var i = open.Count - 1; i > 0; i--)
        {
            if (open[i].Name == name)
            {
                open.RemoveRange(i, open.Count - i);
                return;
            }
            if (isBarrier(open[i].Name)) return;
        }
    }
}
