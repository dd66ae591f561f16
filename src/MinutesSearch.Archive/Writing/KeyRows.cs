using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using MinutesSearch.Archive.Storage;

namespace MinutesSearch.Archive.Writing;

/// <summary>Keys for writing over HTTP; of the secrets only their hashes.</summary>
internal static class KeyRows
{
    private const string Mark = "mins_";

    /// <summary>Makes a key.</summary>
    public static NewApiKey Add(Statements db, string name, IReadOnlyList<string> scopes, DateTimeOffset now)
    {
        var secret = Mark + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
        db.Run("INSERT INTO api_keys(id, name, hash, scopes, created_at) VALUES(?1, ?2, ?3, ?4, ?5)",
            id, name, Hash(secret), string.Join(' ', scopes), now.ToUnixTimeMilliseconds());
        return new NewApiKey(List(db).Single(k => string.Equals(k.Id, id, StringComparison.Ordinal)), secret);
    }

    /// <summary>Ends a key.</summary>
    /// <returns>False where there is no such key, or it has ended already.</returns>
    public static bool Revoke(Statements db, string id, DateTimeOffset now) =>
        db.Run("UPDATE api_keys SET revoked_at = ?2 WHERE id = ?1 AND revoked_at IS NULL", id, now.ToUnixTimeMilliseconds()) > 0;

    /// <summary>The key of a secret; null where there is none, or it was revoked.</summary>
    public static ApiKey? Find(Statements db, string secret) =>
        Rows(db, "SELECT id, name, scopes, created_at, revoked_at FROM api_keys WHERE hash = ?1 AND revoked_at IS NULL", Hash(secret)).FirstOrDefault();

    /// <summary>All keys, the oldest first.</summary>
    public static List<ApiKey> List(Statements db) =>
        Rows(db, "SELECT id, name, scopes, created_at, revoked_at FROM api_keys ORDER BY created_at, rowid");

    private static List<ApiKey> Rows(Statements db, string sql, params ReadOnlySpan<object?> values)
    {
        var keys = new List<ApiKey>();
        using var rows = db.Query(sql, values);
        while (rows.Read())
        {
            keys.Add(new ApiKey(rows.GetString(0), rows.GetString(1), rows.GetString(2).Split(' ', StringSplitOptions.RemoveEmptyEntries), rows.Time(3), rows.TimeOrNull(4)));
        }
        return keys;
    }

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
