using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Query;

namespace MinutesSearch.Engine.Tests.Assist;

/// <summary>A few texts as an index keeps their words, and a plain evaluation of queries over them.</summary>
internal sealed class TinyIndex : IDisposable
{
    private readonly RAMDirectory directory = new();
    private readonly List<List<Token>> items;

    public TinyIndex(IEnumerable<string> texts)
    {
        items = [.. texts.Select(static text => MinutesAnalyzer.Tokens(text))];
        using (var writer = new IndexWriter(directory, new(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48))))
        {
            foreach (var item in items)
            {
                writer.AddDocument(
                [
                    new TextField(IndexSchema.Exact, string.Join(' ', item.Select(static token => token.Word.Exact)), Field.Store.NO),
                    new TextField(IndexSchema.Text, string.Join(' ', item.Select(static token => token.Word.Stem)), Field.Store.NO),
                ]);
            }
        }
        Reader = DirectoryReader.Open(directory);
    }

    public DirectoryReader Reader { get; }

    public long Count(MinutesQuery query) => items.Count(item => Matches(item, query));

    private static bool Matches(List<Token> item, MinutesQuery query) => query switch
    {
        WordQuery word => MinutesAnalyzer.Tokens(word.Text).TrueForAll(typed => item.Exists(token => token.Word.Stem == typed.Word.Stem)),
        PhraseQuery phrase => $" {string.Join(' ', item.Select(static token => token.Word.Folded))} ".Contains(
            $" {string.Join(' ', MinutesAnalyzer.Tokens(phrase.Text).Select(static token => token.Word.Folded))} ", StringComparison.Ordinal),
        NearQuery near => MinutesAnalyzer.Tokens(near.Text).TrueForAll(typed => item.Exists(token => token.Word.Stem == typed.Word.Stem)),
        AndQuery and => and.Children.All(child => Matches(item, child)),
        OrQuery or => or.Children.Any(child => Matches(item, child)),
        NotQuery not => !Matches(item, not.Inner),
        PartQuery part => Matches(item, part.Inner),
        _ => true,
    };

    public void Dispose()
    {
        Reader.Dispose();
        directory.Dispose();
    }
}
