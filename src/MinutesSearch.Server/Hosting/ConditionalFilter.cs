using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using MinutesSearch.Archive;
using MinutesSearch.Search;
using MinutesSearch.Server.Api.Parameters;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Hosting;

/// <summary>
/// Gives answers of reading a weak <c>ETag</c> from the state of index and archive and the canonical form of the request, and answers 304
/// before any search where the client already has it.
/// </summary>
internal sealed class ConditionalFilter(IMinutesSearcher searcher, MinutesArchive archive, Settings settings) : IEndpointFilter
{
    // Another build may answer the same question otherwise.
    private static readonly string Build = typeof(ConditionalFilter).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var tag = Tag(http.Request, context.Arguments.OfType<IParameters>().FirstOrDefault()?.Values ?? ParameterValues.None);
        var cache = string.Create(CultureInfo.InvariantCulture, $"public, max-age={settings.Get(SettingsTable.CacheSeconds)}");
        if (Matches(http.Request, tag))
        {
            http.Response.Headers.ETag = tag;
            http.Response.Headers.CacheControl = cache;
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }
        http.Response.OnStarting(() =>
        {
            var isGood = http.Response.StatusCode == StatusCodes.Status200OK;
            if (isGood) http.Response.Headers.ETag = tag;
            http.Response.Headers.CacheControl = isGood ? cache : "no-store";
            return Task.CompletedTask;
        });
        return await next(context);
    }

    private static bool Matches(HttpRequest request, string tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known) && known.Any(candidate => candidate.Tag == "*" || candidate.ToString() == tag);

    private string Tag(HttpRequest request, ParameterValues values)
    {
        // A change reaches the archive before the index: both count, so the tag changes again once searches see it.
        var state = $"{Build} {searcher.Status.IndexVersion} {archive.LastChange} {request.Scheme}://{request.Host}{request.PathBase}{request.Path}{values}";
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)).AsSpan(0, 12))}\"";
    }
}
