using MinutesSearch.Server.Api.Parameters;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>Paths of this service, below the path that a proxy may put it under.</summary>
internal static class Paths
{
    public static string Item(string pathBase, string id) => $"{pathBase}/items/{Uri.EscapeDataString(id)}";

    public static string Meeting(string pathBase, string id) => $"{pathBase}/meetings/{Uri.EscapeDataString(id)}";

    public static string Api(string pathBase, string route, ParameterValues values, params ReadOnlySpan<(string Name, string? Value)> changes) =>
        $"{pathBase}/v1/{route}{values.Query(changes)}";
}
