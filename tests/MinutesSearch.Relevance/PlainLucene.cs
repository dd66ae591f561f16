using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace MinutesSearch.Relevance;

/// <summary>Baseline: Lucene as it comes. One field of title, names and text, EnglishAnalyzer, BM25, any word.</summary>
internal sealed class PlainLucene : ISystem
{
    private readonly EnglishAnalyzer analyzer = new(LuceneVersion.LUCENE_48);
    private readonly NIOFSDirectory directory;
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;

    public PlainLucene(string folder, Corpus? corpus)
    {
        directory = new NIOFSDirectory(folder);
        if (corpus is not null) Write(corpus.Items);
        reader = DirectoryReader.Open(directory);
        searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
    }

    public string Name => "plain BM25";

    public Task<Answer> SearchAsync(string query, int limit)
    {
        var any = new BooleanQuery();
        foreach (var term in Terms(query)) any.Add(new TermQuery(new Term("text", term)), Occur.SHOULD);
        var hits = searcher.Search(any, limit);
        return Task.FromResult(new Answer([.. hits.ScoreDocs.Select(hit => searcher.Doc(hit.Doc).Get("id"))]));
    }

    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
        analyzer.Dispose();
    }

    private void Write(IReadOnlyList<EvaluationItem> items)
    {
        var settings = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)
        {
            Similarity = new BM25Similarity(),
            RAMBufferSizeMB = 128,
            OpenMode = OpenMode.CREATE,
        };
        using var writer = new IndexWriter(directory, settings);
        foreach (var item in items)
        {
            writer.AddDocument(new Document
            {
                new StringField("id", item.Id, Field.Store.YES),
                new TextField("text", $"{item.Title}\n{item.Names}\n{item.Text}", Field.Store.NO),
            });
        }
    }

    private HashSet<string> Terms(string query)
    {
        var terms = new HashSet<string>(StringComparer.Ordinal);
        using var tokens = analyzer.GetTokenStream("text", query);
        var term = tokens.GetAttribute<ICharTermAttribute>();
        tokens.Reset();
        while (tokens.IncrementToken()) terms.Add(term.ToString()!);
        tokens.End();
        return terms;
    }
}
