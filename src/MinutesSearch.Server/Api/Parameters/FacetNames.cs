using System.Diagnostics.CodeAnalysis;
using MinutesSearch.Query;

namespace MinutesSearch.Server.Api.Parameters;

/// <summary>The names of the facets, as requests and answers spell them.</summary>
internal static class FacetNames
{
    /// <summary>All of them, in the order they are shown.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<FacetDimension>().Select(Of)];

    /// <summary>The name of a dimension.</summary>
    public static string Of(FacetDimension dimension) => dimension.ToString().ToLowerInvariant();

    /// <summary>The dimension of a name; case does not count.</summary>
    public static bool TryRead(string name, [NotNullWhen(true)] out FacetDimension? dimension)
    {
        foreach (var known in Enum.GetValues<FacetDimension>())
        {
            if (!Of(known).Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
            dimension = known;
            return true;
        }
        dimension = null;
        return false;
    }
}
