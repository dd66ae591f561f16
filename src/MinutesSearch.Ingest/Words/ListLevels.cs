namespace MinutesSearch.Ingest.Words;

/// <summary>Depth of list points whose nesting shows only in their marks: a point with a new kind of mark stands below the one before.</summary>
internal sealed class ListLevels
{
    private const int Deepest = 8;

    private readonly List<string> kinds = [];
    private string last = "";

    /// <summary>A paragraph ends the list.</summary>
    public void EndList() => kinds.Clear();

    /// <summary>The depth of a point with this mark, from 0.</summary>
    public int Of(string mark)
    {
        var kind = Kind(mark);
        last = mark;
        var known = kinds.IndexOf(kind);
        if (known >= 0)
        {
            kinds.RemoveRange(known + 1, kinds.Count - known - 1);
            return known;
        }
        if (kinds.Count < Deepest) kinds.Add(kind);
        return kinds.Count - 1;
    }

    private string Kind(string mark)
    {
        var label = mark.AsSpan().Trim("()[].:");
        if (label.IsEmpty || (!char.IsAsciiLetterOrDigit(label[0]) || mark == "o")) return mark;
        var dress = mark[0] is '(' or '[' ? "()" : mark[^1] == ')' ? ")" : ".";
        if (char.IsAsciiDigit(label[0])) return dress + "1" + new string('.', label.Count('.'));
        var letter = char.IsAsciiLetterUpper(label[0]) ? "A" : "a";
        var roman = char.IsAsciiLetterUpper(label[0]) ? "I" : "i";
        if (label.Length > 1) return dress + roman;
        // "i" after "h" goes on with the letters; "v" or "x" is a roman number only inside a list of them.
        var before = last.AsSpan().Trim("()[].:");
        if (before.Length == 1 && before[0] == label[0] - 1 && !kinds.Contains(dress + roman)) return dress + letter;
        var isRoman = label[0] is 'i' or 'I' || (label[0] is 'v' or 'x' or 'V' or 'X' && kinds.Contains(dress + roman));
        return dress + (isRoman ? roman : letter);
    }
}
