using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Engine.Tests.Contract;

/// <summary>A searcher and an indexer over an index of their own, thrown away afterwards.</summary>
public interface IEngineUnderTest : IAsyncDisposable
{
    /// <summary>The searcher.</summary>
    IMinutesSearcher Searcher { get; }

    /// <summary>The indexer.</summary>
    IMinutesIndexer Indexer { get; }

    /// <summary>Closes and opens the index again, as a restart does.</summary>
    Task ReopenAsync();
}

/// <summary>What the tests of the contract say often.</summary>
internal static class EngineSteps
{
    public static async Task FillAsync(this IEngineUnderTest engine, IEnumerable<AgendaItem> items)
    {
        var changes = items.Select((item, i) => new ItemChange(i + 1, item.Id, item)).ToArray();
        await engine.Indexer.ApplyAsync(changes);
        await engine.Indexer.CommitAsync(changes.Length);
    }

    public static async Task<SearchResult> FindAsync(this IEngineUnderTest engine, MinutesQuery query, Func<SearchRequest, SearchRequest>? more = null)
    {
        var request = new SearchRequest { Query = query, PageSize = 100 };
        return await engine.Searcher.SearchAsync(more is null ? request : more(request));
    }

    public static async Task<string[]> IdsAsync(this IEngineUnderTest engine, MinutesQuery query, Func<SearchRequest, SearchRequest>? more = null) =>
        [.. (await engine.FindAsync(query, more)).Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal)];

    public static MinutesQuery All(params MinutesQuery[] queries) => new AndQuery(QueryList.Create(queries));

    public static MinutesQuery Any(params MinutesQuery[] queries) => new OrQuery(QueryList.Create(queries));

    public static MinutesQuery Words(string text)
    {
        MinutesQuery[] words = [.. text.Split(' ').Select(word => new WordQuery(word))];
        return words.Length == 1 ? words[0] : All(words);
    }

    public static string Marked(this Snippet snippet) => Marked(snippet.Text, snippet.Matches);

    public static string Marked(string text, IReadOnlyList<TextRange> matches)
    {
        foreach (var match in matches.Reverse())
            text = $"{text[..match.Start]}[{text.Substring(match.Start, match.Length)}]{text[(match.Start + match.Length)..]}";
        return text;
    }
}
