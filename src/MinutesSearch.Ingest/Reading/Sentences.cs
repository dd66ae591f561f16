namespace MinutesSearch.Ingest.Reading;

/// <summary>Splits a paragraph into sentences; abbreviations and initials do not end one.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "dr", "prof", "rev", "revd", "cllr", "cllrs", "clir", "cmhlr", "ald", "hon", "st", "no", "nos", "co", "ltd", "dept", "asst",
        "vs", "para", "paras", "approx", "sq", "fig", "ref", "tel", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "jr", "sr",
        "jnr", "snr", "sgt", "supt", "insp", "fr", "e.g", "i.e", "p.m", "a.m", "pp", "vol", "cf", "etc", "int", "res", "prop", "sec", "agst", "abst", "messrs",
    };

    /// <summary>The sentences of a text as start and length, without white space at their ends, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin: the end of a sentence.</param>
    public static SentenceList Of(string text, int from = 0) => new(text, from);

    /// <summary>The first sentence, at most so many characters of it.</summary>
    public static string First(string text, int most)
    {
        foreach (var (start, length) in Of(text)) return text.Substring(start, Math.Min(length, most));
        return text.Length <= most ? text : text[..most];
    }

    /// <summary>The end of the sentence that starts at a place.</summary>
    internal static int End(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or ';') || !IsEnd(text, i)) continue;
            var end = i + 1;
            while (end < text.Length && text[end] is '"' or '”' or '’' or ')' or '\'') end++;
            return end;
        }
        return text.Length;
    }

    private static readonly string[] Beginnings = ["The ", "All ", "It ", "Members ", "This ", "These ", "Councillor", "Cllr", "On ", "In ", "There ", "He ", "She ", "They ", "Following ", "A ", "An ", "Mr", "Ms", "RESOLVED"];

    private static bool BeginsSentence(string text, int at)
    {
        foreach (var beginning in Beginnings)
            if (text.AsSpan(at).StartsWith(beginning, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool IsEnd(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is '"' or '”' or '’' or ')' or '\'') next++;
        if (next >= text.Length) return true;
        if (!char.IsWhiteSpace(text[next])) return false;
        if (text[at] is not '.') return text[at] is not ';';
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '“' or '‘' or '(' or '\'')) next++;
        if (next < text.Length && char.IsLower(text[next])) return false;

        var word = at;
        while (word > 0 && at - word < 12 && (char.IsLetter(text[word - 1]) || text[word - 1] == '.')) word--;
        var length = at - word;
        // A single capital is an initial ("Councillor J. Example"), unless it is the pronoun or closes a label ("Appendix A.").
        if (length == 1 && char.IsUpper(text[word]) && (text[word] != 'I' || IsTitled(text, word))) return false;
        // "Councillor P.J. Sample"
        if (length > 1 && AreInitials(text.AsSpan(word, length))) return BeginsSentence(text, next);
        // "at 11.00 a.m. The Members": the abbreviation may end a sentence as well.
        if (length == 3 && text[at - 1] is 'm' && text[at - 2] == '.') return BeginsSentence(text, next);
        return length == 0 || !Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(word, length));
    }

    // "Mrs. I. Sample": behind a title the letter is an initial.
    private static bool IsTitled(string text, int at)
    {
        var end = text.AsSpan(0, at).TrimEnd(" .").Length;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return People.NameWords.AddressOf(text.AsSpan(start, end - start)) is not null;
    }

    private static bool AreInitials(ReadOnlySpan<char> word)
    {
        if (word.Length % 2 == 0) return false;
        for (var i = 0; i < word.Length; i++)
            if (i % 2 == 0 ? !char.IsUpper(word[i]) : word[i] != '.') return false;
        return true;
    }
}
