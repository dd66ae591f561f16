using System.Text;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>A person's name without titles and honours.</summary>
/// <param name="Given">First names and initials, joined by blanks, without stops: <c>Adrian</c>, <c>A C</c>; empty where only the surname is known.</param>
/// <param name="Surname">The surname with its particles, as written.</param>
/// <param name="Address">How the person was addressed.</param>
internal sealed record PersonName(string Given, string Surname, Address Address)
{
    private string? _surnameKey;

    /// <summary>The name to show.</summary>
    public string Shown => Given.Length == 0 ? Surname : $"{Given} {Surname}";

    /// <summary>The id that the name gives.</summary>
    public string Id => Slug.Of(Shown);

    /// <summary>The surname by which names are compared: lower case letters only.</summary>
    public string SurnameKey => _surnameKey ??= FoldLetters(Surname);

    /// <summary>
    /// True where both can be one person: the same surname, and first names of which one is the other's initial. A bare
    /// surname is compatible with every first name; whether it is certain is for the caller, who knows the other candidates.
    /// </summary>
    public bool IsCompatible(PersonName other)
    {
        if (!string.Equals(SurnameKey, other.SurnameKey, StringComparison.Ordinal)) return false;
        if ((Address, other.Address) is (Address.Man, Address.Woman) or (Address.Woman, Address.Man)) return false;
        if (Given.Length == 0 || other.Given.Length == 0) return true;
        var mine = Given.Split(' ');
        var theirs = other.Given.Split(' ');
        // "A C" and "Adrian": first against first; later ones count only where both have them.
        for (var i = 0; i < Math.Min(mine.Length, theirs.Length); i++)
            if (!IsCompatible(mine[i], theirs[i])) return false;
        return true;
    }

    /// <summary>How much a name tells: a full first name more than initials, those more than a bare surname.</summary>
    public int Fullness => Given.Length == 0 ? 0 : Given.Length + (Given.Split(' ').Any(g => g.Length > 1) ? 100 : 0);

    /// <summary>Reads a whole text as one name; null where it is none.</summary>
    public static PersonName? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim(" ,;.:");
        return NameReader.Read(text, 0, text.Length, requireTitle: false) is { } read && read.End >= text.Length - 1 ? read.Name : null;
    }

    private static bool IsCompatible(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0) return true;
        if (char.ToUpperInvariant(one[0]) != char.ToUpperInvariant(other[0])) return false;
        return one.Length == 1 || other.Length == 1 || FirstNames.AreSame(one, other);
    }

    private static string FoldLetters(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsLetter(c)) folded.Append(Plain(char.ToLowerInvariant(c)));
        return folded.ToString();
    }

    // The accents of Irish, Welsh and their neighbours: text recognition and typists drop them at will.
    private static char Plain(char c) => c switch
    {
        'á' or 'à' or 'â' or 'ä' or 'ã' or 'å' => 'a',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'í' or 'ì' or 'î' or 'ï' => 'i',
        'ó' or 'ò' or 'ô' or 'ö' or 'õ' or 'ø' => 'o',
        'ú' or 'ù' or 'û' or 'ü' => 'u',
        'ŵ' => 'w',
        'ŷ' or 'ý' => 'y',
        'ç' => 'c',
        'ñ' => 'n',
        _ => c,
    };
}
