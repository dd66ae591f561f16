using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest;

/// <summary>The meetings of one page, put together: a meeting has one id, and so has an item.</summary>
internal static class PageMeetings
{
    /// <summary>Joins meetings of one id, and tells items of one id in different meetings apart.</summary>
    public static IReadOnlyList<Meeting> Together(IReadOnlyList<Meeting> meetings)
    {
        if (meetings.Count < 2) return meetings;
        var together = new List<(Meeting First, List<AgendaItem> Items)>(meetings.Count);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var meeting in meetings)
        {
            var isNew = places.TryAdd(meeting.Header.Id, together.Count);
            if (isNew) together.Add((meeting, new List<AgendaItem>(meeting.Items.Count)));
            var (first, items) = together[places[meeting.Header.Id]];
            foreach (var item in meeting.Items)
            {
                var id = ItemIds.Unique(item.Id, taken);
                items.Add(isNew && id == item.Id ? item : item with { Id = id, Meeting = first.Header, Order = items.Count });
            }
        }
        return [.. together.Select(t => t.First with { Items = t.Items })];
    }
}
