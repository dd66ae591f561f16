using System.Text;

namespace MinutesSearch.Reading.Measure;

/// <summary>Words without case, accents and signs, so that only what is said is compared.</summary>
internal static class WordFold
{
    private const string Accented = "áàâäãåéèêëíìîïóòôöõøúùûüýçñ";
    private const string Plain = "aaaaaaeeeeiiiioooooouuuuycn";

    public static char Of(char c)
    {
        c = char.ToLowerInvariant(c);
        return c < 128 ? c : Accented.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Plain[at] : c;
    }

    /// <summary>Letters and digits alone, run together.</summary>
    public static string Letters(string? words)
    {
        var letters = new StringBuilder(words?.Length ?? 0);
        foreach (var c in words ?? "")
        {
            if (char.IsLetterOrDigit(c)) letters.Append(Of(c));
        }
        return letters.ToString();
    }

    /// <summary>The words in their order; an apostrophe inside a word does not part it.</summary>
    public static List<string> Words(string? text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text ?? "")
        {
            if (char.IsLetterOrDigit(c)) word.Append(Of(c));
            else if (c is not ('\'' or '’' or '‘') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }

    /// <summary>How many words two lists share, each counted as often as both have it.</summary>
    public static int Shared(IEnumerable<string> one, IEnumerable<string> other)
    {
        var left = one.GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return other.GroupBy(w => w, StringComparer.Ordinal).Sum(g => Math.Min(g.Count(), left.GetValueOrDefault(g.Key)));
    }
}
