using System.Globalization;
using MinutesSearch.Ingest.Html;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>A list of the page: what its next point is marked with on the screen.</summary>
internal sealed class HtmlListContext(HtmlNode list)
{
    private readonly bool isNumbered = list.Name == "ol";
    private readonly string type = Type(list);
    private int next = int.TryParse(list["start"], NumberStyles.Integer, CultureInfo.InvariantCulture, out var start) ? start : 1;

    /// <summary>The mark of the next point.</summary>
    public string NextMark(HtmlNode point)
    {
        if (!isNumbered) return "•";
        if (int.TryParse(point["value"], NumberStyles.Integer, CultureInfo.InvariantCulture, out var value)) next = value;
        var number = next++;
        return type switch
        {
            "a" when number is > 0 and <= 26 => $"{(char)('a' + number - 1)}.",
            "A" when number is > 0 and <= 26 => $"{(char)('A' + number - 1)}.",
            "i" when number is > 0 and < 40 => Roman(number).ToLowerInvariant() + ".",
            "I" when number is > 0 and < 40 => Roman(number) + ".",
            _ => number.ToString(CultureInfo.InvariantCulture) + ".",
        };
    }

    private static string Type(HtmlNode list)
    {
        var style = list["style"] ?? "";
        if (style.Contains("lower-alpha", StringComparison.OrdinalIgnoreCase)) return "a";
        if (style.Contains("upper-alpha", StringComparison.OrdinalIgnoreCase)) return "A";
        if (style.Contains("lower-roman", StringComparison.OrdinalIgnoreCase)) return "i";
        return style.Contains("upper-roman", StringComparison.OrdinalIgnoreCase) ? "I" : list["type"] ?? "1";
    }

    private static string Roman(int number)
    {
        string[] units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        return new string('X', number / 10) + units[number % 10];
    }
}
