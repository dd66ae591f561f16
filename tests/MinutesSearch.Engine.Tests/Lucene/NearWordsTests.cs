using CsCheck;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Matching;

namespace MinutesSearch.Engine.Tests.Lucene;

public class NearWordsTests
{
    private static readonly Gen<string> Letters = Gen.OneOf("aab", "abc", "acb", "hoem", "home", "homes", "hmoe", "caf\u00e9", "x\U0001f389y", "\ud7ff", "\ue000")
        .Select(Gen.Char["abcde\u00e9"].Array[0, 5].Select(letters => new string(letters)), (one, other) => one + other);

    [Fact]
    public void It_finds_what_comparing_with_every_word_finds() => Gen.Select(Letters.HashSet[1, 60], Letters, Gen.Int[1, 2], Gen.Int[0, 2]).Sample(
        (vocabulary, word, edits, kept) =>
        {
            var tagged = vocabulary.Select((term, i) => i % 4 == 0 ? Word.TaggedForm(term, 2) : term).ToHashSet(StringComparer.Ordinal);
            var expected = tagged.Select(term => (term, Distance(Runes(Word.Untagged(term)), Runes(word), kept))).Where(near => near.Item2 <= edits).Order();
            return expected.SequenceEqual(Find(tagged, word, edits, kept).Order());
        },
        iter: 1500);

    private static List<(string Term, int Distance)> Find(IEnumerable<string> vocabulary, string word, int edits, int kept)
    {
        using var folder = new RAMDirectory();
        using (var writer = new IndexWriter(folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, null)))
        {
            foreach (var term in vocabulary) writer.AddDocument(new Document { new StringField("word", term, Field.Store.NO) });
            writer.ForceMerge(1);
        }

        using var reader = DirectoryReader.Open(folder);
        var found = new List<(string Term, int Distance)>();
        new NearWords(word, edits, kept).Find(reader.Leaves[0].AtomicReader.GetTerms("word").GetEnumerator(), (term, distance) => found.Add((term.Utf8ToString(), distance)));
        return found;
    }

    private static int[] Runes(string text) => [.. text.EnumerateRunes().Select(rune => rune.Value)];

    private static int Distance(int[] one, int[] other, int kept)
    {
        kept = Math.Min(kept, other.Length);
        if (one.Length < kept || !one.AsSpan(0, kept).SequenceEqual(other.AsSpan(0, kept))) return int.MaxValue;
        (one, other) = (one[kept..], other[kept..]);
        var all = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    all[i, j] = i + j;
                    continue;
                }

                all[i, j] = Math.Min(Math.Min(all[i - 1, j], all[i, j - 1]) + 1, all[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) all[i, j] = Math.Min(all[i, j], all[i - 2, j - 2] + 1);
            }
        }

        return all[one.Length, other.Length];
    }
}
