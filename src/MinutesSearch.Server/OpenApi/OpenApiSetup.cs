using Microsoft.OpenApi;

namespace MinutesSearch.Server.OpenApi;

/// <summary>The OpenAPI 3.1 document at <c>/openapi/v1.json</c>, and the Swagger page that explores it.</summary>
internal static class OpenApiSetup
{
    /// <summary>Name of the document.</summary>
    public const string DocumentName = "v1";

    /// <summary>Describes the API.</summary>
    public static void Add(IServiceCollection services) => services.AddOpenApi(DocumentName, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = description => description.RelativePath is { } path && (path.StartsWith("v1/", StringComparison.Ordinal) || path.StartsWith("health/", StringComparison.Ordinal));
        options.AddDocumentTransformer<DocumentText>();
        options.AddOperationTransformer<OperationText>();
    });

    /// <summary>Maps the document and the page. The page loads everything from here, so it works offline.</summary>
    public static void Map(WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json").RequireCors(Hosting.CrossOrigin.Reading);
        app.UseSwaggerUI(options =>
        {
            options.RoutePrefix = "swagger";
            options.DocumentTitle = "MinutesSearch API";
            // Relative, so that it is right behind a proxy too.
            options.SwaggerEndpoint("../openapi/v1.json", "MinutesSearch v1");
            options.EnableTryItOutByDefault();
            options.DisplayRequestDuration();
            options.DefaultModelsExpandDepth(0);
        });
    }
}
