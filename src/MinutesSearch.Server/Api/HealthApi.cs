using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Search;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Hosting;
using MinutesSearch.Server.Ingestion;

namespace MinutesSearch.Server.Api;

/// <summary><c>/health/live</c> and <c>/health/ready</c>, for whoever watches the service.</summary>
internal static class HealthApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", Live).WithName("live").WithTags("Health")
            .WithSummary("Is the process alive?").WithDescription("200 as long as the process answers. Restart it when it does not.");
        routes.MapGet("/health/ready", Ready).WithName("ready").WithTags("Health").ProducesProblem(StatusCodes.Status503ServiceUnavailable)
            .WithSummary("Can requests be sent here?").WithDescription("200 where the index is open and not behind; 503 with `Retry-After` and the progress while it is being built or cannot follow the archive.");
    }

    private static Ok<HealthAnswer> Live(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new HealthAnswer("live"));
    }

    private static Results<Ok<ReadyAnswer>, ProblemHttpResult> Ready(IMinutesSearcher searcher, IndexFollower follower, Warming warming, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        var status = searcher.Status;
        var readiness = Readiness.Of(status, follower.State).After(warming);
        return readiness.IsReady
            ? TypedResults.Ok(new ReadyAnswer("ready", status.Items, follower.State.Damaged, status.IndexVersion))
            : Problems.Unavailable(context, readiness.Reason, Readiness.RetryAfterSeconds, readiness.Details);
    }
}
