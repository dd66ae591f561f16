namespace MinutesSearch.Archive;

/// <summary>A key for writing over HTTP. The secret itself is not kept.</summary>
/// <param name="Id">Names the key in lists and when it is revoked.</param>
/// <param name="Name">What it is for, as a person called it.</param>
/// <param name="Scopes">What it allows, e.g. <c>ingest</c>.</param>
/// <param name="CreatedAt">When, in UTC.</param>
/// <param name="RevokedAt">When it was revoked, in UTC; null while it is good.</param>
public sealed record ApiKey(string Id, string Name, IReadOnlyList<string> Scopes, DateTimeOffset CreatedAt, DateTimeOffset? RevokedAt);

/// <summary>A key just made, with its secret: shown once.</summary>
/// <param name="Key">The key.</param>
/// <param name="Secret">What a client sends. 256 random bits, so that a plain hash of it is enough to keep.</param>
public sealed record NewApiKey(ApiKey Key, string Secret);
