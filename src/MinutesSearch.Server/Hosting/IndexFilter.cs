using MinutesSearch.Search;
using MinutesSearch.Server.Ingestion;

namespace MinutesSearch.Server.Hosting;

/// <summary>Answers 503 while the index is not open, or is being built from a full archive: a search of half an index would hide what it misses.</summary>
internal sealed class IndexFilter(IMinutesSearcher searcher, IndexFollower follower) : IEndpointFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Readiness.Of(searcher.Status, follower.State) is { CanSearch: false } readiness
            ? Problems.Unavailable(context.HttpContext, readiness.Reason, Readiness.RetryAfterSeconds, readiness.Details)
            : await next(context);
}
