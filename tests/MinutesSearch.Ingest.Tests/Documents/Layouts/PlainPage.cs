using System.Globalization;
using System.Text;

namespace MinutesSearch.Ingest.Tests.Documents.Layouts;

/// <summary>An invented meeting as text, typed or taken from a PDF file: wrapped lines, pages with heads and feet.</summary>
internal sealed class PlainPage(InventedMeeting meeting, Random random)
{
    private static readonly string[] Endings = ["", ":", ".", "ruled", "**"];
    private static readonly string[] Places = ["before the heading", "line above", "margin"];
    private static readonly int[] Widths = [0, 66, 78, 95];
    private static readonly string[] PageEnds = ["none", "- 3 -", "Page 3 of 9", "form feed and head", "rule, number, head"];

    private readonly StringBuilder _text = new();
    private readonly HouseStyle _style = new(random);
    private readonly string _ending = Endings[random.Next(Endings.Length)];
    private readonly string _place = Places[random.Next(Places.Length)];
    private readonly int _width = Widths[random.Next(Widths.Length)];
    private readonly string _pageEnd = PageEnds[random.Next(PageEnds.Length)];
    private readonly bool _hasGaps = random.Next(3) > 0;
    private readonly int _indent = random.Next(2) * 4;
    private int _lines;
    private int _page = 1;

    /// <summary>What was chosen, for people.</summary>
    public IReadOnlyList<string> Choices => [$"number {_style.Numbering}", $"heading {_style.Case}", $"ending {_ending}", $"number {_place}", $"width {_width}", $"pages {_pageEnd}", $"gaps {_hasGaps}", $"indent {_indent}", $"opening {_style.Opening}", $"attendance {_style.Attendance}", $"mark {_style.Mark}"];

    /// <summary>True where a reader could tell headings from text: without a number something else must set them apart.</summary>
    public bool IsTelling => _style.Numbering != "none" || _style.Case == "CAPITALS" || _ending is "ruled" or "**" || (_hasGaps && _ending != ".");

    /// <summary>The page.</summary>
    public string Text()
    {
        foreach (var line in _style.Head(meeting)) Wrapped(line, 0, 0);
        for (var i = 0; i < meeting.Items.Count; i++) Item(meeting.Items[i], _style.Number(i));
        Line("");
        Line("The meeting closed at 8.40 p.m.");
        return _text.ToString();
    }

    private void Item(InventedItem item, string number)
    {
        Line("");
        var title = _style.Title(item.Title);
        var heading = _ending switch { "ruled" => title, "**" => title, _ => title + _ending };
        var margin = _place == "margin" && number.Length > 0 ? Math.Max(8, number.Length + 2) : 0;
        var printed = number.Length == 0 || _place == "line above" ? heading : margin > 0 ? number.PadRight(margin) + heading : $"{number} {heading}";
        if (_place == "line above" && number.Length > 0) Line(number);
        if (_ending == "**") printed = $"**{printed}**";
        Wrapped(printed, 0, margin);
        if (_ending == "ruled") Line(new string('-', Math.Min(printed.Length, _width == 0 ? 200 : _width)));
        var points = 0;
        foreach (var (kind, text) in item.Pieces)
        {
            if (_hasGaps && (kind != Piece.Row || points == 0)) Line("");
            var indent = Math.Max(margin, _indent);
            if (kind == Piece.Point) Wrapped($"{_style.PointMark(points)} {text}", indent + 2, indent + 6);
            else if (kind == Piece.Row) Line(new string(' ', indent) + string.Join("   ", text.Split(' ').Select(c => c.PadRight(12))));
            else Wrapped(text, indent, indent);
            points = kind == Piece.Paragraph ? 0 : points + 1;
        }
    }

    private void Wrapped(string text, int indent, int hanging)
    {
        if (_width == 0 || text.Length == 0) { Line(new string(' ', indent) + text); return; }
        var line = new StringBuilder().Append(' ', indent);
        var isEmpty = true;
        foreach (var word in text.Split(' '))
        {
            if (!isEmpty && line.Length + 1 + word.Length > _width)
            {
                Line(line.ToString());
                line.Clear().Append(' ', hanging);
                isEmpty = true;
            }
            if (!isEmpty) line.Append(' ');
            line.Append(word);
            isEmpty = false;
        }
        Line(line.ToString());
    }

    private void Line(string line)
    {
        _text.Append(line.TrimEnd()).Append('\n');
        if (++_lines % 46 != 0 || _pageEnd == "none") return;
        var day = meeting.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        _text.Append(_pageEnd switch
        {
            "- 3 -" => $"\n                              - {_page} -\n\n",
            "Page 3 of 9" => $"\n{meeting.Body}                         Page {_page} of 3\n\n",
            "form feed and head" => $"\n{_page}\n\f{meeting.Body}, {day}\n\n",
            _ => $"\n________________________________________________\n{_page}\n\n{meeting.Body.ToUpperInvariant()}               {day}\n\n",
        });
        _page++;
    }
}
