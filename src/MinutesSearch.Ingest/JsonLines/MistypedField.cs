namespace MinutesSearch.Ingest.JsonLines;

/// <summary>
/// Tells a field that somebody mistyped from one that another system keeps for itself: one slip of the pen away from a known name,
/// where case, doubled letters, <c>_</c> and <c>-</c> count for nothing. Names that begin with a sign are never meant for us (<c>_id</c>, <c>@type</c>).
/// </summary>
internal static class MistypedField
{
    // Of shorter names one letter makes another word: "uri" is no slip for "url". So does the "s" of many: other systems keep "actions".
    private const int Shortest = 5;

    /// <summary>The known name that was meant; null where the field is somebody else's.</summary>
    public static string? Meant(string field, IReadOnlyList<string> known)
    {
        if (field.Length == 0 || !char.IsLetter(field[0])) return null;
        var typed = Plain(field);
        return known.FirstOrDefault(name => name.Length >= Shortest && char.ToLowerInvariant(name[0]) == typed[0] && Plain(name) is var plain && IsOneSlip(typed, plain) && !IsPlural(typed, plain) && !IsPlural(plain, typed));
    }

    private static bool IsPlural(string many, string one) => many.Length == one.Length + 1 && many[^1] == 's' && many.StartsWith(one, StringComparison.Ordinal);

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
