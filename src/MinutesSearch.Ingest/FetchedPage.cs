namespace MinutesSearch.Ingest;

/// <summary>Bytes as they came from a site, a file or a client, with what is known of where they came from.</summary>
/// <param name="Address">A URL, or a <c>file:</c> address; for a chunk of JSON Lines followed by <c>#L{first}</c>.</param>
/// <param name="Body">The bytes, unpacked but not decoded.</param>
/// <param name="ContentType">The media type that the server gave, with its charset; null for files.</param>
/// <param name="FetchedAt">When.</param>
/// <param name="Council">The council, where the person or the configuration names it; null to read it from the page.</param>
public sealed record FetchedPage(string Address, ReadOnlyMemory<byte> Body, string? ContentType, DateTimeOffset FetchedAt, string? Council)
{
    /// <summary>The council's site, <c>https://democracy.example.org/</c>, that the links of a saved page are relative to; null where unknown.</summary>
    public string? BaseUrl { get; init; }
}
