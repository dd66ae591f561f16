using MinutesSearch.Ingest.Reading;
using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>
/// A line that points from an item or issue to its meeting: <c>Meeting: 03/11/2016 - Cabinet (Item 55)</c>,
/// <c>Meeting of Cabinet, Thursday, 3rd November, 2016 2.00 pm (Item 55.)</c>.
/// </summary>
/// <param name="Committee">The committee; null where none is named.</param>
/// <param name="DateText">The date, verbatim.</param>
/// <param name="Number">The item's number; null where none is given.</param>
internal sealed record MeetingReference(string? Committee, string DateText, string? Number)
{
    private const int Longest = 300;

    /// <summary>True for a line that starts a meeting's block on an issue's page.</summary>
    public static bool Starts(string line) => line.StartsWith("Meeting:", StringComparison.OrdinalIgnoreCase) && Read(line) is not null;

    /// <summary>Reads a line; null where it points to no meeting.</summary>
    public static MeetingReference? Read(string line)
    {
        if (line.Length > Longest) return null;
        var text = Fold.White(line);
        if (text.StartsWith("Meeting:", StringComparison.OrdinalIgnoreCase)) text = text["Meeting:".Length..].TrimStart();
        else if (!text.StartsWith("Meeting of ", StringComparison.OrdinalIgnoreCase)) return null;
        return OfWords(text);
    }

    /// <summary>Reads the words behind a label: <c>03/11/2016 - Cabinet (Item 55)</c>; null where they hold no date.</summary>
    public static MeetingReference? OfWords(string words)
    {
        var text = Fold.White(words);
        if (text.Length > Longest) return null;
        string? number = null;
        var item = text.LastIndexOf("(Item", StringComparison.OrdinalIgnoreCase);
        if (item >= 0 && text.EndsWith(')'))
        {
            number = ItemNumber.Clean(text[(item + "(Item".Length)..^1]);
            text = text[..item].TrimEnd();
        }
        if (DateReading.Find(text) is not { } date) return null;
        var before = text[..date.Start];
        var after = text[(date.Start + date.Length)..];
        return before.Any(char.IsLetter)
            ? new MeetingReference(HeadingLine.CommitteeOf(before), text[date.Start..], number)
            : new MeetingReference(HeadingLine.CommitteeOf(after.TrimStart(' ', '-', '–', '—', ',')), text.Substring(date.Start, date.Length), number);
    }
}
