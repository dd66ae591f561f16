using Microsoft.AspNetCore.Diagnostics;
using MinutesSearch.Archive;
using MinutesSearch.Search;

namespace MinutesSearch.Server.Hosting;

/// <summary>Turns exceptions into problem details: our own defects say nothing of their inside, the log says all.</summary>
internal sealed class Faults(ILogger<Faults> log) : IExceptionHandler
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellation)
    {
        if (exception is OperationCanceledException && context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }
        var answer = exception switch
        {
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } =>
                TypedResults.Problem("The body is longer than the service takes. Send less at a time.", statusCode: StatusCodes.Status413PayloadTooLarge, title: "Body too long"),
            BadHttpRequestException { InnerException: System.Text.Json.JsonException broken } => Problems.BadBody($"The body is no JSON of the wanted form: {broken.Message}"),
            BadHttpRequestException bad => TypedResults.Problem(bad.Message, statusCode: bad.StatusCode),
            ArchiveBusyException busy => Problems.Unavailable(context, $"The archive is being written by {busy.Holder}.", 5),
            IndexDamagedException => Defect(exception, context, StatusCodes.Status503ServiceUnavailable, "A file of the index is damaged. A new index is being made from the archive."),
            ArchiveException => Defect(exception, context, StatusCodes.Status503ServiceUnavailable, "The archive cannot be used at the moment. The log of the service says why."),
            _ => Defect(exception, context, StatusCodes.Status500InternalServerError, "Something went wrong here. It was noted."),
        };
        await answer.ExecuteAsync(context);
        return true;
    }

    private Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult Defect(Exception exception, HttpContext context, int status, string detail)
    {
        log.LogError(exception, "{Method} {Path} failed", context.Request.Method, context.Request.Path);
        return TypedResults.Problem(detail, statusCode: status);
    }
}
