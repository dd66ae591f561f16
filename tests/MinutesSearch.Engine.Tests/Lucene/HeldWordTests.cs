using CsCheck;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Matching;

namespace MinutesSearch.Engine.Tests.Lucene;

public sealed class HeldWordTests
{
    private const int Documents = 700;

    [Fact]
    public void It_says_what_the_postings_say() => Gen.Int[0, 5].Array[Documents].Sample(frequencies =>
    {
        // Now and then more often than a byte can tell.
        frequencies[^1] = 300;
        frequencies[7] = 255;
        using var index = new OneWord(frequencies);
        int[] holding = [.. Enumerable.Range(0, Documents).Where(document => frequencies[document] > 0)];
        var word = HeldWord.Read(index.Open(), Documents, holding.Length);
        Assert.Equal(holding.Length, word.Count);
        Assert.Equal(holding.Select(document => frequencies[document]), holding.Select(document => word.Frequency(word.Place(document))));
        var documents = new HeldDocuments(word, null);
        Assert.Equal(holding, All(documents));
        Assert.Equal(holding.FirstOrDefault(document => document >= 333, DocIdSetIterator.NO_MORE_DOCS), new HeldDocuments(word, null).Advance(333));
        Assert.Equal(holding.Contains(64), documents.TryMoveTo(64));
        var (found, places) = (new int[16], new int[16]);
        List<int> read = [];
        for (var from = 100; ; from = found[15] + 1)
        {
            var count = documents.Read(from, 500, found, places);
            read.AddRange(found[..count]);
            Assert.Equal(found[..count].Select(document => frequencies[document]), places[..count].Select(word.Frequency));
            if (count < found.Length) break;
        }

        Assert.Equal(holding.Where(document => document is >= 100 and < 500), read);
        var even = new EvenBits();
        Assert.Equal(holding.Where(document => document % 2 == 0), All(new HeldDocuments(word, even)));
    }, iter: 30);

    [Fact]
    public void A_frequent_word_is_unpacked_when_it_is_asked_for_again()
    {
        using var index = new OneWord([.. Enumerable.Repeat(1, Documents)]);
        var words = SegmentWords.Build(index.Segment);
        var opened = 0;
        HeldWord? Ask(string term, int holding) => words.Get("text", new BytesRef(term), holding, () =>
        {
            opened++;
            return index.Open();
        });
        Assert.Null(Ask("rare", Documents / 100));
        Assert.Null(Ask("rare", Documents / 100));
        Assert.Null(Ask("frequent", Documents));
        var held = Ask("frequent", Documents);
        Assert.NotNull(held);
        Assert.Same(held, Ask("frequent", Documents));
        Assert.Equal(1, opened);
        // There is room for some: what is asked for in turns does not drive out what is kept, what is asked for more often does.
        for (var other = 0; other < 100; other++)
        {
            Ask($"other {other}", Documents);
            Ask($"other {other}", Documents);
        }

        Assert.InRange(opened, 10, 50);
        var before = opened;
        Assert.Same(held, Ask("frequent", Documents));
        Assert.NotNull(Ask("other 0", Documents));
        Assert.Equal(before, opened);
        Assert.NotNull(Ask("other 99", Documents));
        Assert.Equal(before + 1, opened);
        Assert.Same(held, Ask("frequent", Documents));
    }

    private static List<int> All(DocsEnum documents)
    {
        var all = new List<int>();
        while (documents.NextDoc() is var document and not DocIdSetIterator.NO_MORE_DOCS) all.Add(document);
        return all;
    }

    private sealed class EvenBits : IBits
    {
        public int Length => Documents;

        public bool Get(int index) => index % 2 == 0;
    }

    /// <summary>A segment whose documents hold one word as often as is said.</summary>
    private sealed class OneWord : IDisposable
    {
        private readonly RAMDirectory folder = new();
        private readonly DirectoryReader reader;

        public OneWord(IReadOnlyList<int> frequencies)
        {
            using (var writer = new IndexWriter(folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48))))
            {
                foreach (var often in frequencies) writer.AddDocument([new TextField("text", string.Join(' ', Enumerable.Repeat("word", often)), Field.Store.NO)]);
                writer.ForceMerge(1);
            }

            reader = DirectoryReader.Open(folder);
        }

        public AtomicReader Segment => reader.Leaves[0].AtomicReader;

        public DocsEnum Open() => Segment.GetTermDocsEnum(new Term("text", "word"));

        public void Dispose()
        {
            reader.Dispose();
            folder.Dispose();
        }
    }
}
