using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Search;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Api.Parameters;

namespace MinutesSearch.Server.Api;

/// <summary><c>/v1/suggest</c>: completions of what is being typed.</summary>
internal static class SuggestApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/suggest", Suggest)
        .WithName("suggest").WithTags("Search")
        .WithSummary("Complete what is being typed")
        .WithDescription("Words, titles, speakers and committees that begin with what was typed so far, each with its kind and the search that it leads to.");

    private static async Task<Ok<SuggestAnswer>> Suggest(SuggestParameters parameters, IMinutesSearcher searcher, HttpRequest request, CancellationToken cancellation)
    {
        var version = searcher.Status.IndexVersion;
        var suggestions = parameters.Text.Length == 0 ? [] : await searcher.SuggestAsync(parameters.Text, parameters.Limit, cancellation);
        return TypedResults.Ok(new SuggestAnswer(parameters.Text, [.. suggestions.Select(suggestion => SuggestionAnswer.Of(suggestion, request.PathBase))], version));
    }
}
