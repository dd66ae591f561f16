using System.Globalization;
using System.Net;
using System.Text;

namespace MinutesSearch.Ingest.Tests.Documents.Layouts;

/// <summary>An invented meeting as a page of a site that nobody has seen before.</summary>
internal sealed class MarkedUpPage(InventedMeeting meeting, Random random)
{
    private static readonly string[] Forms =
    [
        "h2", "h3", "h4", "p bold", "p underlined", "p class", "div class", "section", "dl", "ordered list", "table of two", "table of three", "table each", "details", "style bold", "font size", "br", "p number, p title", "run in bold",
    ];

    private static readonly string[] Heads = ["p", "h1", "title only", "table", "div"];

    private readonly StringBuilder _html = new();
    private readonly HouseStyle _style = new(random);
    private readonly string _form = Forms[random.Next(Forms.Length)];
    private readonly string _head = Heads[random.Next(Heads.Length)];
    private readonly bool _hasMenu = random.Next(2) == 0;

    /// <summary>What was chosen, for people.</summary>
    public IReadOnlyList<string> Choices => [$"form {_form}", $"head {_head}", $"menu {_hasMenu}", $"number {_style.Numbering}", $"heading {_style.Case}", $"opening {_style.Opening}", $"attendance {_style.Attendance}", $"mark {_style.Mark}"];

    /// <summary>The page.</summary>
    public string Text()
    {
        var day = meeting.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        _html.Append($"<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>{(_head == "title only" ? $"{meeting.Body} minutes, {day}" : "Minutes")} | {meeting.Council}</title></head>\n<body>\n");
        if (_hasMenu) _html.Append("<header><a href=\"/\">Home</a></header>\n<nav><ul><li><a href=\"/news\">News</a></li><li><a href=\"/councillors\">Councillors</a></li><li><a href=\"/minutes\">Minutes and agendas</a></li></ul></nav>\n");
        _html.Append("<main>\n");
        Head();
        if (_form == "dl") _html.Append("<dl>\n");
        if (_form == "ordered list") _html.Append($"<ol start=\"{_style.First}\">\n");
        if (_form is "table of two" or "table of three") _html.Append("<table>\n");
        for (var i = 0; i < meeting.Items.Count; i++) Item(meeting.Items[i], _style.Number(i));
        if (_form is "table of two" or "table of three") _html.Append("</table>\n");
        if (_form == "ordered list") _html.Append("</ol>\n");
        if (_form == "dl") _html.Append("</dl>\n");
        _html.Append("<p>The meeting closed at 8.40 p.m.</p>\n</main>\n");
        if (_hasMenu) _html.Append($"<footer><p>© {meeting.Council}</p></footer>\n");
        return _html.Append("</body>\n</html>\n").ToString();
    }

    private void Head()
    {
        var lines = _style.Head(meeting);
        var gap = lines.IndexOf("");
        var (above, list) = gap < 0 ? (lines, []) : (lines[..gap], lines[(gap + 1)..]);
        switch (_head)
        {
            case "h1":
                _html.Append($"<h1>{Escaped(above[0])}</h1>\n");
                foreach (var line in above[1..]) _html.Append($"<p>{Escaped(line)}</p>\n");
                break;
            case "title only":
                _html.Append("<h1>Minutes</h1>\n");
                break;
            case "table":
                _html.Append($"<table>{string.Concat(above.Select(l => $"<tr><td>{Escaped(l)}</td></tr>"))}</table>\n");
                break;
            case "div":
                _html.Append($"<div class=\"head\">{string.Join("<br>", above.Select(Escaped))}</div>\n");
                break;
            default:
                foreach (var line in above) _html.Append($"<p align=\"center\"><b>{Escaped(line)}</b></p>\n");
                break;
        }
        foreach (var line in list)
            if (line.Length > 0) _html.Append($"<p>{Escaped(line)}</p>\n");
    }

    private void Item(InventedItem item, string number)
    {
        var title = Escaped(_style.Title(item.Title));
        var n = Escaped(number);
        var heading = n.Length == 0 ? title : $"{n} {title}";
        var body = Body(item);
        _html.Append(_form switch
        {
            "h2" or "h3" or "h4" => $"<{_form}>{heading}</{_form}>\n{body}",
            "p bold" => $"<p><strong>{heading}</strong></p>\n{body}",
            "p underlined" => $"<p><u>{heading}</u></p>\n{body}",
            "p class" => $"<p class=\"ItemHeading\">{heading}</p>\n{body}",
            "div class" => $"<div class=\"item\"><div class=\"item-title\">{heading}</div><div class=\"item-text\">{body}</div></div>\n",
            "section" => $"<section><h3><span class=\"no\">{n}</span> {title}</h3>{body}</section>\n",
            "dl" => $"<dt>{heading}</dt><dd>{body}</dd>\n",
            "ordered list" => $"<li><b>{title}</b>{body}</li>\n",
            "table of two" => $"<tr><td>{n}</td><td><b>{title}</b>{body}</td></tr>\n",
            "table of three" => $"<tr><td>{n}</td><td>{title}</td><td>{body}</td></tr>\n",
            "table each" => $"<table><tr><th>{n}</th><th>{title}</th></tr><tr><td></td><td>{body}</td></tr></table>\n",
            "details" => $"<details><summary>{heading}</summary>{body}</details>\n",
            "style bold" => $"<p style=\"font-weight: bold; margin-top: 2em\">{heading}</p>\n{body}",
            "font size" => $"<p><font size=\"4\">{heading}</font></p>\n{body}",
            "br" => $"<div><b>{heading}</b><br>\n{body}</div>\n",
            "p number, p title" => $"<p>{n}</p>\n<p><b>{title}</b></p>\n{body}",
            _ => $"<p><b>{heading}.</b> {body[3..]}",
        });
    }

    private string Body(InventedItem item)
    {
        var body = new StringBuilder();
        var points = 0;
        for (var i = 0; i < item.Pieces.Count; i++)
        {
            var (kind, text) = item.Pieces[i];
            var words = Escaped(text);
            var isFirst = i == 0 || item.Pieces[i - 1].Kind != kind;
            var isLast = i + 1 == item.Pieces.Count || item.Pieces[i + 1].Kind != kind;
            if (kind == Piece.Paragraph) body.Append($"<p>{words}</p>\n");
            else if (kind == Piece.Row) body.Append($"{(isFirst ? "<table>" : "")}<tr>{string.Concat(words.Split(' ').Select(c => $"<td>{c}</td>"))}</tr>{(isLast ? "</table>\n" : "")}");
            else if (_style.Mark is "•" or "-") body.Append($"{(isFirst ? "<ul>" : "")}<li>{words}</li>{(isLast ? "</ul>\n" : "")}");
            else body.Append($"<p>{_style.PointMark(points)} {words}</p>\n");
            points = kind == Piece.Point ? points + 1 : 0;
        }
        return body.ToString();
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(text).Replace("&#8211;", "–", StringComparison.Ordinal);
}
