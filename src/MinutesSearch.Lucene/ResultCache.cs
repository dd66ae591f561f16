using MinutesSearch.Search;

namespace MinutesSearch.Lucene;

/// <summary>
/// Answers that may be asked for again: embedded searches repeat themselves. Bounded by an estimate of bytes; the least recently
/// used go first. Answers of older snapshots are never given and leave in turn. Who asks what is being answered already waits for
/// that answer. Safe for concurrent use.
/// </summary>
internal sealed class ResultCache(long capacity)
{
    private readonly Lock gate = new();
    private readonly Dictionary<Key, LinkedListNode<Entry>> known = [];
    private readonly LinkedList<Entry> recent = new();
    private readonly Dictionary<Key, Lazy<SearchResult>> running = [];
    private long used;

    /// <summary>The answer to a request on a state of the index, from memory or made now.</summary>
    public SearchResult Get(SearchRequest request, string version, Func<SearchResult> make)
    {
        if (capacity <= 0) return make();
        var key = new Key(request, version);
        Lazy<SearchResult> work;
        bool isOwn;
        lock (gate)
        {
            if (known.TryGetValue(key, out var node))
            {
                recent.Remove(node);
                recent.AddFirst(node);
                return node.Value.Result;
            }

            isOwn = !running.TryGetValue(key, out var others);
            work = others ?? (running[key] = new Lazy<SearchResult>(make));
        }

        if (!isOwn) return Await(work) ?? make();
        try
        {
            var result = work.Value;
            if (!result.IsPartial) Keep(key, result);
            return result;
        }
        finally
        {
            lock (gate) running.Remove(key);
        }
    }

    // Somebody else's patience or shorter time is no reason to get less.
    private static SearchResult? Await(Lazy<SearchResult> work)
    {
        try
        {
            return work.Value is { IsPartial: false } result ? result : null;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private void Keep(Key key, SearchResult result)
    {
        var size = Size(result);
        if (size > capacity / 8) return;
        lock (gate)
        {
            if (known.ContainsKey(key)) return;
            known.Add(key, recent.AddFirst(new Entry(key, result, size)));
            used += size;
            while (used > capacity)
            {
                var last = recent.Last!;
                used -= last.Value.Size;
                known.Remove(last.Value.Key);
                recent.RemoveLast();
            }
        }
    }

    // Two bytes a character, and what objects weigh; near enough to bound memory.
    private static long Size(SearchResult result)
    {
        long size = 1000;
        foreach (var facet in result.Facets) size += 200 + (120L * facet.Values.Count);
        foreach (var hit in result.Hits)
        {
            size += 800 + (2L * hit.Title.Length) + (150L * (hit.Speakers.Count + hit.Topics.Count)) + (8L * hit.TitleMatches.Count);
            foreach (var snippet in hit.Snippets) size += 150 + (2L * snippet.Text.Length) + (8L * snippet.Matches.Count);
        }

        return size;
    }

    private sealed record Entry(Key Key, SearchResult Result, long Size);

    /// <summary>A request and the state of the index it was asked of. Lists are compared by their members.</summary>
    private sealed class Key : IEquatable<Key>
    {
        private readonly SearchRequest request;
        private readonly string version;
        private readonly string lists;
        private readonly int hash;

        public Key(SearchRequest request, string version)
        {
            this.request = request;
            this.version = version;
            var filter = request.Filter;
            lists = string.Join('\u0002', Joined(filter.Councils), Joined(filter.Committees), Joined(filter.Meetings), Joined(filter.Speakers),
                Joined(filter.Topics), string.Join(',', filter.Years), string.Join(',', request.In), string.Join(',', request.Facets));
            hash = HashCode.Combine(request.Query, version, lists, request.Page, request.PageSize, request.Sort);
        }

        public bool Equals(Key? other) =>
            other is not null && hash == other.hash && version == other.version && lists == other.lists && request.Query == other.request.Query
            && Rest(request) == Rest(other.request);

        public override bool Equals(object? obj) => Equals(obj as Key);

        public override int GetHashCode() => hash;

        // With their lengths: ids are whatever somebody typed, and no list may read like another one.
        private static string Joined(IReadOnlyList<string> ids) => string.Concat(ids.Select(id => $"{id.Length}:{id}"));

        private static (SortOrder, int, int, int, int, bool, bool, Grouping, DateOnly?, DateOnly?, (KindFilter, bool?, bool)) Rest(SearchRequest request) =>
            (request.Sort, request.Page, request.PageSize, request.FacetLimit, request.Snippets, request.Spelling, request.Synonyms, request.Group,
                request.Filter.From, request.Filter.To, (request.Filter.Kind, request.Filter.Decided, request.Relax));
    }
}
