namespace MinutesSearch.Server.Hosting;

/// <summary>What a key may allow.</summary>
internal static class KeyScopes
{
    /// <summary>Putting, posting, withdrawing and restoring items.</summary>
    public const string Ingest = "ingest";

    /// <summary>Starting runs and rebuilds; includes <see cref="Ingest"/>.</summary>
    public const string Admin = "admin";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Ingest, Admin];
}
