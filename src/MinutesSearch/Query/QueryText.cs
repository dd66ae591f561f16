using System.Globalization;
using System.Text;

namespace MinutesSearch.Query;

/// <summary>
/// A query text made safe to read: cut to length, control characters and half characters blanked, invisible marks taken out. Knows
/// where each character stood in the text as typed.
/// </summary>
internal sealed class QueryText
{
    /// <summary>Characters that are read; the rest is left out.</summary>
    public const int MaxLength = 1000;

    private readonly List<int> origins = [];

    /// <summary>Makes a text safe.</summary>
    public QueryText(string typed)
    {
        var text = new StringBuilder(Math.Min(typed.Length, MaxLength));
        IsCut = typed.Length > MaxLength;
        for (var i = 0; i < typed.Length && i < MaxLength;)
        {
            if (!Rune.TryGetRuneAt(typed, i, out var rune))
            {
                Add(" ", i++);
                continue;
            }
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune)) Add(" ", i);
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format || rune.Value is 0x200C or 0x200D) Add(rune.ToString(), i);
            i += rune.Utf16SequenceLength;
        }
        Text = text.ToString();
        origins.Add(Math.Min(typed.Length, MaxLength));

        void Add(string characters, int origin)
        {
            text.Append(characters);
            for (var n = 0; n < characters.Length; n++) origins.Add(origin);
        }
    }

    /// <summary>The safe text: white space is a blank, every surrogate has its other half.</summary>
    public string Text { get; }

    /// <summary>True where the text as typed was longer.</summary>
    public bool IsCut { get; }

    /// <summary>Where a character of <see cref="Text"/> stood in the text as typed.</summary>
    public int Origin(int index) => origins[index];

    /// <summary>True for a letter, a digit, a mark above or below one, or a currency sign: what a word begins with.</summary>
    public static bool IsWordRune(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.CurrencySymbol or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>True where a text holds a letter or a digit, so that there is something to look for.</summary>
    public static bool IsSearchable(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) return true;
        }
        return false;
    }

    /// <summary>True for a straight or curly double quotation mark.</summary>
    public static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂';
}
