using System.Buffers.Binary;

namespace MinutesSearch.Lucene.Assist;

/// <summary>A range of the sorted places of a <see cref="CompletionIndex"/>.</summary>
internal readonly record struct KeyRange(int Start, int End)
{
    /// <summary>True where it holds nothing.</summary>
    public bool IsEmpty => Start >= End;

    /// <summary>Places in it.</summary>
    public int Length => End - Start;
}

/// <content>Searching, and the order it needs.</content>
internal sealed partial class CompletionIndex
{
    // More places than this are visited best first and not all: bounds what a common beginning can cost.
    private const int MaxScanned = 4096;
    private const int MaxVisited = 400;
    private const int MaxSortedDepth = 256;

    /// <summary>All places.</summary>
    public KeyRange All => new(0, keys.Length);

    /// <summary>The places where this folded text begins.</summary>
    public KeyRange Range(ReadOnlySpan<byte> beginning) => Range(beginning, All);

    /// <summary>The places of a range where this folded text begins.</summary>
    public KeyRange Range(ReadOnlySpan<byte> beginning, KeyRange within)
    {
        var start = Bound(beginning, within, past: false);
        return new(start, Bound(beginning, new(start, within.End), past: true));
    }

    /// <summary>The places of a range where this folded word stands whole.</summary>
    public KeyRange WholeWord(ReadOnlySpan<byte> word, KeyRange within) =>
        new(Bound([.. word, End], within, past: false), Bound([.. word, (byte)' '], within, past: true));

    /// <summary>The best score in a range that is not empty.</summary>
    public double BestScore(KeyRange range) => ScoreOf(best.Find(range.Start, range.End));

    /// <summary>The byte that follows at a place, so many bytes from where it begins; 0 past the end.</summary>
    public byte ByteAt(int key, int offset) => keys[key] + offset < folded.Length ? folded[keys[key] + offset] : (byte)0;

    /// <summary>The best completions of a range, each once, best first.</summary>
    public void FindBest(KeyRange range, int limit, List<(Completion Completion, double Score)> found)
    {
        var owned = new HashSet<int>();
        foreach (var key in BestFirst(range))
        {
            if (owned.Count >= limit) return;
            if (owned.Add(owners[key])) found.Add((At(owners[key]), ScoreOf(key)));
        }
    }

    /// <summary>The best completions that hold words with all these beginnings, in any order.</summary>
    public void FindAll(IReadOnlyList<byte[]> beginnings, int limit, List<(Completion Completion, double Score)> found)
    {
        var smallest = All;
        foreach (var beginning in beginnings)
        {
            var range = Range(beginning);
            if (range.Length < smallest.Length) smallest = range;
        }
        if (smallest.IsEmpty) return;
        var keysToTry = smallest.Length <= MaxScanned ? Enumerable.Range(smallest.Start, smallest.Length) : BestFirst(smallest).Take(MaxVisited);
        var matching = keysToTry.Where(key => HoldsAll(owners[key], beginnings)).Select(key => owners[key]).Distinct()
            .OrderByDescending(owner => counts[owner]).ThenByDescending(Brevity).ThenBy(static owner => owner).Take(limit);
        foreach (var owner in matching) found.Add((At(owner), (Math.Log2(2 + counts[owner]) / highest) + Brevity(owner)));
    }

    private bool HoldsAll(int owner, IReadOnlyList<byte[]> beginnings)
    {
        var text = folded.AsSpan(foldedStarts[owner]..foldedStarts[owner + 1]);
        foreach (var beginning in beginnings)
        {
            if (!HoldsWord(text, beginning)) return false;
        }
        return true;
    }

    private static bool HoldsWord(ReadOnlySpan<byte> text, ReadOnlySpan<byte> beginning)
    {
        for (var from = 0; ;)
        {
            var at = text[from..].IndexOf(beginning);
            if (at < 0) return false;
            at += from;
            if (at == 0 || text[at - 1] == ' ') return true;
            from = at + 1;
        }
    }

    private IEnumerable<int> BestFirst(KeyRange range)
    {
        if (range.IsEmpty) yield break;
        var waiting = new PriorityQueue<(KeyRange Range, int Best), (int, int)>();
        Wait(range);
        while (waiting.TryDequeue(out var next, out _))
        {
            yield return next.Best;
            Wait(new(next.Range.Start, next.Best));
            Wait(new(next.Best + 1, next.Range.End));
        }

        void Wait(KeyRange part)
        {
            if (part.IsEmpty) return;
            var at = best.Find(part.Start, part.End);
            waiting.Enqueue((part, at), (-best[at], at));
        }
    }

    private int Bound(ReadOnlySpan<byte> beginning, KeyRange within, bool past)
    {
        var (low, high) = (within.Start, within.End);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var text = folded.AsSpan(keys[middle]);
            var order = (text.Length > beginning.Length ? text[..beginning.Length] : text).SequenceCompareTo(beginning);
            if (order < 0 || (past && order == 0)) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private int[] Sorted(ReadOnlySpan<int> places)
    {
        var sorted = places.ToArray();
        Sort(sorted, new ulong[sorted.Length], 0, sorted.Length, 0);
        return sorted;
    }

    /// <summary>
    /// Sorts places that agree in the first <paramref name="depth"/> bytes: by the next eight bytes as one number, then those that agree
    /// in these too by the eight after. Comparing goes past the end of a completion, so that no end has to be looked for.
    /// </summary>
    private void Sort(int[] places, ulong[] heads, int start, int end, int depth)
    {
        for (var i = start; i < end; i++) heads[i] = Head(places[i] + depth);
        Array.Sort(heads, places, start, end - start);
        while (start < end)
        {
            var next = start + 1;
            while (next < end && heads[next] == heads[start]) next++;
            if (next - start > 1)
            {
                if (depth < MaxSortedDepth) Sort(places, heads, start, next, depth + sizeof(ulong));
                else Array.Sort(places, start, next - start, Comparer<int>.Create((a, b) => folded.AsSpan(a).SequenceCompareTo(folded.AsSpan(b))));
            }
            start = next;
        }
    }

    private ulong Head(int place)
    {
        var rest = folded.AsSpan(Math.Min(place, folded.Length));
        if (rest.Length >= 8) return BinaryPrimitives.ReadUInt64BigEndian(rest);
        Span<byte> head = stackalloc byte[8];
        head.Clear();
        rest.CopyTo(head);
        return BinaryPrimitives.ReadUInt64BigEndian(head);
    }
}
