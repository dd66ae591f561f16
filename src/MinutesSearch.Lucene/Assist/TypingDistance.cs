namespace MinutesSearch.Lucene.Assist;

/// <summary>
/// How unlikely it is that somebody typed one word and meant another: edits weighed by what fingers and ears do. A letter twice or once
/// costs least, then two letters that changed places, a neighbouring key or another vowel, then any other edit; an error in the first letter costs more.
/// </summary>
internal static class TypingDistance
{
    private const double Doubled = 0.5;
    private const double ChangedPlaces = 0.6;
    private const double AlikeLetter = 0.7;
    private const double SilentLetter = 0.8;
    private const double AnyEdit = 1.0;
    private const double FirstLetter = 0.5;
    private const int MaxLength = 64;

    private static readonly string[] Keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
    private static readonly HashSet<(char, char)> Alike = AlikeLetters();

    /// <summary>The cost of having typed <paramref name="typed"/> for <paramref name="meant"/>, both folded: 0 for the same word, about 1 for an edit.</summary>
    public static double Cost(string typed, string meant)
    {
        if (typed.Length > MaxLength || meant.Length > MaxLength) return string.Equals(typed, meant, StringComparison.Ordinal) ? 0 : MaxLength;
        var width = meant.Length + 1;
        Span<double> costs = new double[(typed.Length + 1) * width];
        for (var i = 0; i <= typed.Length; i++)
        {
            for (var j = 0; j <= meant.Length; j++)
            {
                if (i == 0 && j == 0) continue;
                var best = double.MaxValue;
                if (i > 0) best = costs[((i - 1) * width) + j] + Extra(typed, i - 1, j);
                if (j > 0) best = Math.Min(best, costs[(i * width) + j - 1] + Extra(meant, j - 1, i));
                if (i > 0 && j > 0)
                {
                    best = Math.Min(best, costs[((i - 1) * width) + j - 1] + Other(typed[i - 1], meant[j - 1], i == 1 && j == 1));
                    if (i > 1 && j > 1 && typed[i - 1] == meant[j - 2] && typed[i - 2] == meant[j - 1])
                        best = Math.Min(best, costs[((i - 2) * width) + j - 2] + ChangedPlaces + (i == 2 ? FirstLetter : 0));
                }
                costs[(i * width) + j] = best;
            }
        }
        return costs[^1];
    }

    /// <summary>A letter of one word that the other lacks.</summary>
    private static double Extra(string word, int at, int otherAt)
    {
        var letter = word[at];
        if ((at > 0 && word[at - 1] == letter) || (at + 1 < word.Length && word[at + 1] == letter)) return Doubled;
        var cost = letter is 'e' or 'h' or 's' && at > 0 ? SilentLetter : AnyEdit;
        return at == 0 && otherAt == 0 ? cost + FirstLetter : cost;
    }

    private static double Other(char typed, char meant, bool first)
    {
        if (typed == meant) return 0;
        return (Alike.Contains((typed, meant)) ? AlikeLetter : AnyEdit) + (first ? FirstLetter : 0);
    }

    private static HashSet<(char, char)> AlikeLetters()
    {
        var alike = new HashSet<(char, char)>();
        for (var row = 0; row < Keyboard.Length; row++)
        {
            for (var at = 0; at < Keyboard[row].Length; at++)
            {
                Add(Keyboard[row], at, Keyboard[row], at + 1);
                if (row + 1 >= Keyboard.Length) continue;
                Add(Keyboard[row], at, Keyboard[row + 1], at);
                Add(Keyboard[row], at, Keyboard[row + 1], at - 1);
            }
        }
        foreach (var sound in (ReadOnlySpan<string>)["ae", "ai", "ao", "ei", "eo", "eu", "ou", "iy", "ck", "cs", "sz", "fv", "gj", "mn", "dt", "bp"])
            Add(sound, 0, sound, 1);
        return alike;

        void Add(string a, int i, string b, int j)
        {
            if (j < 0 || j >= b.Length) return;
            alike.Add((a[i], b[j]));
            alike.Add((b[j], a[i]));
        }
    }
}
