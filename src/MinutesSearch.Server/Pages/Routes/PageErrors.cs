using Microsoft.AspNetCore.Diagnostics;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Pages.Routes;

/// <summary>Shows people a page where the API gives problem details.</summary>
internal static class PageErrors
{
    private static readonly string[] ForPrograms = ["/v1", "/health", "/openapi", "/swagger", "/assets"];

    /// <summary>True where a person asked for a page with a browser.</summary>
    public static bool IsPage(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !ForPrograms.Any(path => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase))
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes the page for a status.</summary>
    public static Task WriteAsync(HttpContext http, int status)
    {
        var site = PageContext.SiteOf(http.Request, http.RequestServices.GetRequiredService<Settings>());
        var page = status switch
        {
            StatusCodes.Status404NotFound => ErrorPage.NotFound(site),
            StatusCodes.Status503ServiceUnavailable => ErrorPage.Starting(site),
            StatusCodes.Status429TooManyRequests => ErrorPage.TooMany(site),
            < StatusCodes.Status500InternalServerError => ErrorPage.BadRequest(site),
            _ => ErrorPage.Broken(site),
        };
        return PageContext.Answer(http, page, status, "'self'").ExecuteAsync(http);
    }

    /// <summary>Gives pages to answers that have a status and nothing else, where a browser asked.</summary>
    public static void UsePageErrors(this IApplicationBuilder app) => app.UseWhen(context => IsPage(context.Request), branch =>
        branch.UseStatusCodePages(context => WriteAsync(context.HttpContext, context.HttpContext.Response.StatusCode)));
}

/// <summary>Shows a page for a defect. The log says what it was; the page does not.</summary>
internal sealed class PageFaults(ILogger<PageFaults> log) : IExceptionHandler
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellation)
    {
        if (!PageErrors.IsPage(context.Request) || context.RequestAborted.IsCancellationRequested) return false;
        log.LogError(exception, "{Method} {Path} failed", context.Request.Method, context.Request.Path);
        await PageErrors.WriteAsync(context, exception is Archive.ArchiveException or MinutesSearch.Search.IndexDamagedException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError);
        return true;
    }
}
