using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Matching;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene.Snippets;

/// <summary>Turns occurrences at positions into ranges of a text, by reading that one text again. For one thread.</summary>
internal sealed class Marker(IReadOnlyList<Leaf> leaves)
{
    private readonly List<Token> tokens = [];

    /// <summary>Where a text matches: ascending, not overlapping; a phrase is one range. Stop words are left out.</summary>
    /// <param name="text">A title or passage.</param>
    /// <param name="position">Position of its first word.</param>
    /// <param name="occurrences">Occurrences of the item; those outside the text are passed over.</param>
    public List<TextRange> Mark(string text, int position, IEnumerable<Occurrence> occurrences)
    {
        tokens.Clear();
        var end = MinutesAnalyzer.Analyze(text, tokens, position);
        var ranges = new List<TextRange>();
        foreach (var occurrence in occurrences)
        {
            if (occurrence.Start < position || occurrence.Start >= end || leaves[occurrence.Leaf].IsStop) continue;
            if (Range(occurrence) is { } range) ranges.Add(range);
        }

        return Merge(ranges);
    }

    private TextRange? Range(in Occurrence occurrence)
    {
        var sequence = leaves[occurrence.Leaf].Sequences[occurrence.Sequence];
        var first = occurrence.Slot >= 0 ? occurrence.Slot : 0;
        var last = occurrence.Slot >= 0 ? occurrence.Slot : sequence.Slots.Length - 1;
        var (start, end) = (-1, -1);
        foreach (var token in tokens)
        {
            if (token.Position < occurrence.Start || token.Position >= occurrence.End) continue;
            if (start < 0 && token.Position == occurrence.Start && Accepts(sequence, first, token.Word)) start = token.Start;
            if (token.Position == occurrence.End - 1 && Accepts(sequence, last, token.Word)) end = Math.Max(end, token.End);
        }

        return start < 0 || end < start ? null : new TextRange(start, end - start);
    }

    private static bool Accepts(Sequence sequence, int slot, Word word) =>
        sequence.Slots[slot].Accepts(sequence.IsExact ? word.ExactBytes : word.StemBytes)
        || (!sequence.IsExact && Array.Exists(word.OtherStems, sequence.Slots[slot].Accepts));

    private static List<TextRange> Merge(List<TextRange> ranges)
    {
        ranges.Sort(static (one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.Length.CompareTo(one.Length));
        var kept = 0;
        for (var i = 0; i < ranges.Count; i++)
        {
            var range = ranges[i];
            if (kept > 0 && range.Start < ranges[kept - 1].Start + ranges[kept - 1].Length)
            {
                var before = ranges[kept - 1];
                ranges[kept - 1] = before with { Length = Math.Max(before.Length, range.Start + range.Length - before.Start) };
            }
            else ranges[kept++] = range;
        }

        ranges.RemoveRange(kept, ranges.Count - kept);
        return ranges;
    }
}
