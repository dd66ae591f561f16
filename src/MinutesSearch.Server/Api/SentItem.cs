using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Net.Http.Headers;

namespace MinutesSearch.Server.Api;

/// <summary>One item as the body of a request: made a line of an import, so that it is read and judged as every other line.</summary>
internal static class SentItem
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false };

    /// <summary>The body of a request in UTF-8, whatever the letters that it says it is written in.</summary>
    public static Stream BodyOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.Encoding is { } letters && letters is not UTF8Encoding
            ? Encoding.CreateTranscodingStream(request.Body, letters, Encoding.UTF8, leaveOpen: true) : request.Body;

    /// <summary>Reads a body.</summary>
    /// <returns>The line with the item's id; or why the body cannot be used.</returns>
    public static async Task<(byte[] Line, string? Mistake)> ReadAsync(Stream body, string id, CancellationToken cancellation)
    {
        try
        {
            if (await JsonNode.ParseAsync(body, null, Options, cancellation) is not JsonObject item) return ([], "The body is no JSON object.");
            var stated = item.Where(field => field.Key.Equals(nameof(id), StringComparison.OrdinalIgnoreCase)).ToList();
            foreach (var field in stated) item.Remove(field.Key);
            if (stated.Select(field => field.Value?.ToString()).FirstOrDefault(given => given is { Length: > 0 } && given != id) is { } other) return ([], $"The body says that the item's id is '{other}', and the path says '{id}'.");
            item[nameof(id)] = id;
            return (Encoding.UTF8.GetBytes(item.ToJsonString(JsonForms.Compact)), null);
        }
        catch (JsonException broken)
        {
            return ([], string.Create(CultureInfo.InvariantCulture, $"The body is no valid JSON (line {(broken.LineNumber ?? 0) + 1}, character {(broken.BytePositionInLine ?? 0) + 1})."));
        }
        catch (InvalidOperationException)
        {
            return ([], "The body holds characters that are no valid text.");
        }
    }
}
