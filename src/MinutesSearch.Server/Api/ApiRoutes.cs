using MinutesSearch.Server.Api.Parameters;
using MinutesSearch.Server.Hosting;

namespace MinutesSearch.Server.Api;

/// <summary>The routes of the API, by resource.</summary>
internal static class ApiRoutes
{
    private static readonly ProducesResponseTypeMetadata NotModified = new(StatusCodes.Status304NotModified, typeof(void));

    /// <summary>Maps them all.</summary>
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var reading = routes.MapGroup("/v1").RequireCors(CrossOrigin.Reading)
            .AddEndpointFilter<ParametersFilter>()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status429TooManyRequests);

        var searching = reading.MapGroup("").AddEndpointFilter<IndexFilter>().AddEndpointFilter<ConditionalFilter>()
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
            .WithMetadata(NotModified);
        SearchApi.Map(searching);
        PassagesApi.Map(searching);
        SuggestApi.Map(searching);
        TimelineApi.Map(searching);
        FacetsApi.Map(searching);
        VocabularyApi.Map(searching);
        ItemsApi.MapFound(searching);
        FeedApi.Map(searching);

        var archived = reading.MapGroup("").AddEndpointFilter<ConditionalFilter>().WithMetadata(NotModified);
        ItemsApi.MapArchived(archived);
        MeetingsApi.Map(archived);
        SpeakersApi.Map(archived);
        CoverageApi.Map(archived);

        ExportApi.Map(reading.MapGroup("").AddEndpointFilter<IndexFilter>().ProducesProblem(StatusCodes.Status503ServiceUnavailable));
        var writing = routes.MapGroup("/v1")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        ItemWritingApi.Map(writing.MapGroup("").RequireAuthorization(KeyScopes.Ingest));
        AdminApi.Map(writing.MapGroup("/admin").RequireAuthorization(KeyScopes.Admin));
        HealthApi.Map(routes);
    }
}
