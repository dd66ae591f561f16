using MinutesSearch.Engine.Tests.Contract;
using MinutesSearch.Lucene;
using MinutesSearch.Search;

namespace MinutesSearch.Engine.Tests.Lucene;

/// <summary>The Lucene engine in a folder of its own.</summary>
internal sealed class LuceneUnderTest : IEngineUnderTest
{
    private LuceneEngine engine;

    public LuceneUnderTest()
    {
        Folder = Directory.CreateTempSubdirectory("minutes-index-").FullName;
        engine = Start();
    }

    public string Folder { get; }

    public LuceneEngine Engine => engine;

    public IMinutesSearcher Searcher => engine.Searcher;

    public IMinutesIndexer Indexer => engine.Indexer!;

    public async Task ReopenAsync()
    {
        await engine.DisposeAsync();
        engine = Start();
    }

    public async ValueTask DisposeAsync()
    {
        await engine.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private LuceneEngine Start() => LuceneEngine.Open(Folder, new LuceneOptions { WriteBufferMegabytes = 16 }, TimeProvider.System);
}
