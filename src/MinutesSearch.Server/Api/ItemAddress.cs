using MinutesSearch.Ingest;

namespace MinutesSearch.Server.Api;

/// <summary>The id of an item as a path names it.</summary>
internal static class ItemAddress
{
    /// <summary>The id as its sender gave it. A slash comes encoded, as it would divide the path.</summary>
    public static string Given(string segment) => segment.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>The id under which such an item is stored.</summary>
    public static string Stored(string segment) => ImportedIds.Of(Given(segment));
}
