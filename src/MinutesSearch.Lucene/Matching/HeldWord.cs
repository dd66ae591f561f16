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
    private readonly ulong[] bits;
    private readonly int[] before;
    private readonly byte[] often;
    private readonly Dictionary<int, int> oftener = [];

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

    /// <summary>Memory it takes.</summary>
    public long Bytes => (12L * bits.Length) + often.Length;

    /// <summary>Reads it.</summary>
    /// <param name="documents">Its postings, deleted documents included.</param>
    /// <param name="all">Documents of the segment.</param>
    /// <param name="holding">Documents that hold it.</param>
    public static HeldWord Read(DocsEnum documents, int all, int holding) => new(documents, all, holding);

    /// <summary>How often a document that holds the word does.</summary>
    public int Frequency(int document)
    {
        var word = document >> 6;
        var place = before[word] + BitOperations.PopCount(bits[word] & ((1UL << document) - 1));
        return often[place] is var frequency and < byte.MaxValue ? frequency : oftener[place];
    }
}
