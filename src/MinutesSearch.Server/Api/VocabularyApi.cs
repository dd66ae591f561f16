using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Query;
using MinutesSearch.Search;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Api.Parameters;

namespace MinutesSearch.Server.Api;

/// <summary><c>/v1/councils</c>, <c>committees</c>, <c>topics</c>, <c>speakers</c>: the vocabularies with their counts.</summary>
internal static class VocabularyApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/councils", Councils).WithName("councils").WithTags("Vocabularies").WithSummary("List councils")
            .WithDescription("Councils with the number of their items, highest first.");
        routes.MapGet("/committees", Committees).WithName("committees").WithTags("Vocabularies").WithSummary("List committees")
            .WithDescription("Committees with the number of their items, highest first. Committees of one name share an id over all councils: it is a value to filter by.");
        routes.MapGet("/topics", Topics).WithName("topics").WithTags("Vocabularies").WithSummary("List subject headings")
            .WithDescription("Subject headings with the number of their items, highest first.");
        routes.MapGet("/speakers", Speakers).WithName("speakers").WithTags("Vocabularies").WithSummary("List speakers")
            .WithDescription("People who spoke, attended for an item, moved or seconded, with the number of their items, highest first.");
    }

    private static Task<Ok<VocabularyAnswer>> Councils(VocabularyParameters parameters, IMinutesSearcher searcher, CancellationToken cancellation) =>
        Values(FacetDimension.Council, parameters, searcher, cancellation);

    private static Task<Ok<VocabularyAnswer>> Committees(VocabularyParameters parameters, IMinutesSearcher searcher, CancellationToken cancellation) =>
        Values(FacetDimension.Committee, parameters, searcher, cancellation);

    private static Task<Ok<VocabularyAnswer>> Topics(VocabularyParameters parameters, IMinutesSearcher searcher, CancellationToken cancellation) =>
        Values(FacetDimension.Topic, parameters, searcher, cancellation);

    private static Task<Ok<VocabularyAnswer>> Speakers(VocabularyParameters parameters, IMinutesSearcher searcher, CancellationToken cancellation) =>
        Values(FacetDimension.Speaker, parameters, searcher, cancellation);

    private static async Task<Ok<VocabularyAnswer>> Values(FacetDimension dimension, VocabularyParameters parameters, IMinutesSearcher searcher, CancellationToken cancellation)
    {
        var version = searcher.Status.IndexVersion;
        var facet = await searcher.FacetAsync(dimension, parameters.Prefix, parameters.Limit, parameters.Request, cancellation);
        return TypedResults.Ok(VocabularyAnswer.Of(facet, version));
    }
}
