using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Server.Api.Parameters;

namespace MinutesSearch.Server.Hosting;

/// <summary>Problem details (RFC 9457). A person's mistake is named; a defect says nothing of its inside.</summary>
internal static class Problems
{
    /// <summary>400 with every mistake, by the name of the parameter.</summary>
    public static ValidationProblem BadParameters(IReadOnlyList<ParameterMistake> mistakes) =>
        TypedResults.ValidationProblem(
            mistakes.GroupBy(mistake => mistake.Name).ToDictionary(group => group.Key, group => group.Select(mistake => mistake.Message).ToArray()),
            detail: string.Join(' ', mistakes.Select(mistake => $"{mistake.Name}: {mistake.Message}")),
            title: "Parameters that cannot be used");

    /// <summary>400 for a body that cannot be used.</summary>
    public static ProblemHttpResult BadBody(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest, title: "A body that cannot be used");

    /// <summary>404.</summary>
    public static ProblemHttpResult NotFound(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status404NotFound, title: "Not found");

    /// <summary>409.</summary>
    public static ProblemHttpResult Conflict(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status409Conflict, title: "Conflict");

    /// <summary>503 with <c>Retry-After</c>.</summary>
    public static ProblemHttpResult Unavailable(HttpContext context, string detail, int retryAfterSeconds, IDictionary<string, object?>? more = null)
    {
        context.Response.Headers.RetryAfter = retryAfterSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return TypedResults.Problem(detail, statusCode: StatusCodes.Status503ServiceUnavailable, title: "Not ready", extensions: more);
    }
}
