using Lucene.Net.Index;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Index;

namespace MinutesSearch.Lucene.Assist;

/// <summary>
/// How much a word looks like the words of the minutes, by the rarest three letters in a row, its beginning and end counted as letters. A
/// mistyped word mostly holds three letters that no word holds; a name or foreign word that the minutes lack mostly does not.
/// Counted once for each segment. Immutable.
/// </summary>
internal sealed class WordShapes
{
    private const int Letters = 27;
    private const int PerWords = 35_000;
    private const int ManyItems = 2000;

    private readonly int[] counts;
    private readonly int words;

    private WordShapes(int[] counts, int words)
    {
        this.counts = counts;
        this.words = words;
    }

    /// <summary>The shapes of a snapshot's words.</summary>
    public static WordShapes Build(IndexSnapshot snapshot) => Join(snapshot.Reader.Leaves.Select(leaf => snapshot.ForSegment(leaf, Build)));

    /// <summary>The shapes of a reader's words.</summary>
    public static WordShapes Build(IndexReader reader) => Join(reader.Leaves.Select(static leaf => Build(leaf.AtomicReader)));

    /// <summary>In how many of 35,000 words the rarest three letters of a folded word stand; letters outside ASCII count as one.</summary>
    public double RarestOf(string word)
    {
        var rarest = int.MaxValue;
        for (var at = -1; at < word.Length - 1; at++) rarest = Math.Min(rarest, counts[Place(word, at)]);
        return words == 0 || rarest == int.MaxValue ? 0 : (double)rarest * PerWords / words;
    }

    private static WordShapes Build(AtomicReader segment)
    {
        var counts = new int[Letters * Letters * Letters];
        var words = 0;
        var least = segment.MaxDoc > ManyItems ? 3 : 1;
        if (segment.GetTerms(IndexSchema.Exact)?.GetEnumerator() is { } terms)
        {
            while (terms.MoveNext())
            {
                // Digits sort before letters: numbers are left out without being read.
                if (terms.Term.Bytes[terms.Term.Offset] <= '9' || terms.DocFreq < least) continue;
                var word = Word.Untagged(terms.Term.Utf8ToString());
                if (word.Length < 3 || !word.All(char.IsLetter)) continue;
                words++;
                for (var at = -1; at < word.Length - 1; at++) counts[Place(word, at)]++;
            }
        }
        return new(counts, words);
    }

    private static WordShapes Join(IEnumerable<WordShapes> segments)
    {
        var counts = new int[Letters * Letters * Letters];
        var words = 0;
        foreach (var segment in segments)
        {
            for (var i = 0; i < counts.Length; i++) counts[i] += segment.counts[i];
            words += segment.words;
        }
        return new(counts, words);
    }

    private static int Place(string word, int at) => (((Letter(word, at) * Letters) + Letter(word, at + 1)) * Letters) + Letter(word, at + 2);

    private static int Letter(string word, int at) => at >= 0 && at < word.Length && char.IsAsciiLetterLower(word[at]) ? word[at] - 'a' + 1 : 0;
}
