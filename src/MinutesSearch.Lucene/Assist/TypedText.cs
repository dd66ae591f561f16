using System.Text;

namespace MinutesSearch.Lucene.Assist;

/// <summary>What was typed so far, as suggestions look at it.</summary>
/// <param name="Kept">Everything before the last word, as typed, operators included.</param>
/// <param name="Words">The words to complete, folded, the last one included; after <c>committee:</c> only the words of that field.</param>
/// <param name="IsLastOpen">True where the last word may go on; false after a blank.</param>
/// <param name="Field">The field that the last word stands in, lower case: <c>committee</c>; null where none, as after the colon of a title.</param>
internal sealed record TypedText(string Kept, IReadOnlyList<string> Words, bool IsLastOpen, string? Field)
{
    // What is longer is no typing; the rest of it cannot make a suggestion better.
    private const int MaxLength = 200;
    private const int MaxWords = 12;

    // Other words before a colon are titles' own, until something follows without a blank: then they are fields that somebody misspelt.
    private static readonly HashSet<string> Fields = new(StringComparer.Ordinal) { "speaker", "committee", "topic", "council", "year" };

    /// <summary>Reads what was typed.</summary>
    public static TypedText Read(string text)
    {
        if (text.Length > MaxLength) text = text[..MaxLength];
        var start = text.Length;
        while (start > 0 && IsWordPart(text[start - 1])) start--;
        var kept = text[..start];
        var last = Folding.Words(text[start..]);
        var from = text.Count(static c => c == '"') % 2 == 1 ? text.LastIndexOf('"') : start;
        var field = FieldBefore(text.AsSpan(0, from), last.Count > 0);
        var words = Folding.Words(field is null ? kept : text[from..start]);
        var isOpen = last.Count > 0;
        words.AddRange(last);
        return new(kept, words.Count > MaxWords ? words[^MaxWords..] : words, isOpen, field);
    }

    /// <summary>The last word; empty where nothing was typed.</summary>
    public string Last => Words.Count == 0 ? "" : Words[^1];

    /// <summary>The words joined, as a completion index holds them.</summary>
    public byte[] Beginning => Encoding.UTF8.GetBytes(string.Join(' ', Words) + (IsLastOpen ? "" : " "));

    /// <summary>The same with another word in one place.</summary>
    public TypedText With(int place, string word) => this with { Words = [.. Words.Take(place), word, .. Words.Skip(place + 1)] };

    /// <summary>The same without some words before the last.</summary>
    public TypedText Without(Func<string, bool> words) =>
        Words.Count < 2 || !Words.SkipLast(1).Any(words) ? this : this with { Words = [.. Words.SkipLast(1).Where(word => !words(word)), Last] };

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || Folding.IsApostrophe(c);

    private static string? FieldBefore(ReadOnlySpan<char> kept, bool isFollowed)
    {
        if (kept.Length < 2 || kept[^1] != ':') return null;
        var start = kept.Length - 1;
        while (start > 0 && char.IsAsciiLetter(kept[start - 1])) start--;
        var name = kept[start..^1].ToString().ToLowerInvariant();
        if (name is [.. var one, 's']) name = one;
        return isFollowed || Fields.Contains(name) ? name : null;
    }
}
