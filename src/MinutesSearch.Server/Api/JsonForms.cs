using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace MinutesSearch.Server.Api;

/// <summary>JSON outside of HTTP answers.</summary>
internal static partial class JsonForms
{
    /// <summary>As the HTTP API answers, indented: for the command line.</summary>
    public static JsonSerializerOptions Indented { get; } = Make(new JsonSerializerOptions { WriteIndented = true }, JsonIgnoreCondition.Never);

    /// <summary>On one line, without nulls: for JSON Lines.</summary>
    public static JsonSerializerOptions Compact { get; } = Make(new JsonSerializerOptions(), JsonIgnoreCondition.WhenWritingNull);

    private static JsonSerializerOptions Make(JsonSerializerOptions options, JsonIgnoreCondition ignored)
    {
        ApiJson.Apply(options);
        options.TypeInfoResolverChain.Add(Problems.Default);
        options.DefaultIgnoreCondition = ignored;
        return options;
    }

    // Over HTTP the framework writes these.
    [JsonSerializable(typeof(ProblemDetails))]
    [JsonSerializable(typeof(HttpValidationProblemDetails))]
    private sealed partial class Problems : JsonSerializerContext;
}
