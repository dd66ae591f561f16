using System.Text;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Documents;

/// <summary>
/// Joins printed lines to paragraphs. Where every line is followed by a blank one, a break is told by its place: a line
/// that had room for the next word was ended on purpose.
/// </summary>
internal sealed class PrintedParagraphs
{
    private readonly IReadOnlyList<PrintedLine> _lines;
    private readonly int _width;
    private readonly bool _isGapMeaningful;
    private readonly bool _areWhole;

    /// <summary>Learns the measure of a document from all its lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="areWhole">True where each line is a paragraph.</param>
    public PrintedParagraphs(IReadOnlyList<PrintedLine> lines, bool areWhole = false)
    {
        _lines = lines;
        _areWhole = areWhole;
        var lengths = lines.Where(l => l.Text.Length >= 30).Select(l => l.Text.Length).Order().ToArray();
        _width = lengths.Length == 0 ? 80 : Math.Clamp(lengths[lengths.Length * 9 / 10], 50, 160);
        var gaps = lines.Count(l => l.IsAfterGap);
        _isGapMeaningful = gaps < lines.Count * 0.7;
    }

    /// <summary>The paragraphs of the lines from one place up to another.</summary>
    public List<Block> Join(int from, int to, ItemPart part)
    {
        var blocks = new List<Block>();
        var text = new StringBuilder();
        string? mark = null;
        string? number = null;
        var isBold = false;
        var kind = part;
        var isRow = false;
        for (var i = from; i < to; i++)
        {
            var line = _lines[i];
            var listMark = ListMark.At(line.Text);
            // "… Councillor Example / (J) agreed": an initial that the printer put on the next line.
            if (listMark is { Text: ['(', >= 'A' and <= 'Z', ..] } && text.Length > 0 && text[^1] is not ('.' or ';' or ':')) listMark = null;
            var isStart = (text.Length == 0 && mark is null) || listMark is not null || (text.Length > 0 && (IsBreak(_lines[i - 1], line) || IsQuoted(text)));
            if (isStart)
            {
                Flush(blocks, text, mark, isBold, kind, number, isRow);
                number = null;
                isRow = line.IsRow;
                kind = line.Part ?? part;
                mark = listMark?.Text;
                isBold = line.IsBold;
            }
            var words = isStart && listMark is { } m ? line.Text.AsSpan(m.Length) : line.Text.AsSpan();
            if (isStart && listMark is null && IsNumbered(line.Text)) number = Mark(ref words);
            Append(text, words);
            if (!line.IsBold && words.Length > 0) isBold = false;
        }
        Flush(blocks, text, mark, isBold, kind, number, isRow);
        return blocks;
    }

    /// <summary>True where a line ended on purpose.</summary>
    public bool IsBreak(PrintedLine line, PrintedLine next)
    {
        if (_areWhole) return true;
        if (char.IsLower(next.Text[0]) && !IsNewSpeech(next.Text)) return false;
        if (line.IsBold != next.IsBold) return true;
        if (IsAct(next.Text)) return true;
        if (IsAct(line.Text)) return next.Text[0] != '(';
        var last = line.Text[^1];
        if (last is ',' or '-' or '‐' || char.IsLower(next.Text[0])) return false;
        if (next.IsAfterGap && IsNumbered(next.Text)) return true;
        if (_isGapMeaningful && next.IsAfterGap && !next.IsAfterPage) return true;
        var word = next.Text.AsSpan().IndexOf(' ') is > 0 and var space ? space : next.Text.Length;
        var hadRoom = line.Text.Length + 1 + word <= _width * 0.86;
        if (last is ';' or ':') return true;
        if (last is '.' or '!' or '?' or '”' or '"') return hadRoom || (_isGapMeaningful && next.IsAfterGap);
        return line.Text.Length < _width * 0.5;
    }

    /// <summary>True where a line is so long that the next word had no room.</summary>
    public bool IsFull(PrintedLine line, PrintedLine next)
    {
        if (_areWhole) return false;
        var word = next.Text.AsSpan().IndexOf(' ') is > 0 and var space ? space : next.Text.Length;
        return line.Text.Length + 1 + word > _width * 0.86;
    }

    // A resolution in quotation marks is a paragraph of its own.
    private static bool IsQuoted(StringBuilder text)
    {
        if (text[0] is not ('“' or '"') || text.Length < 20) return false;
        var last = text[^1] is '.' or ';' ? text[^2] : text[^1];
        return last is '”' or '"';
    }

    // Movers, seconders and resolutions stand on lines of their own.
    private static bool IsAct(string line) =>
        line.StartsWith("Proposed by", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Seconded by", StringComparison.OrdinalIgnoreCase) ||
        line.StartsWith("Proposed:", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Seconded:", StringComparison.OrdinalIgnoreCase) ||
        (line.Length < 24 && line.StartsWith("And Resolved", StringComparison.OrdinalIgnoreCase));

    // "4.2 Mr Sample spoke to the report": a paragraph with a number of its own.
    private static bool IsNumbered(string line)
    {
        var i = 0;
        while (i < line.Length && i < 2 && char.IsAsciiDigit(line[i])) i++;
        if (i == 0 || i + 3 >= line.Length || line[i] != '.' || !char.IsAsciiDigit(line[i + 1])) return false;
        i += char.IsAsciiDigit(line[i + 2]) ? 3 : 2;
        return i + 1 < line.Length && line[i] == ' ' && char.IsUpper(line[i + 1]);
    }

    // The paragraph's number is its mark; the words follow it.
    private static string Mark(ref ReadOnlySpan<char> words)
    {
        var end = words.IndexOf(' ');
        var mark = words[..end].ToString();
        words = words[end..].TrimStart();
        return mark;
    }

    private static bool IsNewSpeech(string line) => line.StartsWith("o ", StringComparison.Ordinal);

    private static void Append(StringBuilder text, ReadOnlySpan<char> words)
    {
        if (words.IsEmpty) return;
        if (text.Length > 0)
        {
            // A hyphen at a line's end is kept: printed minutes break words seldom, and names ("Adare-/Rathkeale") often.
            if (text[^1] != '-') text.Append(' ');
        }
        text.Append(words);
    }

    private static void Flush(List<Block> blocks, StringBuilder text, string? mark, bool isBold, ItemPart part, string? number, bool isRow)
    {
        if (text.Length > 0)
        {
            var words = text.ToString().Trim();
            var shape = isRow ? PassageShape.TableRow : mark is not null ? PassageShape.ListItem : isBold && words.Length < 160 ? PassageShape.Heading : PassageShape.Paragraph;
            if (words.Length > 0) blocks.Add(new Block(part, words, shape, 0, mark ?? number));
        }
        text.Clear();
    }
}
