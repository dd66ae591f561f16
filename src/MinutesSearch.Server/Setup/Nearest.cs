namespace MinutesSearch.Server.Setup;

/// <summary>Finds the name that somebody probably meant.</summary>
internal static class Nearest
{
    /// <summary>The known name with the fewest differing letters, case aside; the first of several.</summary>
    public static string Of(string name, IEnumerable<string> known) => known.MinBy(candidate => Distance(name, candidate))!;

    // Levenshtein distance, where a shared beginning makes two names nearer: "pagesize" means "pageSize", "facet" means "facets".
    private static double Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + cost));
            }
        }
        var shared = left.Zip(right).TakeWhile(pair => char.ToLowerInvariant(pair.First) == char.ToLowerInvariant(pair.Second)).Count();
        return row[right.Length] - (shared * 0.1);
    }
}
