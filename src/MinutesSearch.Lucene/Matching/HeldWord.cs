using System.Buffers;
using System.Numerics;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// Documents and frequencies of a frequent word in a segment, unpacked: a bit for each document of the segment, and a byte for each that holds
/// the word. Whether a document holds it is told without going through those before. Never changes.
/// </summary>
internal sealed class HeldWord
{
    // Two threads of one search may ask.
    private const int FirstAskings = 2;

    private readonly Lock gate = new();
    private readonly ulong[] bits;
    private readonly int[] before;
    private readonly byte[] often;
    private readonly Dictionary<int, int> oftener = [];
    private ScoreBounds? bounds;
    private TextLengths? asked;
    private int askings;

    private HeldWord(DocsEnum documents, int all, int holding)
    {
        bits = new ulong[(all + 63) >> 6];
        before = new int[bits.Length];
        often = new byte[holding];
        for (var document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
        {
            bits[document >> 6] |= 1UL << document;
            var frequency = documents.Freq;
            if (frequency >= byte.MaxValue) oftener.Add(Count, frequency);
            often[Count++] = (byte)Math.Min(frequency, byte.MaxValue);
        }

        for (var word = 1; word < bits.Length; word++) before[word] = before[word - 1] + BitOperations.PopCount(bits[word - 1]);
    }

    /// <summary>Documents that hold it.</summary>
    public int Count { get; private set; }

    /// <summary>The documents, 64 to a number.</summary>
    public ulong[] Bits => bits;

    /// <summary>Memory it takes, with what the documents score at most.</summary>
    public long Bytes => BytesOf(64 * bits.Length, often.Length);

    /// <summary>Memory that a word takes.</summary>
    /// <param name="all">Documents of the segment.</param>
    /// <param name="holding">Documents that hold it.</param>
    public static long BytesOf(int all, int holding) => (12L * ((all + 63) >> 6)) + (2L * holding);

    /// <summary>
    /// What its documents score at most in a snapshot; null for the first searches that ask: while items come in, the next snapshot is near, and most words are
    /// asked for once in each.
    /// </summary>
    /// <param name="lengths">Stands for the snapshot.</param>
    /// <param name="factor">What the query makes of every score.</param>
    /// <param name="score">Writes the scores of all documents, in their order.</param>
    public ScoreBounds? Bounds(TextLengths lengths, float factor, Action<float[]> score)
    {
        if (bounds is { } known && ReferenceEquals(known.Lengths, lengths)) return known.Times(factor);
        lock (gate)
        {
            if (!ReferenceEquals(asked, lengths)) (asked, askings) = (lengths, 0);
            if (++askings <= FirstAskings) return null;
        }

        var scores = ArrayPool<float>.Shared.Rent(Count);
        score(scores);
        bounds = ScoreBounds.Of(lengths, factor, scores.AsSpan(0, Count));
        ArrayPool<float>.Shared.Return(scores);
        return bounds;
    }

    /// <summary>Reads it.</summary>
    /// <param name="documents">Its postings, deleted documents included.</param>
    /// <param name="all">Documents of the segment.</param>
    /// <param name="holding">Documents that hold it.</param>
    public static HeldWord Read(DocsEnum documents, int all, int holding) => new(documents, all, holding);

    /// <summary>The place of a document among those that hold the word.</summary>
    public int Place(int document) => before[document >> 6] + BitOperations.PopCount(bits[document >> 6] & ((1UL << document) - 1));

    /// <summary>How often the document at a place holds the word.</summary>
    public int Frequency(int place) => often[place] is var frequency and < byte.MaxValue ? frequency : oftener[place];
}
