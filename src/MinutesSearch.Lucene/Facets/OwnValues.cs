using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MinutesSearch.Lucene.Facets;

/// <summary>
/// Where nearly each document has a set of values of its own, as with people who speak: the values themselves, numbered anew in the segment, the most
/// frequent first, so that the counters that are hit most lie together. Four stand in one number, so that most documents are counted without a
/// branch: a place without a value counts where nobody looks. What has more values points to them.
/// </summary>
internal sealed class OwnValues : ValueColumn
{
    private const int Places = 4;
    private const int More = Places;
    private const int First = More + 1;
    private const int MaxNumbers = ushort.MaxValue - First;
    private const int MoreShift = 48;

    private readonly ulong[] packed;
    private readonly ushort[] more;
    private readonly int[] ordinals;

    private OwnValues(ulong[] packed, ushort[] more, int[] ordinals)
    {
        this.packed = packed;
        this.more = more;
        this.ordinals = ordinals;
    }

    /// <inheritdoc/>
    public override int Counters => First + ordinals.Length;

    /// <summary>The column of documents whose values make these sets; null where there are too many values to number.</summary>
    public static new OwnValues? Of(int[] numbers, ValueSets sets)
    {
        var ordinals = MostFrequentFirst(numbers, sets);
        if (ordinals.Length > MaxNumbers) return null;
        var places = new ushort[ordinals.Length == 0 ? 0 : ordinals.Max() + 1];
        for (var i = 0; i < ordinals.Length; i++) places[ordinals[i]] = (ushort)(First + i);
        var (packed, more) = (new ulong[numbers.Length], new List<ushort>());
        for (var document = 0; document < packed.Length; document++)
        {
            var values = sets.Of(numbers[document]);
            if (values.Length > Places)
            {
                packed[document] = ((ulong)More << MoreShift) | (uint)more.Count;
                // Their count first: a document has fewer values than there are numbers.
                more.Add((ushort)values.Length);
                foreach (var value in values) more.Add(places[value]);
                continue;
            }

            for (var place = 0; place < Places; place++)
                packed[document] |= (ulong)(place < values.Length ? places[values[place]] : place) << (16 * place);
        }

        return new OwnValues(packed, [.. more], ordinals);
    }

    /// <inheritdoc/>
    public override void Count(ReadOnlySpan<int> documents, int[] counters)
    {
        ref var own = ref MemoryMarshal.GetArrayDataReference(packed);
        ref var count = ref MemoryMarshal.GetArrayDataReference(counters);
        foreach (var document in documents)
        {
            var values = Unsafe.Add(ref own, document);
            if (values >> MoreShift == More)
            {
                foreach (var value in Rest(values)) Unsafe.Add(ref count, (int)value)++;
                continue;
            }

            Unsafe.Add(ref count, (int)(values & 0xffff))++;
            Unsafe.Add(ref count, (int)((values >> 16) & 0xffff))++;
            Unsafe.Add(ref count, (int)((values >> 32) & 0xffff))++;
            Unsafe.Add(ref count, (int)(values >> MoreShift))++;
        }
    }

    /// <inheritdoc/>
    public override void AddTo(int[] counts, ReadOnlySpan<int> counters)
    {
        for (var i = 0; i < ordinals.Length; i++) counts[ordinals[i]] += counters[First + i];
    }

    /// <inheritdoc/>
    public override void Add(ReadOnlySpan<int> documents, int[] counts)
    {
        foreach (var document in documents)
        {
            var own = packed[document];
            if (own >> MoreShift == More)
            {
                foreach (var value in Rest(own)) counts[ordinals[value - First]]++;
                continue;
            }

            for (; (own & 0xffff) >= First; own >>= 16) counts[ordinals[(int)(own & 0xffff) - First]]++;
        }
    }

    /// <inheritdoc/>
    public override void Read(int document, List<int> values)
    {
        var own = packed[document];
        if (own >> MoreShift == More)
        {
            foreach (var value in Rest(own)) values.Add(ordinals[value - First]);
            return;
        }

        for (; (own & 0xffff) >= First; own >>= 16) values.Add(ordinals[(int)(own & 0xffff) - First]);
    }

    private ReadOnlySpan<ushort> Rest(ulong pointer) => more.AsSpan((int)(uint)pointer + 1, more[(int)(uint)pointer]);

    private static int[] MostFrequentFirst(int[] numbers, ValueSets sets)
    {
        var counted = new int[sets.Count];
        foreach (var number in numbers) counted[number]++;
        var counts = new int[sets.Largest + 1];
        sets.AddTo(counts, counted);
        int[] ordinals = [.. Enumerable.Range(0, counts.Length).Where(ordinal => counts[ordinal] > 0)];
        // The same order for the same segment, whoever sorts.
        Array.Sort(ordinals, (one, other) => counts[one] != counts[other] ? counts[other].CompareTo(counts[one]) : one.CompareTo(other));
        return ordinals;
    }
}
