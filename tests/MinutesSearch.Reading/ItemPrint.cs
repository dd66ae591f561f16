using System.Text;
using MinutesSearch.Ingest;
using MinutesSearch.Minutes;

namespace MinutesSearch.Reading;

/// <summary>Items as read, as text for people to look at.</summary>
internal static class ItemPrint
{
    public static string Of(ReadResult read)
    {
        var text = new StringBuilder();
        foreach (var fault in read.Faults) text.Append($"!! {fault.Reason}\n");
        foreach (var meeting in read.Meetings)
        {
            text.Append($"##### {meeting.Header.Title} | {meeting.Header.Date} | {meeting.Header.Council.Name} | {meeting.Header.Committee?.Name}\n");
            foreach (var speaker in meeting.Attendance) text.Append($"   {Shown(speaker)}\n");
            foreach (var item in meeting.Items) text.Append(Of(item));
        }
        return text.ToString();
    }

    public static string Of(AgendaItem item)
    {
        var text = new StringBuilder();
        text.Append($"=== {item.Number ?? "-"} | {item.Title} | {item.Kind}{(item.IsTruncated ? " CUT" : "")}{(item.IsRestricted ? " RESTRICTED" : "")}\n");
        foreach (var topic in item.Topics) text.Append($"   topic {topic.Id} ({string.Join("; ", topic.Why)})\n");
        foreach (var speaker in item.Speakers) text.Append($"   {Shown(speaker)}\n");
        foreach (var decision in item.Decisions) text.Append($"   decision {decision.Outcome} [{decision.Points.Count}] {decision.Text}\n");
        foreach (var vote in item.Votes) text.Append($"   vote {vote.For}/{vote.Against}/{vote.Abstained} {vote.Result} {(vote.IsUnanimous ? "unanimous " : "")}names {vote.NamesFor.Count}/{vote.NamesAgainst.Count}/{vote.NamesAbstained.Count} {vote.Mismatch}\n");
        foreach (var passage in item.Passages)
            text.Append($"   {passage.Anchor} {passage.Part.ToString()[..3]} {(passage.Shape == PassageShape.Paragraph ? "" : passage.Shape.ToString()[..2] + passage.Level + " ")}{passage.Marker} {Said(passage)}\n");
        return text.ToString();
    }

    // "<Sample> … « … »": the speaker's own words stand in the marks, where they are not the whole passage.
    private static string Said(Passage passage)
    {
        if (passage.Speaker is not { } speaker) return passage.Text;
        var end = speaker.End ?? passage.Text.Length;
        var whole = speaker.Start == 0 && end == passage.Text.Length;
        return $"<{speaker.Name}{(speaker.Method is SpeakerMethod.CarriedOver ? ", carried over" : "")}> {(whole ? passage.Text : $"{passage.Text[..speaker.Start]}«{passage.Text[speaker.Start..end]}»{passage.Text[end..]}")}";
    }

    private static string Shown(Speaker s) => $"{s.Participation} {(s.IsRoleOnly ? "(role) " : "")}{s.Name} | {s.Role} | {s.AsRecorded}";
}
