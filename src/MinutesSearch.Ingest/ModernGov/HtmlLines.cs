using System.Text;
using MinutesSearch.Ingest.Decoding;
using MinutesSearch.Ingest.Html;
using MinutesSearch.Ingest.Words;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Lays a part of a page out as lines, the way a browser would: blocks apart, lists with their marks, table rows as rows.</summary>
internal sealed class HtmlLines
{
    private static readonly HashSet<string> Inline = new(
        ["a", "abbr", "b", "big", "cite", "code", "del", "em", "font", "i", "ins", "label", "mark", "nobr", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "o:p", "st1:place", "acronym", "time", "var", "bdo", "img"],
        StringComparer.Ordinal);

    private readonly List<PageLine> lines = [];
    private readonly StringBuilder words = new();
    private readonly List<HtmlListContext> lists = [];
    private int letters;
    private int boldLetters;
    private int boldEnd;
    private bool isPlain;
    private int bold;
    private int heading;
    private int blankBefore = 1;
    private string? href;
    private string? mark;
    private bool hasFileSize;
    private bool isEscaped;

    private HtmlLines()
    {
    }

    /// <summary>The lines of a part of a page.</summary>
    public static List<PageLine> Of(HtmlNode node)
    {
        var layout = new HtmlLines();
        layout.Children(node);
        layout.Flush();
        return layout.lines;
    }

    /// <summary>The lines of some nodes that follow each other.</summary>
    public static List<PageLine> Of(IEnumerable<HtmlNode> nodes)
    {
        var layout = new HtmlLines();
        foreach (var node in nodes) layout.Node(node);
        layout.Flush();
        return layout.lines;
    }

    private void Children(HtmlNode node)
    {
        foreach (var child in node.Children) Node(child);
    }

    private void Node(HtmlNode node)
    {
        if (node.IsText) Words(node.Text);
        else if (node.Name == "br") Break();
        else if (node.HasClass("mgFileSize")) hasFileSize = true;
        else if (node.Name == "title" || node.HasClass("mgHide") || node.HasClass("mgHelpLine")) return;
        else if (Inline.Contains(node.Name)) Phrase(node);
        else if (node.Name == "table") Table(node);
        else Block(node);
    }

    private void Phrase(HtmlNode node)
    {
        var isBold = IsBold(node);
        if (isBold) bold++;
        if (node.Name == "a") href ??= node["href"];
        Children(node);
        if (isBold) bold--;
    }

    private static bool IsBold(HtmlNode node) =>
        node.Name is "b" or "strong" or "u" || (node["style"] is { } style && style.IndexOf("font-weight:", StringComparison.OrdinalIgnoreCase) is >= 0 and var at && style.AsSpan(at + 12).TrimStart() is { Length: > 2 } weight && weight[0] is 'b' or 'B' or >= '6' and <= '9');

    private void Block(HtmlNode node)
    {
        Flush();
        var isBold = IsBold(node);
        if (isBold) bold++;
        var isHeading = node.Name is "h2" or "h3" or "h4" or "h5" or "h6";
        if (isHeading) heading = node.Name[1] - '0';
        switch (node.Name)
        {
            case "ul" or "ol" or "menu" or "dir":
                lists.Add(new HtmlListContext(node));
                Children(node);
                Flush();
                lists.RemoveAt(lists.Count - 1);
                break;
            case "li":
                mark = lists.Count == 0 ? null : lists[^1].NextMark(node);
                Children(node);
                Flush();
                mark = null;
                break;
            default:
                Children(node);
                Flush();
                break;
        }
        if (isHeading) heading = 0;
        if (isBold) bold--;
    }

    private void Table(HtmlNode node)
    {
        Flush();
        if (HtmlTable.IsVotes(node)) lines.AddRange(HtmlTable.Votes(node));
        else if (HtmlTable.IsLayout(node)) Children(node);
        else lines.AddRange(HtmlTable.Rows(node));
        Flush();
    }

    private void Words(string text)
    {
        if (EntityText.HasReference(text)) text = EntityText.Decode(text);
        if (!isEscaped && text.Contains("</p>", StringComparison.OrdinalIgnoreCase))
        {
            // The council's system sometimes stores a Word body escaped, and so shows its tags as words.
            isEscaped = true;
            Children(HtmlTree.Parse(text));
            isEscaped = false;
            return;
        }
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
                continue;
            }
            words.Append(c);
            if (bold > 0 && !isPlain) boldEnd = words.Length;
            else isPlain |= char.IsLetterOrDigit(c);
            if (!char.IsLetter(c)) continue;
            letters++;
            if (bold > 0) boldLetters++;
        }
    }

    private void Break()
    {
        Flush();
        blankBefore = 0;
    }

    private void Flush()
    {
        if (words.Length > 0)
        {
            var text = words.ToString().Trim(' ');
            if (!Fold.IsBlank(text)) lines.Add(Line(text));
            words.Clear();
        }
        else if (hasFileSize && lines.Count > 0)
        {
            lines[^1] = lines[^1] with { HasFileSize = true };
        }
        (letters, boldLetters, boldEnd, isPlain, blankBefore, href, hasFileSize) = (0, 0, 0, false, 1, null, false);
    }

    private PageLine Line(string text)
    {
        var isPoint = mark is not null;
        var line = new PageLine
        {
            Text = text,
            BlankBefore = blankBefore,
            Shape = isPoint ? PassageShape.ListItem : heading > 0 || (letters > 3 && boldLetters == letters && HeadingText.IsHeading(text)) ? PassageShape.Heading : PassageShape.Paragraph,
            HeadingLevel = isPoint ? 0 : heading,
            IsBold = letters > 3 && boldLetters == letters,
            BoldLead = boldLetters < letters ? boldEnd : 0,
            Level = Math.Max(lists.Count - 1, 0),
            Marker = mark,
            Href = href,
            HasFileSize = hasFileSize,
        };
        mark = null;
        return line;
    }
}
