using System.Globalization;

namespace MinutesSearch.Ingest.Documents;

/// <summary>Finds numbers that stand behind headings and count them up: <c>LAMPS    214</c>, <c>Lamps (Minute 24/12)</c>.</summary>
internal static class PrintedTail
{
    private const int Longest = 18;

    /// <summary>For each start its number and how long the heading before it is; empty where the ends of the headings do not count up.</summary>
    public static List<(string Number, int Length)?> Of(List<PrintedItems.Start> starts, IReadOnlyList<PrintedLine> lines)
    {
        var tails = starts.ConvertAll(s => At(lines[s.Line].Text));
        var counted = 0;
        for (var i = 1; i < tails.Count; i++)
            if (tails[i] is { } tail && tails[i - 1] is { } before && Value(tail.Number) == Value(before.Number) + 1) counted++;
        return counted >= 2 && counted * 10 >= (tails.Count - 1) * 7 ? tails : [];
    }

    private static (string Number, int Length)? At(string text)
    {
        var line = text.AsSpan().TrimEnd(" )].");
        var start = line.Length;
        while (start > 0 && (char.IsAsciiDigit(line[start - 1]) || line[start - 1] is '/' or '.')) start--;
        var number = line[start..].Trim("./");
        if (number.IsEmpty || start < 4) return null;
        // "(Minute 24/12)": the bracket and its word belong to it.
        var end = start;
        var open = line[..start].LastIndexOfAny("([");
        if (open > 0 && line.Length - open <= Longest) end = open;
        else if (line[start - 1] != ' ') return null;
        return (number.ToString(), line[..end].TrimEnd(" -–").Length);
    }

    private static int Value(string number) => int.TryParse(number.AsSpan(number.LastIndexOfAny(['/', '.']) + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -9;
}
