using System.Text.RegularExpressions;
using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Titles as pages print them, with file sizes and hidden words between.</summary>
internal static class TitleText
{
    /// <summary>Longest line that is taken for a title.</summary>
    public const int Longest = 400;

    // Without backtracking: a line of a hostile page may be as long as the page.
    private static readonly Regex FileSize = new(
        @"\(?(?:\b\w{2,5} icon ?)?(?:PDF|DOCX?|DOCM|XLSX?|PPTX?|RTF|TXT|CSV|ZIP|HTML?|JPE?G|PNG|TIFF?|ODT|Word)[ ,]? ?\d[\d.,]{0,8} ?[KMG]?B\b\)?",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex HiddenItem = new(@" ?, item [\w./-]{1,12}\.?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>The words alone: without file sizes, without <c>, item 59.</c> that only screen readers hear.</summary>
    public static string Clean(string raw)
    {
        var title = Fold.White(raw);
        if (HasFileSize(title)) title = Fold.White(FileSize.Replace(title, " "));
        title = HiddenItem.Replace(title, "");
        return title.TrimEnd(' ', ',');
    }

    /// <summary>True where a file's size is printed on the line.</summary>
    public static bool HasFileSize(string line) =>
        (line.Contains("KB", StringComparison.Ordinal) || line.Contains("MB", StringComparison.Ordinal)) && FileSize.IsMatch(Fold.White(line));

    /// <summary>The place behind a file's size that stands early in a line; 0 where none does.</summary>
    public static int EndOfFileSize(string line)
    {
        var match = FileSize.Match(line, 0, Math.Min(line.Length, Longest));
        return match.Success ? match.Index + match.Length : 0;
    }

    /// <summary>True for a line that reads as a title: it starts one, and ends as none of a list's points and few sentences do.</summary>
    public static bool IsTitle(string line, bool hasFileSize)
    {
        if (line.Length > Longest || BodyLabels.Of(line) != BodyLabel.None) return false;
        if (hasFileSize) return Clean(line).Length > 0;
        var title = Fold.White(line);
        if (title.ToLowerInvariant() is "for" or "against" or "abstain" or "abstained" or "abstention" or "abstentions" or "carried" or "lost" or "none" or "total" or "votes") return false;
        if (title.Length < 2 || char.IsLower(title[0]) || !(char.IsLetterOrDigit(title[0]) || "'\"‘“(£*".Contains(title[0]))) return false;
        if (title[^1] is ';' or ',' or ':' || (title[^1] == '.' && title.Count(' ') >= 12)) return false;
        return title.Any(char.IsLetter) && ItemNumber.Read(title) is null;
    }

    /// <summary>A title for text that has none of its own: its first words.</summary>
    public static string FromText(string text)
    {
        const int longest = 100;
        var end = text.AsSpan().IndexOfAny(".;:");
        if (end is > 20 and <= longest) return text[..end];
        if (text.Length <= longest) return text.TrimEnd('.', ':', ';') is { Length: > 0 } words ? words : "Untitled item";
        var cut = text.LastIndexOf(' ', longest);
        return text[..(cut > 20 ? cut : longest)] + "…";
    }

}
