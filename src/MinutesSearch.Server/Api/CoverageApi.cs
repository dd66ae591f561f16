using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Api.Parameters;
using MinutesSearch.Server.Ingestion.People;

namespace MinutesSearch.Server.Api;

/// <summary><c>/v1/coverage</c>: what is held, and what is missing.</summary>
internal static class CoverageApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/coverage", Coverage)
        .WithName("coverage").WithTags("Meetings")
        .WithSummary("See what is held, and what is missing")
        .WithDescription("Per council, committee and year: meetings known, items published and indexed, items cut by their source, restricted, without minutes, withdrawn.");

    private static Ok<CoverageAnswer> Coverage(CoverageParameters parameters, Records records)
    {
        var committees = records.CommitteesOf(parameters.Committees);
        return TypedResults.Ok(new CoverageAnswer([.. records.Coverage().Where(row => Holds(parameters.Councils, row.Council.Id) && Holds(committees, row.Committee?.Id) && Holds(parameters.Years, row.Year)).Select(CoverageRowAnswer.Of)]));
    }

    private static bool Holds(IReadOnlyList<string> wanted, string? value) => wanted.Count == 0 || wanted.Contains(value);

    private static bool Holds(IReadOnlyList<int> wanted, int? value) => wanted.Count == 0 || (value is { } year && wanted.Contains(year));
}
