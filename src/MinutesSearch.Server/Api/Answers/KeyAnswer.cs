using MinutesSearch.Archive;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>A key for writing, without its secret.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Name">What it is for.</param>
/// <param name="Scopes">What it allows.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="RevokedAt">When it was revoked; null while it is good.</param>
public sealed record KeyAnswer(string Id, string Name, IReadOnlyList<string> Scopes, DateTimeOffset CreatedAt, DateTimeOffset? RevokedAt)
{
    internal static KeyAnswer Of(ApiKey key) => new(key.Id, key.Name, key.Scopes, key.CreatedAt, key.RevokedAt);
}

/// <summary>A key just made.</summary>
/// <param name="Key">The key.</param>
/// <param name="Secret">What a client sends; shown once.</param>
public sealed record NewKeyAnswer(KeyAnswer Key, string Secret);
