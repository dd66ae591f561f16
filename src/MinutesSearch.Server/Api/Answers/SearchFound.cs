using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using MinutesSearch.Search;
using MinutesSearch.Server.Api.Parameters;
using MinutesSearch.Server.Hosting;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>What a search found, to be written as a <see cref="SearchAnswer"/> straight into the response.</summary>
/// <param name="asked">The search.</param>
/// <param name="found">What it found.</param>
/// <param name="took">How long it took.</param>
internal sealed class SearchFound(SearchParameters asked, SearchResult found, TimeSpan took) : IResult, IPartialAnswer, IEndpointMetadataProvider
{
    private const string ContentType = "application/json; charset=utf-8";

    // A writer that is used again keeps its buffers; what it writes was checked against the serializer.
    private static readonly JsonWriterOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static Utf8JsonWriter? idle;

    /// <inheritdoc/>
    public bool IsPartial => found.IsPartial;

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(SearchAnswer), ["application/json"]));

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = ContentType;
        await Unfinished.BreakOffAsync(httpContext, async () =>
        {
            Write(response.BodyWriter, httpContext.Request.PathBase);
            await response.BodyWriter.FlushAsync(httpContext.RequestAborted);
        });
    }

    /// <summary>Writes the answer.</summary>
    public void Write(System.Buffers.IBufferWriter<byte> to, string pathBase)
    {
        var json = idle ?? new Utf8JsonWriter(to, Options);
        idle = null;
        json.Reset(to);
        SearchAnswerWriter.Write(json, asked, found, took, pathBase);
        json.Flush();
        json.Reset(System.IO.Stream.Null);
        idle = json;
    }
}
