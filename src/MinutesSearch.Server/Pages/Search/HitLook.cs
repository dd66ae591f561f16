using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages.Search;

/// <summary>How hits are shown: full on the search page, smaller in lists beside other things.</summary>
internal sealed record HitLook
{
    /// <summary>The search in force: topics link to it, narrowed; titles carry it along, for marking and for the way back.</summary>
    public PageQuery Query { get; init; } = PageQuery.Empty;

    /// <summary>Number of the first hit.</summary>
    public int FirstNumber { get; init; } = 1;

    /// <summary>Whether the council is named: noise where there is only one.</summary>
    public bool Council { get; init; } = true;

    /// <summary>Whether topics are shown.</summary>
    public bool Topics { get; init; } = true;

    /// <summary>Snippets a hit at most.</summary>
    public int Snippets { get; init; } = 3;

    /// <summary>Level of the titles' headings, 2 to 4.</summary>
    public int HeadingLevel { get; init; } = 2;

    /// <summary>True where links leave a frame for a tab of their own.</summary>
    public bool NewTab { get; init; }

    /// <summary>Scheme and host before the links; empty for links within the site.</summary>
    public string Origin { get; init; } = "";

    internal Markup Target => Markup.If(NewTab, " target=\"_blank\" rel=\"noopener\"");

    internal Markup OpenHeading => HeadingLevel switch { 2 => Markup.Literal("<h2>"), 3 => Markup.Literal("<h3>"), _ => Markup.Literal("<h4>") };

    internal Markup CloseHeading => HeadingLevel switch { 2 => Markup.Literal("</h2>"), 3 => Markup.Literal("</h3>"), _ => Markup.Literal("</h4>") };

    /// <summary>Address of an item, with the search that found it; in a tab of its own only with the words, since the results stay open.</summary>
    public string ItemUrl(string id) => Origin + (NewTab ? PageLinks.Item(id, Query.Text) : PageLinks.Item(id, Query));
}
