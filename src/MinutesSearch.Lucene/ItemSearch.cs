using MinutesSearch.Lucene.Assist;
using MinutesSearch.Lucene.Collecting;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Matching;
using MinutesSearch.Lucene.Ranking;
using MinutesSearch.Lucene.Snippets;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene;

/// <summary>One search for items over one snapshot.</summary>
internal sealed class ItemSearch(IndexSnapshot snapshot, SearchRequest request, Deadline deadline)
{
    // A search that finds this many is spelt well enough.
    private const int ManyFound = 50;

    // Fewer documents than this are read before another thread has come.
    private const int WorthSharing = 12_000;

    private readonly List<FilterClause> clauses = FilterClause.Of(request.Filter);
    private SpellingSuggester? speller;

    /// <summary>Runs it, with help where it finds little.</summary>
    public SearchResult Run()
    {
        var result = RunWithHelp();
        // Help that ran out of time is no help to keep: asked again, there may be better.
        return deadline.HasStopped ? result with { IsPartial = true } : result;
    }

    /// <summary>The same search among items of procedure too: prayers, tributes, corrections and people's questions stand there.</summary>
    private ItemSearch OfAllKinds() =>
        request.Filter.Kind == KindFilter.Business ? new ItemSearch(snapshot, request with { Filter = request.Filter with { Kind = KindFilter.All } }, deadline) : this;

    /// <summary>What comes nearest to all words. Who names what only procedure holds finds it, below business that says as much.</summary>
    private SearchResult Nearest(MinutesQuery query) => OfAllKinds().Find(Spelt(query), isRelaxed: true);

    /// <summary>What is searched for where some of the words suffice: words that are likely to be misspelt otherwise too.</summary>
    public MinutesQuery Spelt(MinutesQuery query) => request.Spelling ? Speller().Beside(query) : query;

    /// <summary>What items of procedure say, where no item of business does.</summary>
    private SearchResult WithProcedure(MinutesQuery query)
    {
        var found = OfAllKinds().Find(query);
        return found with { IsRelaxed = true, Warnings = [.. found.Warnings, Relaxation.OnlyProcedure] };
    }

    /// <summary>What a query finds within a filter.</summary>
    public long Count(MinutesQuery query, ItemFilter filter)
    {
        using var bound = Bind(TermExpansions.For(request, query).Query);
        using var counter = new FacetCounter(snapshot, [], SortOrder.Newest, 0, []);
        new SearchScope(snapshot, FilterClause.Of(filter), deadline).Run(bound.IsAll ? null : QueryTranslator.Translate(bound), counter);
        return counter.Total;
    }

    private SearchResult RunWithHelp()
    {
        var query = QuestionWords.Asked(request);
        var result = Find(query);
        if (result.IsPartial || result.Total > ManyFound) return result;
        if (request.Spelling && request.PageSize > 0 && Correction(query, result.Total) is { } correction)
        {
            if (result.Total == 0)
            {
                query = correction.Query;
                result = Find(query) with { IsCorrected = true };
            }

            result = result with { DidYouMean = correction.Text };
        }

        if (Relaxation.Of(request, query, result) && Nearest(query) is var relaxed && relaxed.Total > result.Total)
        {
            result = relaxed with
            {
                IsRelaxed = true,
                DidYouMean = result.DidYouMean,
                IsCorrected = result.IsCorrected,
                Warnings = [.. relaxed.Warnings, Relaxation.Remark(result.Total, relaxed.Total)],
            };
        }

        if (result.Total == 0 && query is not MatchAllQuery && request is { Relax: true, Filter.Kind: KindFilter.Business } && WithProcedure(query) is { Total: > 0 } procedure) return procedure;
        if (result.Total > 0 || request.PageSize == 0) return result;
        if (request.Spelling && result.DidYouMean is null && Speller().Suggest(query, 0, isDeadEnd: true) is { } guess) result = result with { DidYouMean = guess.Text };
        return result with { NothingFound = new EmptySearch(this, request with { Query = query }).Explain() };
    }

    private SpellingCorrection? Correction(MinutesQuery query, long found)
    {
        if (found == 0 && NameSpelling.Corrected(snapshot, query, deadline) is { } named && Count(named, request.Filter) is > 0 and var total) return new(named, QueryWriter.Write(named), total);
        return Speller().Suggest(query, found);
    }

    private SearchResult Find(MinutesQuery query, bool isRelaxed = false)
    {
        var expanded = TermExpansions.For(request, query, isRelaxed);
        using var bound = Bind(expanded.Query, isRelaxed);
        var sideways = clauses.Where(clause => clause.Dimension is { } dimension && request.Facets.Contains(dimension)).ToArray();
        var scope = new SearchScope(snapshot, [.. clauses.Except(sideways)], deadline, sideways);
        var wanted = request.Page * request.PageSize;
        var ranks = request.Sort == SortOrder.Relevance && bound.Leaves.Count > 1 && wanted > 0;
        var size = Math.Min(ranks ? Math.Max(wanted, RankingWeights.RescoreWindow) : wanted, snapshot.Reader.MaxDoc);
        var isKept = bound.IsAll && request.Group == Grouping.None;
        var found = isKept
            ? snapshot.GetOrBuild(static snapshot => new BrowseCache(snapshot)).Find(scope, sideways, request.Sort, size)
            : Pass(scope, bound, sideways, size);
        var top = found.Top;
        if (ranks) SecondLook.Rescore(snapshot, top, bound);
        var first = Math.Min(wanted - request.PageSize, top.Length);
        var page = new ArraySegment<RankedItem>(top, first, Math.Min(wanted, top.Length) - first);
        Facet[] facets = [.. request.Facets.Select(dimension => Facet(dimension, found.Counts))];
        if (!isKept) FacetCounts.GiveBack(found.Counts);
        return new SearchResult
        {
            Total = found.Total,
            Hits = HitReader.Read(snapshot, page, bound, request.Snippets),
            Facets = facets,
            InterpretedAs = QueryWriter.Write(query),
            AsRun = new SearchAsRun(query, request.Filter, isRelaxed),
            Expansions = expanded.Expansions,
            Warnings = bound.Warnings,
            IsPartial = !found.IsWhole,
            IndexVersion = snapshot.Version,
        };
    }

    private Found Pass(SearchScope scope, BoundQuery bound, IReadOnlyList<FilterClause> sideways, int size)
    {
        var matters = request.Group == Grouping.Matter ? snapshot.GetOrBuild(MatterGroups.Build) : null;
        FacetCounter Counter() => new(snapshot, sideways, request.Sort, size, request.Facets, matters);
        using var counter = Counter();
        var isShared = bound.Root.Documents(snapshot.Reader.MaxDoc) >= WorthSharing;
        var pieces = isShared && bound.Root.IsDivisible ? Piece.Of(snapshot, Piece.Shared) : Piece.Of(snapshot);
        var parcels = new Parcels(pieces.Length);
        if (!isShared || pieces.Length == 1) return counter.Take(scope.Run(QueryTranslator.Translate(bound), counter, pieces, parcels));

        using var other = Counter();
        var (isWhole, isOtherWhole) = (false, true);
        IdleCores.Share(
            () => isWhole = scope.Run(QueryTranslator.Translate(bound), counter, pieces, parcels),
            () =>
            {
                // What reads postings serves one thread.
                using var own = bound with { Readers = TermReaders.Rent(snapshot) };
                isOtherWhole = scope.Run(QueryTranslator.Translate(own), other, pieces, parcels);
            });
        counter.Add(other);
        return counter.Take(isWhole && isOtherWhole);
    }

    private Facet Facet(FacetDimension dimension, ReadOnlySpan<int> counts)
    {
        var selected = clauses.Find(clause => clause.Dimension == dimension)?.Ids ?? [];
        return FacetLists.Of(snapshot.Labels, dimension, counts, selected, request.FacetLimit);
    }

    private BoundQuery Bind(MinutesQuery query, bool isRelaxed = false) => new QueryBinder(snapshot).Bind(query, request.In, isRelaxed);

    private SpellingSuggester Speller() => speller ??= new SpellingSuggester(
        new TermStatistics(snapshot.Reader, snapshot.GetOrBuild(WordShapes.Build), snapshot.GetOrBuild(LabelWords.Build).IsName),
        other => Count(other, request.Filter));
}
