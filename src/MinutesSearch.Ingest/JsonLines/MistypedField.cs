namespace MinutesSearch.Ingest.JsonLines;

/// <summary>
/// Tells a field that somebody mistyped from one that another system keeps for itself: one slip of the pen away from a known name,
/// where case, doubled letters, <c>_</c> and <c>-</c> count for nothing. Names that begin with a sign are never meant for us (<c>_id</c>, <c>@type</c>).
/// </summary>
internal static class MistypedField
{
    /// <summary>The known name that was meant; null where the field is somebody else's.</summary>
    public static string? Meant(string field, IReadOnlyList<string> known)
    {
        if (field.Length < 3 || !char.IsLetter(field[0])) return null;
        var typed = Plain(field);
        return known.FirstOrDefault(name => char.ToLowerInvariant(name[0]) == typed[0] && IsOneSlip(typed, Plain(name)));
    }

    private static string Plain(string name)
    {
        var plain = new System.Text.StringBuilder(name.Length);
        foreach (var letter in name.Select(char.ToLowerInvariant))
        {
            if (letter is not ('_' or '-' or ' ') && (plain.Length == 0 || plain[^1] != letter)) plain.Append(letter);
        }
        return plain.ToString();
    }

    // A letter too many, too few or another one, or two letters that changed places.
    private static bool IsOneSlip(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var start = left.CommonPrefixLength(right);
        left = left[start..];
        right = right[start..];
        while (left.Length > 0 && right.Length > 0 && left[^1] == right[^1])
        {
            left = left[..^1];
            right = right[..^1];
        }
        return (left.Length <= 1 && right.Length <= 1) || (left.Length == 2 && right.Length == 2 && left[0] == right[1] && left[1] == right[0]);
    }
}
