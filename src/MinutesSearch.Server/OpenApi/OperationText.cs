using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using MinutesSearch.Server.Api.Parameters;

namespace MinutesSearch.Server.OpenApi;

/// <summary>Completes each operation: its parameters from the table, what its answers mean, an example, and the key it needs.</summary>
internal sealed class OperationText : IOpenApiOperationTransformer
{
    private const string ReadItem = "elverdale-borough-council-ai16168";

    // What is read is of the demonstration council, so that it is there to be tried; what is written is of nobody.
    private static readonly Dictionary<string, (string Text, string Example)> Paths = new(StringComparer.Ordinal)
    {
        ["item"] = ("Item id, as a search gives it.", ReadItem),
        ["related"] = ("Item id, as a search gives it.", ReadItem),
        ["history"] = ("Item id, as a search gives it.", ReadItem),
        ["withdrawItem"] = ("Item id, as a search gives it.", ExampleItem.Whole.Id),
        ["restoreItem"] = ("Item id, as it was before the withdrawal.", ExampleItem.Whole.Id),
        ["putItem"] = ("Item id: letters, digits, `-`, `.` and `_`.", ExampleItem.Whole.Id),
        ["meeting"] = ("Meeting id, as an item gives it.", ParameterTable.Meeting.Example!),
        ["speaker"] = ("Speaker id, as the facet gives it.", ParameterTable.Speaker.Example!),
        ["facet"] = ("Name of the facet.", ParameterTable.Topic.Name),
    };

    /// <inheritdoc/>
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        operation.Parameters ??= [];
        foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>()) DescribeOwn(operation.OperationId ?? "", parameter);
        foreach (var set in metadata.OfType<ParameterSet>())
        {
            foreach (var parameter in set.Parameters) operation.Parameters.Add(Describe(parameter));
        }
        AnswerText.Describe(operation);
        if (metadata.OfType<IAuthorizeData>().FirstOrDefault() is { } needed)
        {
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(DocumentText.Key, context.Document)] = [] }];
            operation.Description += $" Needs a key with the scope `{needed.Policy}`.";
        }
        return Task.CompletedTask;
    }

    private static void DescribeOwn(string operation, OpenApiParameter parameter)
    {
        if (parameter.In == ParameterLocation.Path)
        {
            var (text, example) = Paths[operation];
            parameter.Description = text;
            parameter.Example = JsonValue.Create(example);
        }
        if (parameter.Name == "name") parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = Nodes(FacetNames.All) };
        if (parameter.Name == "reason") parameter.Description = "Why it is withdrawn, for the record.";
    }

    private static OpenApiParameter Describe(Parameter parameter)
    {
        var schema = Schema(parameter);
        // The Swagger page fills in what is an example, and a search with every filter in force finds nothing: only the words to look for are one.
        var isFilled = parameter.Name == ParameterTable.Q.Name;
        if (parameter.Default is { } standard && !parameter.IsRepeatable) schema.Default = Node(parameter, standard);
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Description = parameter.Help + (parameter.IsRepeatable ? " May be repeated." : "") + (parameter.IsRepeatable && parameter.Default is { } all ? $" Default: {all}." : "")
                + (parameter.Example is { } shown && !isFilled ? $" For example `{shown}`." : ""),
            Schema = parameter.IsRepeatable ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = schema } : schema,
            Explode = true,
            Style = ParameterStyle.Form,
            Example = isFilled && parameter.Example is { } example ? Node(parameter, example) : null,
        };
    }

    private static OpenApiSchema Schema(Parameter parameter) => parameter.Type switch
    {
        ParameterType.Whole => new OpenApiSchema
        {
            Type = JsonSchemaType.Integer,
            Format = "int32",
            Minimum = parameter.Least?.ToString(CultureInfo.InvariantCulture),
            Maximum = parameter.Most?.ToString(CultureInfo.InvariantCulture),
        },
        ParameterType.Truth => new OpenApiSchema { Type = JsonSchemaType.Boolean },
        ParameterType.Date => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
        _ => new OpenApiSchema { Type = JsonSchemaType.String, Enum = parameter.Values.Count > 0 ? Nodes(parameter.Values) : null },
    };

    private static JsonNode Node(Parameter parameter, string text) =>
        parameter.Type == ParameterType.Whole ? JsonValue.Create(int.Parse(text, CultureInfo.InvariantCulture)) : JsonValue.Create(text);

    private static List<JsonNode> Nodes(IEnumerable<string> values) => [.. values.Select(value => (JsonNode)JsonValue.Create(value))];
}
