using System.Security.Cryptography;
using System.Text;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest;

/// <summary>Ids that people give their items, made fit for an address.</summary>
public static class ImportedIds
{
    private const int Longest = 200;
    private const int HashBytes = 4;

    /// <summary>
    /// The id itself where it may stand in an address; else its letters and digits with a short hash of all of it, so that <c>19/001</c> and
    /// <c>19-001</c> stay two items. An id that was made so is left as it is.
    /// </summary>
    public static string Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (id.Length <= Longest && id is not ("" or "." or "..") && id.All(IsSafe)) return id;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(id), hash);
        return $"{Slug.Of(id)}-{Convert.ToHexStringLower(hash[..HashBytes])}";
    }

    // Ids made of names keep the letters of their language: only capitals outside ASCII never stand in them.
    private static bool IsSafe(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' || (char.IsLetterOrDigit(c) && !char.IsUpper(c));
}
