using MinutesSearch.Ingest.Reading;
using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>A line that names a meeting: <c>Cabinet - Wednesday, 21st October, 2020 9.30 am, CANCELLED</c>.</summary>
/// <param name="Committee">The words before the date; null where the line starts with the date.</param>
/// <param name="DateText">The date with its weekday and time, verbatim.</param>
/// <param name="IsCancelled">True where the line says so.</param>
internal sealed record HeadingLine(string? Committee, string DateText, bool IsCancelled)
{
    private const int Longest = 250;

    private static readonly string[] Leads = ["agenda for", "decisions for", "minutes of", "minutes for", "meeting of the", "meeting of", "the meeting of"];

    private static readonly string[] Joints = [" held on", " on", " held", " -", " –", " —", ",", ":"];

    /// <summary>Reads a line; null where it holds no date or more words than a heading has.</summary>
    public static HeadingLine? Read(string line)
    {
        var text = Fold.White(line);
        if (text.Length > Longest || DateReading.Find(text) is not { } date) return null;
        var isCancelled = text.Contains("cancelled", StringComparison.OrdinalIgnoreCase);
        // A sentence about a date is no heading.
        var rest = text[(date.Start + date.Length)..];
        if (rest.Length > 60 || rest.Contains(". ", StringComparison.Ordinal)) return null;
        return new HeadingLine(CommitteeOf(text[..date.Start]), text[date.Start..].TrimEnd('.', ','), isCancelled);
    }

    /// <summary>The name of a committee without the words that lead to it and from it to the date; null where nothing is left.</summary>
    public static string? CommitteeOf(string words)
    {
        var name = words.Trim();
        foreach (var lead in Leads)
        {
            if (!name.StartsWith(lead, StringComparison.OrdinalIgnoreCase) || name.Length == lead.Length || name[lead.Length] != ' ') continue;
            name = name[lead.Length..].TrimStart();
            break;
        }
        for (var i = 0; i < Joints.Length; i++)
        {
            if (!name.EndsWith(Joints[i], StringComparison.OrdinalIgnoreCase)) continue;
            name = name[..^Joints[i].Length].TrimEnd();
            i = -1;
        }
        if (name.ToLowerInvariant() is "held" or "on" or "the" or "meeting" or "date") return null;
        return name.Length is 0 or > 150 || !name.Any(char.IsLetter) ? null : name;
    }
}
