using System.Text;

namespace MinutesSearch.Minutes;

/// <summary>Ids made from names: lower case ASCII letters and digits, joined by single hyphens.</summary>
public static class Slug
{
    private const int MaxLength = 80;

    /// <summary>
    /// The slug of a name, at most 80 characters: <c>"Children's Services (Panel)"</c> gives <c>childrens-services-panel</c>.
    /// Letters outside ASCII are kept as they are, lower case, so that a Welsh or Irish name stays readable.
    /// </summary>
    /// <returns>The slug; <c>unnamed</c> where the name holds no letter and no digit.</returns>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slug = new StringBuilder(Math.Min(name.Length, MaxLength));
        var gap = false;
        foreach (var c in name)
        {
            if (c is '\'' or '’' or '‘') continue;
            if (!char.IsLetterOrDigit(c)) { gap = slug.Length > 0; continue; }
            if (slug.Length + (gap ? 2 : 1) > MaxLength) break;
            if (gap) slug.Append('-');
            gap = false;
            slug.Append(char.ToLowerInvariant(c));
        }
        return slug.Length == 0 ? "unnamed" : slug.ToString();
    }
}
