using MinutesSearch.Ingest.Words;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading;

/// <summary>Notes that were added after the meeting: they are information, not minutes of what was said.</summary>
internal static class AfterMeeting
{
    private static readonly Starts Leads = new(
    [
        "post meeting note", "post-meeting note", "postmeeting note", "post meeting update", "post-meeting update", "note following the meeting", "note after the meeting", "information update", "information from", "information provided", "update following the meeting",
        "update after the meeting", "after the meeting", "following the meeting", "subsequent to the meeting", "clerk's note", "clerks note", "secretary's note", "democratic services note", "officer note", "note from officers",
    ]);

    /// <summary>True where a passage begins such a note.</summary>
    public static bool Starts(string text)
    {
        var words = text.AsSpan().TrimStart("[(*“\" ");
        if (Leads.Of(words) is not { } lead) return false;
        var head = words[..Math.Min(words.Length, 200)];
        if (!head.Contains("meeting", StringComparison.OrdinalIgnoreCase) && !head.Contains("note", StringComparison.OrdinalIgnoreCase)) return false;
        // "After the meeting had opened …" tells of the meeting; a note is marked as one.
        if (lead is "after the meeting" or "following the meeting" or "subsequent to the meeting") return IsMarked(words) || text[0] is '[' or '(';
        if (lead == "information update") return IsMarked(words) || TellsAfter(words) || text[0] is '[' or '(';
        return !lead.StartsWith("information", StringComparison.Ordinal) || (IsMarked(words) && TellsAfter(words));
    }

    private static bool IsMarked(ReadOnlySpan<char> words) => words[..Math.Min(words.Length, 200)].IndexOf(':') > 0;

    private static bool TellsAfter(ReadOnlySpan<char> words)
    {
        var head = words[..Math.Min(words.Length, 200)];
        return head.Contains("after the meeting", StringComparison.OrdinalIgnoreCase) || head.Contains("following the meeting", StringComparison.OrdinalIgnoreCase) || head.Contains("since the meeting", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Puts notes into <see cref="ItemPart.Information"/>: a note's own passage, and where it only announces, what follows it.</summary>
    public static void Mark(List<Passage> passages)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].Part is not (ItemPart.Minutes or ItemPart.Decisions) || !Starts(passages[i].Text)) continue;
            var announces = passages[i].Text.TrimEnd(' ', ']', ')') is [.., ':'] || passages[i].Shape == PassageShape.Heading;
            passages[i] = passages[i] with { Part = ItemPart.Information };
            for (var next = i + 1; announces && next < passages.Count && passages[next].Part == ItemPart.Minutes; next++)
            {
                if (passages[next].Shape == PassageShape.Heading || DecisionLead.Find(passages[next].Text, onlyStrong: true) is not null) break;
                passages[next] = passages[next] with { Part = ItemPart.Information };
            }
        }
    }
}
