using Lucene.Net.Index;

namespace MinutesSearch.Lucene.Matching;

/// <summary>Reads where a sequence occurs in a document.</summary>
internal sealed class SequenceReader
{
    private readonly Sequence sequence;
    private readonly Postings[][] slots;
    private readonly List<int>[] positions;
    private readonly bool isPossible;
    private int current = -1;

    public SequenceReader(Sequence sequence, int leaf, TermReaders readers)
    {
        this.sequence = sequence;
        slots = [.. sequence.Slots.Select(slot => slot.Terms.Select(term => readers.Positions(sequence.Field, leaf, term)).OfType<DocsAndPositionsEnum>().Select(found => new Postings(found)).ToArray())];
        positions = [.. slots.Select(_ => new List<int>())];
        isPossible = Array.TrueForAll(slots, slot => slot.Length > 0);
    }

    /// <summary>Appends the occurrences in a document, ascending.</summary>
    public void Read(int document, int leaf, int number, List<Occurrence> into)
    {
        if (!isPossible || !ReadPositions(document)) return;
        if (sequence.Distance >= 0) FindNear(leaf, number, into);
        else FindInOrder(leaf, number, into);
    }

    private bool ReadPositions(int document)
    {
        // The postings move on only: a document asked for again is answered from what was read.
        if (document != current)
        {
            foreach (var list in positions) list.Clear();
            current = document;
            for (var slot = 0; slot < slots.Length; slot++)
            {
                foreach (var postings in slots[slot]) postings.Read(document, positions[slot]);
                if (slots[slot].Length > 1) positions[slot].Sort();
            }
        }

        return Array.TrueForAll(positions, list => list.Count > 0);
    }

    private void FindInOrder(int leaf, int number, List<Occurrence> into)
    {
        var last = sequence.Slots[^1].Offset;
        var previous = -1;
        foreach (var start in positions[0])
        {
            if (start == previous) continue;
            previous = start;
            var holds = true;
            for (var slot = 1; slot < slots.Length && holds; slot++)
                holds = positions[slot].BinarySearch(start + sequence.Slots[slot].Offset) >= 0;
            if (holds) into.Add(new Occurrence(start, start + last + 1, leaf, number, -1));
        }
    }

    /// <summary>The words of every window that holds each word, with at most so many other words in it.</summary>
    private void FindNear(int leaf, int number, List<Occurrence> into)
    {
        var all = new List<(int Position, int Slot)>();
        for (var slot = 0; slot < positions.Length; slot++)
        {
            foreach (var position in positions[slot]) all.Add((position, slot));
        }

        all.Sort();
        var latest = new int[positions.Length];
        Array.Fill(latest, -1);
        var found = new SortedSet<(int Position, int Slot)>();
        for (var i = 0; i < all.Count; i++)
        {
            var (position, slot) = all[i];
            latest[slot] = position;
            // Both ways to write a compound stand at one position: a window that ends there holds all that stands there.
            if (i + 1 < all.Count && all[i + 1].Position == position) continue;
            var start = latest.Min();
            if (start < 0 || position + 1 - start - latest.Length > sequence.Distance) continue;
            for (var other = 0; other < latest.Length; other++) found.Add((latest[other], other));
        }

        foreach (var (position, slot) in found) into.Add(new Occurrence(position, position + 1, leaf, number, slot));
    }
}
