using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace MinutesSearch.Server.OpenApi;

/// <summary>What the document says as a whole.</summary>
internal sealed class DocumentText : IOpenApiDocumentTransformer
{
    /// <summary>Name of the security scheme.</summary>
    public const string Key = "key";

    private static readonly (string Name, string Text)[] Tags =
    [
        ("Search", "Finding agenda items, and passages with their speaker."),
        ("Items", "One item, items like it, and the same matter at other meetings."),
        ("Meetings", "Meetings, and what is held of them."),
        ("Vocabularies", "Councils, committees, topics and speakers, with counts."),
        ("Exports", "A search as a feed, or whole as a file."),
        ("Writing", "Putting, sending, withdrawing and restoring items. Needs a key with the scope `ingest`."),
        ("Administration", "Runs and rebuilds. Needs a key with the scope `admin`."),
        ("Health", "For whoever watches the service."),
    ];

    /// <inheritdoc/>
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "MinutesSearch",
            Version = "1",
            Description = "Full-text search over the minutes of councils. Reading needs no key and no header of its own, so a page of any site may call it (see the setting `corsOrigins`). "
                + "Parameters are case-insensitive, and repeat for several values: `topic=a&topic=b` finds either, different parameters narrow together. "
                + "Errors are problem details (RFC 9457). Answers carry a weak `ETag` and may be kept for a minute. Links are paths, to be resolved against the service's address.",
            License = new OpenApiLicense { Name = "Apache-2.0", Identifier = "Apache-2.0" },
        };
        // The address that happened to ask is not part of the contract.
        document.Servers = [new OpenApiServer { Url = "/", Description = "This service" }];
        document.Tags = new HashSet<OpenApiTag>(Tags.Select(tag => new OpenApiTag { Name = tag.Name, Description = tag.Text }));
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Key] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "A key made with `minutes key add --scope ingest` (or `admin`). Without any key, writing is closed.",
            },
        };
        return Task.CompletedTask;
    }
}
