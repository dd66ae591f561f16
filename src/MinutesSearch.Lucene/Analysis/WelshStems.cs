using System.Collections.Frozen;

namespace MinutesSearch.Lucene.Analysis;

/// <summary>
/// Stems of Welsh words. A Welsh word changes its first sound after many others: <c>Caerdydd</c> is also <c>Gaerdydd</c>,
/// <c>Nghaerdydd</c> and <c>Chaerdydd</c>. Each form is taken back to every word that it may come from, at most three, so that two
/// forms of one word always share a stem: <c>bwyllgor</c> gives <c>pwyllgor</c> and <c>bwyllgor</c>, <c>pwyllgor</c> only itself. One key for
/// all letters that may change into each other would join <c>coed</c> (trees) and <c>oed</c> (age) by way of <c>goed</c>. Then
/// plural endings go, few and carefully. All stems begin with <see cref="Mark"/>, so that none is an English one.
/// </summary>
internal static class WelshStems
{
    /// <summary>The first character of every Welsh stem; no word of a text begins with it.</summary>
    public const char Mark = '\u0003';

    private const int ShortestMutated = 3;

    // Plurals made otherwise than by an ending, and singulars that end like a plural. In the radical form.
    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["cynghorau"] = "cyngor",
        ["cynghorwyr"] = "cynghorydd",
        ["cynghorydd"] = "cynghorydd",
        ["cadeirydd"] = "cadeirydd",
        ["cadeiryddion"] = "cadeirydd",
        ["ysgrifennydd"] = "ysgrifennydd",
        ["llywydd"] = "llywydd",
        ["llefarydd"] = "llefarydd",
        ["newyddion"] = "newyddion",
        ["cyhoedd"] = "cyhoedd",
        ["ceisiadau"] = "cais",
        ["plant"] = "plentyn",
        ["ffyrdd"] = "ffordd",
        ["meysydd"] = "maes",
        ["gwledydd"] = "gwlad",
        ["blynyddoedd"] = "blwyddyn",
        ["gweithwyr"] = "gweithiwr",
        ["rhieni"] = "rhiant",
        ["mentrau"] = "menter",
        ["menywod"] = "menyw",
        ["babanod"] = "baban",
        ["cathod"] = "cath",
        ["llythyron"] = "llythyr",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // The longest first; each with the letters that must stay before it.
    private static readonly (string Ending, int Least)[] Endings =
        [("oedd", 3), ("iaid", 4), ("ydd", 4), ("iau", 3), ("ion", 3), ("au", 3), ("on", 4), ("i", 4)];

    /// <summary>The stems of a folded word, marked; at least one, none twice.</summary>
    public static string[] Of(string folded)
    {
        if (folded.Length < ShortestMutated || folded.AsSpan().ContainsAnyExceptInRange('a', 'z')) return [Mark + folded];
        return [.. Radicals(folded).Select(static word => Mark + Singular(word)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The words that a form may come from by a soft, nasal or aspirate mutation, or by none.</summary>
    private static string[] Radicals(string word)
    {
        var rest = word[1..];
        return (word[0], word[1]) switch
        {
            ('p' or 't', 'h') or ('c', 'h') => word.StartsWith("chw", StringComparison.Ordinal) ? [word, "c" + word[2..]] : [word[0] + word[2..]],
            ('m', 'h') => ["p" + word[2..]],
            ('n', 'h') => ["t" + word[2..]],
            ('n', 'g') when word[2] == 'h' => ["c" + word[3..]],
            ('n', 'g') => ["g" + word[2..]],
            ('d', 'd') => ["d" + word[2..]],
            ('f', 'f') or ('l', 'l') or ('r', 'h') => [word],
            ('b', _) => [word, "p" + rest],
            ('d', _) => [word, "t" + rest],
            ('g', _) => [word, "c" + rest],
            ('f', _) => ["b" + rest, "m" + rest],
            ('m', _) => [word, "b" + rest],
            ('n', _) => [word, "d" + rest],
            ('l', _) => ["l" + word, "g" + word],
            ('r', _) => ["rh" + rest, "g" + word],
            ('a' or 'e' or 'i' or 'o' or 'u' or 'w' or 'y', _) => [word, "g" + word],
            // After "ei", "ein" and "eu" a vowel takes an h: "ein hysgolion".
            ('h', 'a' or 'e' or 'i' or 'o' or 'u' or 'w' or 'y') => [word, rest],
            _ => [word],
        };
    }

    private static string Singular(string word)
    {
        if (Irregular.TryGetValue(word, out var known)) word = known;
        else if (word.EndsWith("feydd", StringComparison.Ordinal)) word = word[..^4] + "a";
        else word = WithoutEnding(word);
        return Evened(word);
    }

    private static string WithoutEnding(string word)
    {
        foreach (var (ending, least) in Endings)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = word[..^ending.Length];
            // "afon" is a river; "meddygon" are doctors, "athrawon" teachers.
            if (stem.Length >= least && (ending != "on" || stem[^1] is 'g' or 'w')) return stem;
        }

        return word;
    }

    /// <summary>What an ending changes before it: <c>canolfan, canolfannau</c>; <c>cynnig, cynigion</c>; <c>pleidlais, pleidleisiau</c>.</summary>
    private static string Evened(string word)
    {
        if (word.Length > 3) word = word.Replace("nn", "n", StringComparison.Ordinal).Replace("rr", "r", StringComparison.Ordinal);
        return word.Length > 3 && word[^3] == 'a' && word[^2] == 'i' ? $"{word[..^3]}ei{word[^1]}" : word;
    }
}
