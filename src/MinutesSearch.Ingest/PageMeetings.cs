using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest;

/// <summary>The meetings of one page, put together: a meeting has one id, and so has an item.</summary>
internal static class PageMeetings
{
    // Of the items of the shorter one. Two meetings of a day may share their "1. Minutes" and little else.
    private const int OneInSharedByOne = 4;

    /// <summary>Joins meetings of one id. What a page holds twice is there once, in the longer text; items of one id in different meetings are told apart.</summary>
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
            var known = isNew ? null : Places(items);
            var isSame = known is not null && IsSame(known, meeting.Items);
            foreach (var item in meeting.Items)
            {
                if (isSame && known!.TryGetValue(item.Id, out var place))
                {
                    if (Length(item) > Length(items[place])) items[place] = item with { Meeting = first.Header, Order = items[place].Order };
                    continue;
                }
                var id = ItemIds.Unique(item.Id, taken);
                items.Add(isNew && id == item.Id ? item : item with { Id = id, Meeting = first.Header, Order = items.Count });
            }
        }
        return [.. together.Select(t => t.First with { Items = t.Items })];
    }

    private static bool IsSame(Dictionary<string, int> known, IReadOnlyList<AgendaItem> items) =>
        items.Count(item => known.ContainsKey(item.Id)) * OneInSharedByOne >= Math.Min(known.Count, items.Count);

    private static Dictionary<string, int> Places(List<AgendaItem> items) =>
        items.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index, StringComparer.Ordinal);

    private static int Length(AgendaItem item) => item.Passages.Sum(passage => passage.Text.Length);
}
