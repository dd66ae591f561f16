using System.Numerics;
using Lucene.Net.Index;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Facets;

namespace MinutesSearch.Lucene.Matching;

/// <summary>The documents of a word that is kept unpacked, in the place of its postings.</summary>
/// <param name="word">The word.</param>
/// <param name="accepted">Documents that may match; null for all.</param>
internal sealed class HeldDocuments(HeldWord word, IBits? accepted) : DocsEnum
{
    private readonly AcceptBits? filter = accepted as AcceptBits;
    private int current = -1;

    /// <summary>The word.</summary>
    public HeldWord Word => word;

    /// <inheritdoc/>
    public override int DocID => current;

    /// <inheritdoc/>
    public override int Freq => word.Frequency(word.Place(current));

    /// <inheritdoc/>
    public override int NextDoc() => Advance(current + 1);

    /// <inheritdoc/>
    public override int Advance(int target)
    {
        for (var at = target >> 6; at < word.Bits.Length; at++)
        {
            var rest = At(at);
            if (at == target >> 6) rest &= ulong.MaxValue << target;
            for (; rest != 0; rest &= rest - 1)
            {
                current = (at << 6) + BitOperations.TrailingZeroCount(rest);
                if (IsAccepted(current)) return current;
            }
        }

        return current = NO_MORE_DOCS;
    }

    /// <inheritdoc/>
    public override long GetCost() => word.Count;

    /// <summary>Moves to a document that holds the word; stays where it is if that one does not.</summary>
    public bool TryMoveTo(int document)
    {
        if ((word.Bits[document >> 6] & (1UL << document)) == 0) return false;
        current = document;
        return true;
    }

    /// <summary>Reads the next documents, as many as there is room for.</summary>
    /// <param name="from">The first that may be read.</param>
    /// <param name="end">Documents from here on are not read.</param>
    /// <param name="documents">Receives them.</param>
    /// <param name="places">Receives their places among the documents of the word; empty where they are not wanted.</param>
    /// <returns>How many were read: less than there is room for at the end only.</returns>
    public int Read(int from, int end, Span<int> documents, Span<int> places)
    {
        var count = 0;
        var last = (int)Math.Min(((long)end + 63) >> 6, word.Bits.Length);
        for (var at = from >> 6; at < last; at++)
        {
            var rest = At(at);
            if (at == from >> 6) rest &= ulong.MaxValue << from;
            if (at == end >> 6) rest &= (1UL << end) - 1;
            for (; rest != 0; rest &= rest - 1)
            {
                var document = (at << 6) + BitOperations.TrailingZeroCount(rest);
                if (!IsAccepted(document)) continue;
                documents[count] = current = document;
                if (places.Length > 0) places[count] = word.Place(document);
                if (++count == documents.Length) return count;
            }
        }

        return count;
    }

    private ulong At(int place) => filter is null ? word.Bits[place] : word.Bits[place] & (ulong)filter.Words[place];

    private bool IsAccepted(int document) => filter is not null || accepted is null || accepted.Get(document);
}
