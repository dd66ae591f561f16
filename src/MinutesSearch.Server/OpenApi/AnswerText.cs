using Microsoft.OpenApi;

namespace MinutesSearch.Server.OpenApi;

/// <summary>What the answers of an operation mean, and what they look like.</summary>
internal static class AnswerText
{
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["200"] = "The answer.",
        ["201"] = "The item is new, and on disk. `Location` is where it is read.",
        ["202"] = "Started. `Location` is where to see how it goes.",
        ["204"] = "Gone from search.",
        ["304"] = "What the client has is still right: its `If-None-Match` names this answer.",
        ["400"] = "Something in the request cannot be used; the problem names it and what it may be.",
        ["401"] = "The request has no valid key.",
        ["403"] = "The key does not allow this.",
        ["404"] = "There is nothing at this id, or it was withdrawn.",
        ["409"] = "Another run is going on.",
        ["413"] = "The body is longer than the service takes.",
        ["415"] = "The body is of another kind.",
        ["429"] = "Too many requests from this address. `Retry-After` says how many seconds to wait.",
        ["503"] = "Not ready: starting, catching up, or the archive is being written by another process. `Retry-After` says how many seconds to wait.",
    };

    /// <summary>Describes the answers of an operation.</summary>
    public static void Describe(OpenApiOperation operation)
    {
        // In the order of their numbers, wherever each was declared.
        if (operation.Responses is { } declared)
        {
            var ordered = declared.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
            declared.Clear();
            foreach (var (status, answer) in ordered) declared.Add(status, answer);
        }
        foreach (var (status, answer) in (operation.Responses ?? []).Select(pair => (pair.Key, (OpenApiResponse)pair.Value)))
        {
            if (Meanings.TryGetValue(status, out var meaning)) answer.Description = meaning;
            if (status is "429" or "503") answer.Headers = Header("Retry-After", "Seconds to wait.", JsonSchemaType.Integer);
            if (status == "200" && operation.Responses!.ContainsKey("304")) answer.Headers = Header("ETag", "Names this answer, for If-None-Match.", JsonSchemaType.String);
            if (status is "201" or "202") answer.Headers = Header("Location", "Where to look.", JsonSchemaType.String);
            foreach (var (type, content) in answer.Content ?? new Dictionary<string, OpenApiMediaType>())
            {
                if (Examples.Of(operation.OperationId ?? "", status, type) is { } example) content.Example = example;
            }
        }
        foreach (var (type, content) in operation.RequestBody?.Content ?? new Dictionary<string, OpenApiMediaType>())
        {
            if (Examples.OfBody(operation.OperationId ?? "", type) is { } example) content.Example = example;
        }
    }

    private static Dictionary<string, IOpenApiHeader> Header(string name, string text, JsonSchemaType type) =>
        new() { [name] = new OpenApiHeader { Description = text, Schema = new OpenApiSchema { Type = type } } };
}
