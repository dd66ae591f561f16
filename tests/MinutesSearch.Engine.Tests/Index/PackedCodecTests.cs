using System.Globalization;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene46;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Index;

namespace MinutesSearch.Engine.Tests.Index;

public sealed class PackedCodecTests
{
    private static readonly string[] Words = ["council", "resolved", "that", "the", "report", "on", "highways", "be", "noted", "drainage", "bridge", "weir", "committee", "grant", "library"];

    [Fact]
    public void What_it_writes_Lucene_reads_and_it_takes_less_room()
    {
        using var packed = Fill(new PackedCodec());
        using var plain = Fill(new Lucene46Codec());
        Assert.True(Stored(packed) < 0.97 * Stored(plain), $"{Stored(packed)} and {Stored(plain)}");
        using var reader = DirectoryReader.Open(packed);
        Assert.All(Enumerable.Range(0, reader.MaxDoc), item => Assert.Equal(Text(item), reader.Document(item).Get("body")));
    }

    [Fact]
    public void An_index_of_Lucenes_own_codec_is_gone_on_with()
    {
        using var directory = Fill(new Lucene46Codec());
        using (var writer = new IndexWriter(directory, With(new PackedCodec())))
        {
            Add(writer, 500);
            writer.ForceMerge(1);
        }

        using var reader = DirectoryReader.Open(directory);
        Assert.Equal(501, reader.NumDocs);
        Assert.Equal(Text(7), reader.Document(7).Get("body"));
        Assert.Equal(Text(500), reader.Document(500).Get("body"));
    }

    private static RAMDirectory Fill(Codec codec)
    {
        var directory = new RAMDirectory();
        using var writer = new IndexWriter(directory, With(codec));
        for (var item = 0; item < 500; item++) Add(writer, item);
        return directory;
    }

    private static void Add(IndexWriter writer, int item) => writer.AddDocument([new StoredField("body", Text(item))]);

    private static IndexWriterConfig With(Codec codec) => new(LuceneVersion.LUCENE_48, new KeywordAnalyzer()) { Codec = codec, UseCompoundFile = false };

    private static long Stored(RAMDirectory directory) => directory.ListAll().Where(file => file.EndsWith(".fdt", StringComparison.Ordinal)).Sum(directory.FileLength);

    private static string Text(int item)
    {
        var random = new Random(item);
        return string.Join(' ', Enumerable.Range(0, 200).Select(_ => random.Next(10) == 0 ? random.Next(1000).ToString(CultureInfo.InvariantCulture) : Words[random.Next(Words.Length)]));
    }
}
