using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MinutesSearch.Server.Api;

/// <summary>One item as the body of a request: made a line of an import, so that it is read and judged as every other line.</summary>
internal static class SentItem
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false };

    /// <summary>Reads a body.</summary>
    /// <returns>The line with the item's id; or why the body cannot be used.</returns>
    public static async Task<(byte[] Line, string? Mistake)> ReadAsync(Stream body, string id, CancellationToken cancellation)
    {
        try
        {
            if (await JsonNode.ParseAsync(body, null, Options, cancellation) is not JsonObject item) return ([], "The body is no JSON object.");
            var stated = item.FirstOrDefault(field => field.Key.Equals(nameof(id), StringComparison.OrdinalIgnoreCase));
            if (stated.Key is { } name) item.Remove(name);
            if (stated.Value?.ToString() is { Length: > 0 } other && other != id) return ([], $"The body says that the item's id is '{other}', and the path says '{id}'.");
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
