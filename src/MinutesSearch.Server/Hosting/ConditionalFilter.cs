using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using MinutesSearch.Archive;
using MinutesSearch.Search;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Api.Parameters;
using MinutesSearch.Server.Ingestion.Committees;
using MinutesSearch.Server.Ingestion.People;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Hosting;

/// <summary>
/// Gives answers of reading a weak <c>ETag</c> from the state of index and archive and the canonical form of the request, and answers 304
/// before any search where the client already has it. An answer that ran out of time gets none, and is not to be kept.
/// </summary>
internal sealed class ConditionalFilter(IMinutesSearcher searcher, MinutesArchive archive, PersonRegister people, CommitteeRegister committees, Settings settings) : IEndpointFilter
{
    private static readonly object PartialKey = new();

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
        var isPartial = false;
        http.Response.OnStarting(() =>
        {
            // What ran out of time may be whole when it is asked for again.
            var isGood = http.Response.StatusCode == StatusCodes.Status200OK && !isPartial;
            if (isGood) http.Response.Headers.ETag = tag;
            http.Response.Headers.CacheControl = isGood ? cache : "no-store";
            return Task.CompletedTask;
        });
        var result = await next(context);
        isPartial = http.Items.ContainsKey(PartialKey) || IsPartial(result);
        return result;
    }

    /// <summary>Says that the answer to a request holds less than there is, where the answer itself does not say so.</summary>
    public static void MarkPartial(HttpContext http) => http.Items[PartialKey] = true;

    private static bool IsPartial(object? result) => result switch
    {
        INestedHttpResult nested => IsPartial(nested.Result),
        IPartialAnswer answer => answer.IsPartial,
        IValueHttpResult { Value: IPartialAnswer answer } => answer.IsPartial,
        _ => false,
    };

    private static bool Matches(HttpRequest request, string tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known) && known.Any(candidate => candidate.Tag == "*" || candidate.ToString() == tag);

    private string Tag(HttpRequest request, ParameterValues values)
    {
        // A change reaches the archive before the index, and the index before pages and filters know whose name it is under: all count,
        // so the tag changes again once searches see it.
        var state = $"{Build} {searcher.Status.IndexVersion} {people.Shown.Mark} {committees.Map.Mark} {archive.LastChange} {request.Scheme}://{request.Host}{request.PathBase}{request.Path}{values}";
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)).AsSpan(0, 12))}\"";
    }
}
