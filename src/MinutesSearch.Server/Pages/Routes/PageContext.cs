using System.Reflection;
using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Search;
using MinutesSearch.Server.Hosting;
using MinutesSearch.Server.Ingestion;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Pages.Routes;

/// <summary>What every page route needs of its request, and how it answers.</summary>
internal sealed class PageContext
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'";

    private readonly HttpContext http;
    private readonly Settings settings;

    private PageContext(HttpContext http)
    {
        this.http = http;
        settings = http.RequestServices.GetRequiredService<Settings>();
        Site = SiteOf(http.Request, settings);
        Query = PageQuery.Of(http.Request.Query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value))));
    }

    /// <summary>The site, as the request reached it.</summary>
    public Site Site { get; }

    /// <summary>The parameters of the search in the address.</summary>
    public PageQuery Query { get; }

    /// <summary>True where searches are answered.</summary>
    public bool CanSearch =>
        Readiness.Of(http.RequestServices.GetRequiredService<IMinutesSearcher>().Status, http.RequestServices.GetRequiredService<IndexFollower>().State).CanSearch;

    /// <summary>A parameter that is none of the search; null where it is not given.</summary>
    public string? Own(string name) => http.Request.Query[name].FirstOrDefault(value => !string.IsNullOrWhiteSpace(value))?.Trim();

    /// <summary>Binds a page route.</summary>
    public static ValueTask<PageContext?> BindAsync(HttpContext context, ParameterInfo parameter) => ValueTask.FromResult<PageContext?>(new PageContext(context));

    /// <summary>The search in the address, as far as it can be used; what cannot is left out and named.</summary>
    public ReadableSearch ReadSearch() => ReadableSearch.Of(Query, settings);

    /// <summary>Answers with a page.</summary>
    public ContentHttpResult Answer(string html, int status = StatusCodes.Status200OK) => Answer(http, html, status, "'self'");

    /// <summary>Answers with a page that other sites may frame, as far as the settings allow.</summary>
    public ContentHttpResult AnswerFramed(string html) => Answer(http, html, StatusCodes.Status200OK, CrossOrigin.FrameAncestors(settings));

    /// <summary>Answers that nothing is at the address.</summary>
    public ContentHttpResult NotFound() => Answer(ErrorPage.NotFound(Site), StatusCodes.Status404NotFound);

    /// <summary>Answers that searches are not answered yet.</summary>
    public ContentHttpResult Starting()
    {
        http.Response.Headers.RetryAfter = Readiness.RetryAfterSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Answer(ErrorPage.Starting(Site), StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>The site, as a request reached it.</summary>
    public static Site SiteOf(HttpRequest request, Settings settings)
    {
        var address = new Uri(PublicAddress.Of(request, settings));
        return new Site("MinutesSearch", address.GetLeftPart(UriPartial.Authority)) { Path = address.AbsolutePath.TrimEnd('/') };
    }

    /// <summary>A page with the headers that all pages have.</summary>
    public static ContentHttpResult Answer(HttpContext http, string html, int status, string frameAncestors)
    {
        http.Response.Headers.ContentSecurityPolicy = $"{Policy}; frame-ancestors {frameAncestors}";
        // Pages are made in a few milliseconds; nobody should read yesterday's "nothing found".
        http.Response.Headers.CacheControl = status == StatusCodes.Status200OK ? "no-cache" : "no-store";
        return TypedResults.Content(html, "text/html; charset=utf-8", statusCode: status);
    }
}
