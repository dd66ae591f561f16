using System.Runtime.CompilerServices;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Assist;
using MinutesSearch.Lucene.Collecting;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Snippets;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene;

/// <summary>Answers searches from the snapshot that is current when they begin.</summary>
internal sealed class LuceneSearcher(LuceneEngine engine, LuceneOptions options, TimeProvider clock) : IMinutesSearcher, IAsyncDisposable
{
    // Hits of a stream are read in groups: large enough to read postings forwards, small enough to start at once.
    private const int StreamGroup = 64;

    private readonly ResultCache cache = new(options.ResultCacheMegabytes * 1_000_000L);
    private readonly LiveSuggestions suggestions = new(engine.Acquire, clock);

    /// <inheritdoc/>
    public IndexStatus Status => With(snapshot =>
        new IndexStatus(engine.Problem is null, snapshot.Version, snapshot.Items, engine.Live.VisibleChange, engine.Problem ?? engine.Damage) { Note = engine.Live.Note });

    /// <inheritdoc/>
    public ValueTask<SearchResult> SearchAsync(SearchRequest request, CancellationToken cancellation = default) =>
        Answer(snapshot =>
        {
            var result = cache.Get(request, snapshot.Version, () => new ItemSearch(snapshot, request, Deadline(request.TimeLimit, cancellation)).Run());
            suggestions.Prepare();
            return result;
        });

    /// <inheritdoc/>
    public ValueTask<PassageResult> SearchPassagesAsync(PassageRequest request, CancellationToken cancellation = default) =>
        Answer(snapshot => new PassageSearch(snapshot, request, Deadline(request.TimeLimit, cancellation)).Run());

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Suggestion>> SuggestAsync(string text, int limit, CancellationToken cancellation = default) =>
        suggestions.SuggestAsync(text, limit, cancellation);

    /// <inheritdoc/>
    public ValueTask<Timeline> TimelineAsync(SearchRequest request, TimelineInterval interval, CancellationToken cancellation = default) =>
        Answer(snapshot =>
        {
            using var search = new TimelineSearch(snapshot, request, Deadline(request.TimeLimit, cancellation));
            return search.Count(interval);
        });

    /// <inheritdoc/>
    public ValueTask<Facet> FacetAsync(
        FacetDimension dimension, string prefix, int limit, SearchRequest request, CancellationToken cancellation = default) =>
        Answer(snapshot =>
        {
            var labels = snapshot.Labels;
            // Only what has hits can be corrected.
            var counted = request with { Facets = [dimension], FacetLimit = 0, PageSize = request.Query is MatchAllQuery ? 0 : 1, Snippets = 0 };
            var found = new ItemSearch(snapshot, counted, Deadline(request.TimeLimit, cancellation)).Run();
            var values = found.Facets[0].Values.Where(value => BeginsWith(value, prefix)).ToArray();
            var isCut = limit > 0 && values.Length > limit;
            return new Facet(dimension, isCut ? values[..limit] : values, isCut) { IsPartial = found.IsPartial };
        });

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Hit>?> RelatedAsync(string itemId, int limit, CancellationToken cancellation = default) =>
        Answer(snapshot => RelatedItems.Of(snapshot, itemId, limit, Deadline(null, cancellation)));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<HistoryEntry>?> HistoryAsync(string itemId, CancellationToken cancellation = default) =>
        Answer(snapshot => ItemLookup.History(snapshot, itemId, Deadline(null, cancellation)));

    /// <inheritdoc/>
    public async IAsyncEnumerable<Hit> StreamAsync(SearchRequest request, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var snapshot = engine.Acquire();
        try
        {
            using var search = new TimelineSearch(snapshot, request, Deadline(null, cancellation));
            var items = Guard(search.All);
            for (var start = 0; start < items.Length; start += StreamGroup)
            {
                var group = new ArraySegment<RankedItem>(items, start, Math.Min(StreamGroup, items.Length - start));
                foreach (var hit in Guard(() => HitReader.Read(snapshot, group, search.Query, request.Snippets)))
                {
                    cancellation.ThrowIfCancellationRequested();
                    yield return hit;
                }

                await Task.Yield();
            }
        }
        finally
        {
            snapshot.Release();
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<string>> FindDamageAsync(CancellationToken cancellation = default) => ValueTask.FromResult(engine.Live.FindDamage(cancellation));

    /// <inheritdoc/>
    public ValueTask<string?> ExplainAsync(string itemId, SearchRequest request, CancellationToken cancellation = default) =>
        Answer(snapshot => ScoreExplanation.Of(snapshot, itemId, request, Deadline(request.TimeLimit, cancellation)));

    /// <summary>Ends work in the background: the engine is about to be closed.</summary>
    public ValueTask DisposeAsync() => suggestions.DisposeAsync();

    private static bool BeginsWith(FacetValue value, string prefix)
    {
        var folded = Folded(prefix);
        return folded.Length == 0 || Folded(value.Label).Contains(folded, StringComparison.Ordinal)
            || value.Value.StartsWith(prefix.Trim(), StringComparison.OrdinalIgnoreCase);
    }

    // A blank before each word, so that a beginning is found at the beginning of words only.
    private static string Folded(string text) =>
        string.Concat(MinutesAnalyzer.Tokens(text).Where(token => token.Word.Parts == 1).Select(token => $" {token.Word.Folded}"));

    private Deadline Deadline(TimeSpan? limit, CancellationToken cancellation) => new(clock, limit, cancellation);

    private ValueTask<T> Answer<T>(Func<IndexSnapshot, T> answer) => ValueTask.FromResult(With(answer));

    private T With<T>(Func<IndexSnapshot, T> answer)
    {
        var snapshot = engine.Acquire();
        IdleCores.Enter();
        try
        {
            return Guard(() => answer(snapshot));
        }
        finally
        {
            IdleCores.Leave();
            snapshot.Release();
        }
    }

    // A fault in reading is damage of the index where its files say so, and a defect of ours otherwise.
    private T Guard<T>(Func<T> read)
    {
        string? damage = null;
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or ObjectDisposedException) && (damage = engine.FindDamage()) is not null)
        {
            throw new IndexDamagedException(damage, fault);
        }
    }
}
