using MinutesSearch.Ingest.Reading;
using MinutesSearch.Ingest.Words;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.JsonLines;

/// <summary>Gathers imported items into the meetings they belong to, in the order of their first lines.</summary>
internal sealed class ImportDrafts
{
    private readonly Dictionary<(string?, string?, string?, string?), int> places = [];
    private readonly List<(ImportedItem First, List<ItemDraft?> Items)> meetings = [];
    private readonly Dictionary<string, (int Meeting, int Item)> known = new(StringComparer.Ordinal);

    /// <summary>The meetings so far.</summary>
    public IEnumerable<MeetingDraft> Meetings => meetings.Where(m => m.Items.Exists(i => i is not null)).Select(m => new MeetingDraft
    {
        SourceId = m.First.MeetingId,
        Council = Present(m.First.Council),
        Committee = Present(m.First.Committee),
        DateTexts = m.First.MeetingDate is { } date ? [date] : [],
        Items = [.. m.Items.OfType<ItemDraft>()],
    });

    /// <summary>Adds an item.</summary>
    public void Add(ImportedItem item)
    {
        item.MeetingId = Present(item.MeetingId);
        // The id alone names the meeting; without one, committee and date do.
        var key = item.MeetingId is { } id ? (item.Council, id, null, null) : (item.Council, (string?)null, item.Committee, item.MeetingDate);
        if (!places.TryGetValue(key, out var place))
        {
            place = meetings.Count;
            places.Add(key, place);
            meetings.Add((item, []));
        }
        var items = meetings[place].Items;
        // As everywhere in an import, the line that comes later is the item as it stands now.
        if (item.Id is { Length: > 0 } own && !known.TryAdd(own, (place, items.Count)))
        {
            var (meeting, earlier) = known[own];
            meetings[meeting].Items[earlier] = null;
            known[own] = (place, items.Count);
        }
        items.Add(Draft(item));
    }

    private static ItemDraft Draft(ImportedItem item) => new()
    {
        SourceId = Present(item.Id),
        Number = Present(item.ItemNumber)?.TrimEnd('.'),
        Title = Fold.White(item.Title),
        IssueId = Present(item.MatterFile),
        Blocks = Blocks(item),
        SourceUrl = WebAddress(item.Url),
        Votes = item.Votes is { } vote ? [vote with { Result = Present(item.Result) }] : [],
        IsTruncated = item.IsTruncated,
        GivenSpeakers = item.Speakers,
        GivenDecisions = Present(item.Action) is { } action && Present(item.Result) is not null && item.Decisions.Count == 0 ? [action] : item.Decisions,
        GivenTopics = item.Topics,
    };

    private static List<Block> Blocks(ImportedItem item)
    {
        var blocks = new List<Block>();
        var levels = new ListLevels();
        var rest = item.Text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny('\n', '\r');
            var line = (end < 0 ? rest : rest[..end]).Trim();
            rest = end < 0 ? default : rest[(end + 1)..];
            if (Fold.IsBlank(line)) continue;
            if (ListMark.MayStart(line) && ListMark.Read(line.ToString()) is { Rest.Length: > 0 } mark && Fold.White(mark.Rest) is { Length: > 0 } point)
            {
                blocks.Add(new Block(ItemPart.Minutes, point, PassageShape.ListItem, levels.Of(mark.Mark), mark.Mark));
                continue;
            }
            levels.EndList();
            blocks.Add(new Block(PartOf(line, item), Fold.White(line)));
        }
        return blocks;
    }

    /// <summary>Exports of voting systems repeat their fields as lines of the text; those are no words of a debate.</summary>
    private static ItemPart PartOf(ReadOnlySpan<char> line, ImportedItem item)
    {
        if (item.Action is { Length: > 0 } action && line.StartsWith("Action: ") && line[8..].SequenceEqual(action))
            return item.Result is null ? ItemPart.Information : ItemPart.Decisions;
        if (item.Result is { Length: > 0 } result && line.StartsWith("Result: ") && line[8..].SequenceEqual(result)) return ItemPart.Information;
        return item.Votes is not null && line.StartsWith("Vote: ") ? ItemPart.Information : ItemPart.Minutes;
    }

    private static string? Present(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string? WebAddress(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? url!.Trim() : null;
}
