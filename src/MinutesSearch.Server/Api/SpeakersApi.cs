using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Hosting;
using MinutesSearch.Server.Ingestion.People;

namespace MinutesSearch.Server.Api;

/// <summary><c>/v1/speakers/{id}</c>: one person.</summary>
internal static class SpeakersApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/speakers/{id}", Speaker)
        .WithName("speaker").WithTags("Vocabularies").ProducesProblem(StatusCodes.Status404NotFound)
        .WithSummary("Read one person")
        .WithDescription("Roles with their time, how sources write the name, committees, and every item with what the person did there.");

    private static Results<Ok<SpeakerAnswer>, ProblemHttpResult> Speaker(string id, Records records, HttpRequest request) =>
        records.FindSpeaker(id) is { } speaker
            ? TypedResults.Ok(SpeakerAnswer.Of(speaker, request.PathBase))
            : Problems.NotFound($"There is no speaker '{id}'.");
}
