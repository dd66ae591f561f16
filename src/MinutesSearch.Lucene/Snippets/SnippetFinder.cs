using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Matching;
using MinutesSearch.Minutes;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene.Snippets;

/// <summary>Chooses the passages that answer a query best, and cuts and marks them. For one thread.</summary>
internal sealed class SnippetFinder(IReadOnlyList<Leaf> leaves)
{
    private const int UsefulLength = 40;

    private readonly Marker marker = new(leaves);

    /// <summary>Where the title matches.</summary>
    public List<TextRange> MarkTitle(string title, List<Occurrence> occurrences) => marker.Mark(title, 0, occurrences);

    /// <summary>The snippets of an item, in its own order.</summary>
    /// <param name="body">The body as stored.</param>
    /// <param name="rows">The passage table.</param>
    /// <param name="occurrences">Where the query matches.</param>
    /// <param name="people">The people of the card.</param>
    /// <param name="limit">Snippets at most.</param>
    public List<Snippet> Find(ReadOnlySpan<char> body, List<PassageRow> rows, List<Occurrence> occurrences, IReadOnlyList<HitSpeaker> people, int limit)
    {
        if (limit == 0) return [];
        var chosen = Choose(rows, occurrences, limit);
        if (chosen.Count == 0 && Lead(rows) is { } lead) chosen.Add(lead);
        chosen.Sort((one, other) => rows[one].Anchor.CompareTo(rows[other].Anchor));
        var snippets = new List<Snippet>(chosen.Count);
        foreach (var row in chosen) snippets.Add(Cut(body, rows[row], occurrences, people));
        return snippets;
    }

    /// <summary>A passage as a snippet: whole sentences, marked.</summary>
    public Snippet Cut(ReadOnlySpan<char> body, in PassageRow row, List<Occurrence> occurrences, IReadOnlyList<HitSpeaker> people)
    {
        var passage = body.Slice(row.Offset, row.Length).ToString();
        var matches = marker.Mark(passage, row.Position, occurrences);
        var (start, end) = TextWindow.Choose(passage, matches);
        var (before, after) = (start > 0 ? "… " : "", end < passage.Length ? " …" : "");
        var shift = before.Length - start;
        var shown = matches.FindAll(match => match.Start >= start && match.Start + match.Length <= end)
            .ConvertAll(match => match with { Start = match.Start + shift });
        // What shows a sentence of somebody else, too, stands under nobody's name.
        var isOwn = row.Speaker >= 0 && start >= row.SpokenStart && end <= row.SpokenEnd;
        return new Snippet(
            $"p{row.Anchor}", row.Part, isOwn ? people[row.Speaker] : null, $"{before}{passage.AsSpan(start, end - start)}{after}", shown);
    }

    /// <summary>The best rows: first the one that says most of the query, then those that say what is still missing.</summary>
    private List<int> Choose(List<PassageRow> rows, List<Occurrence> occurrences, int limit)
    {
        var masks = new Dictionary<int, (ulong Leaves, int Count)>();
        foreach (var occurrence in occurrences)
        {
            if (leaves[occurrence.Leaf].IsStop) continue;
            var row = PassageTable.RowAt(rows, occurrence.Start);
            if (rows[row].Anchor == 0) continue;
            var (mask, count) = masks.GetValueOrDefault(row);
            masks[row] = (mask | (1UL << occurrence.Leaf), count + 1);
        }

        var chosen = new List<int>();
        var said = 0UL;
        while (chosen.Count < limit && masks.Count > 0)
        {
            var best = masks.MaxBy(row => (Worth(row.Value.Leaves, row.Value.Count, said), -row.Key));
            chosen.Add(best.Key);
            said |= best.Value.Leaves;
            masks.Remove(best.Key);
        }

        return chosen;
    }

    private float Worth(ulong mask, int count, ulong said)
    {
        var worth = 0f;
        foreach (var leaf in leaves)
        {
            if ((mask & (1UL << leaf.Number)) == 0) continue;
            var rarity = leaf.Sequences[0].Slots.Length > 1 ? 2 * leaf.Rarity : leaf.Rarity;
            worth += (said & (1UL << leaf.Number)) == 0 ? rarity : rarity / 4;
        }

        return worth + (0.1f * Math.Min(count, 8));
    }

    /// <summary>What an item is about, where nothing of it matches: its first passage of some length.</summary>
    private static int? Lead(List<PassageRow> rows)
    {
        int? lead = null;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Anchor == 0 || rows[i].Part == ItemPart.Title) continue;
            if (lead is null) lead = i;
            else if (IsUseful(rows[i]) && (!IsUseful(rows[lead.Value]) || rows[i].Anchor < rows[lead.Value].Anchor)) lead = i;
        }

        return lead;
    }

    private static bool IsUseful(in PassageRow row) => row.Length >= UsefulLength;
}
