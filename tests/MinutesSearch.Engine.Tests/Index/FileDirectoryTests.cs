using Lucene.Net.Store;
using MinutesSearch.Lucene.Index;
using Directory = System.IO.Directory;

namespace MinutesSearch.Engine.Tests.Index;

public sealed class FileDirectoryTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("minutes-files-").FullName;
    private readonly byte[] bytes = new byte[100_003];

    public FileDirectoryTests()
    {
        new Random(5).NextBytes(bytes);
        File.WriteAllBytes(Path.Combine(folder, "file"), bytes);
        File.WriteAllBytes(Path.Combine(folder, "words.tim"), bytes);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static TheoryData<string> Contexts => ["search", "once", "dictionary"];

    [Theory]
    [MemberData(nameof(Contexts))]
    public void Clones_read_what_the_file_holds_on_many_threads(string kind)
    {
        using var directory = new FileDirectory(folder);
        using var whole = directory.OpenInput(kind == "dictionary" ? "words.tim" : "file", kind == "once" ? IOContext.READ_ONCE : IOContext.DEFAULT);
        Assert.Equal(bytes.Length, whole.Length);
        Parallel.For(0, 8, seed =>
        {
            var random = new Random(seed);
            var input = (IndexInput)whole.Clone();
            for (var read = 0; read < 300; read++)
            {
                var at = random.Next(bytes.Length);
                var found = new byte[random.Next(Math.Min(bytes.Length - at, 9_000) + 1)];
                input.Seek(at);
                input.ReadBytes(found, 0, found.Length);
                Assert.True(found.AsSpan().SequenceEqual(bytes.AsSpan(at, found.Length)));
            }
        });
    }

    [Fact]
    public void A_dictionary_of_words_is_read_once_and_its_clones_outlive_it()
    {
        using var directory = new FileDirectory(folder);
        var input = directory.OpenInput("words.tim", IOContext.DEFAULT);
        File.Delete(Path.Combine(folder, "words.tim"));
        var clone = (IndexInput)input.Clone();
        input.Dispose();
        clone.Seek(70_000);
        Assert.Equal(bytes[70_000], clone.ReadByte());
        clone.Seek(bytes.Length - 2);
        Assert.Throws<EndOfStreamException>(() => clone.ReadInt32());
    }

    [Fact]
    public void Reading_past_the_end_or_after_the_close_fails_the_reader_only()
    {
        using var directory = new FileDirectory(folder);
        var input = directory.OpenInput("file", IOContext.DEFAULT);
        var clone = (IndexInput)input.Clone();
        clone.Seek(bytes.Length - 2);
        Assert.Throws<EndOfStreamException>(() => clone.ReadInt32());
        clone.Dispose();
        input.Seek(70_000);
        Assert.Equal(bytes[70_000], input.ReadByte());
        input.Dispose();
        var late = (IndexInput)input.Clone();
        late.Seek(20_000);
        Assert.Throws<ObjectDisposedException>(() => late.ReadByte());
    }

    [Fact]
    public void A_file_deleted_while_it_is_read_is_read_to_its_end()
    {
        using var directory = new FileDirectory(folder);
        using var input = directory.OpenInput("file", IOContext.DEFAULT);
        directory.DeleteFile("file");
        var found = new byte[bytes.Length];
        input.ReadBytes(found, 0, found.Length);
        Assert.Equal(bytes, found);
    }
}
