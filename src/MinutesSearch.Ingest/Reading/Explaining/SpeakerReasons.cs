using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.Explaining;

/// <summary>Says how it is known who took part.</summary>
internal static class SpeakerReasons
{
    /// <summary>The reason of one entry.</summary>
    public static FieldReason Of(AgendaItem item, Speaker speaker)
    {
        var said = speaker.Participation == Participation.Spoke ? item.Passages.Where(passage => passage.Speaker?.Id == speaker.Id).ToList() : [];
        var anchors = said.Count > 0 ? [.. said.Select(passage => passage.Anchor)] : ItemExplanation.Holding(item, speaker.AsRecorded);
        var methods = said.GroupBy(passage => passage.Speaker!.Method).Select(group => $"{Method(group.Key)} in {string.Join(", ", group.Select(passage => passage.Anchor))}");
        var parts = new[] { $"written “{speaker.AsRecorded}”", speaker.Role is { } role ? $"as {role}" : "", speaker.IsRoleOnly ? "a role whose holder the source does not name" : "", string.Join("; ", methods) };
        return new FieldReason("speaker", $"{speaker.Name} ({Act(speaker.Participation)})", string.Join("; ", parts.Where(part => part.Length > 0)), anchors);
    }

    private static string Method(SpeakerMethod method) => method switch
    {
        SpeakerMethod.Name => "named",
        SpeakerMethod.Role => "by a role that one person holds",
        SpeakerMethod.Heading => "by the heading above",
        _ => "carried over from the sentence before",
    };

    private static string Act(Participation participation) => participation switch
    {
        Participation.DeclaredInterest => "declared an interest",
        Participation.Apologies => "sent apologies",
        _ => participation.ToString().ToLowerInvariant(),
    };
}
