using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Search;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Api.Parameters;
using MinutesSearch.Server.Hosting;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Api;

/// <summary><c>/v1/facets/{name}</c>: values of one facet, for long lists.</summary>
internal static class FacetsApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/facets/{name}", Facet)
        .WithName("facet").WithTags("Search").ProducesProblem(StatusCodes.Status404NotFound)
        .WithSummary("List values of one facet")
        .WithDescription("Values whose label, or a word of it, begins with a prefix, counted within a search; the facet's own filter does not narrow its counts.");

    private static async Task<Results<Ok<FacetAnswer>, ProblemHttpResult>> Facet(
        string name, FacetParameters parameters, IMinutesSearcher searcher, CancellationToken cancellation)
    {
        if (!FacetNames.TryRead(name, out var dimension))
            return Problems.NotFound($"There is no facet '{name}'. The nearest is '{Nearest.Of(name, FacetNames.All)}'; there are {string.Join(", ", FacetNames.All)}.");
        var version = searcher.Status.IndexVersion;
        var facet = await searcher.FacetAsync(dimension.Value, parameters.Prefix, parameters.Limit, parameters.Request, cancellation);
        return TypedResults.Ok(new FacetAnswer(FacetNames.Of(facet.Dimension), FacetValueAnswer.Of(facet), facet.HasMore, facet.IsPartial, version));
    }
}
