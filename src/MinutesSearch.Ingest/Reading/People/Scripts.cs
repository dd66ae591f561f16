namespace MinutesSearch.Ingest.Reading.People;

/// <summary>Minutes that are written as a script: a name, a colon or a dash, and what was said.</summary>
internal static class Scripts
{
    /// <summary>True where a name that begins its sentence is followed by what was said: <c>Cllr Sample: it would be mended.</c></summary>
    public static bool Is(ReadOnlySpan<char> sentence, int start, int end) =>
        start == 0 && end + 12 < sentence.Length && ((sentence[end] == ':' && sentence[end + 1] == ' ' && char.IsLetter(sentence[end + 2]) && sentence[(end + 2)..].Count(' ') > 2 && NameWords.AddressOf(sentence[(end + 2)..NameReader.WordEnd(sentence, end + 2, sentence.Length)]) is null) || IsDashed(sentence[end..]));

    // "Cllr Sample – could not sleep from Thursday to Sunday.": more than a role behind the dash.
    private static bool IsDashed(ReadOnlySpan<char> behind)
    {
        if (behind.Length < 25 || behind[0] != ' ' || behind[1] is not ('–' or '—' or '-') || behind[2] != ' ' || !char.IsLetter(behind[3])) return false;
        var said = behind[3..];
        // "Internal auditor – it was resolved to appoint …"
        if (said.StartsWith("it was ", StringComparison.OrdinalIgnoreCase) || said.StartsWith("RESOLVED", StringComparison.OrdinalIgnoreCase)) return false;
        return said.Count(' ') > 3 && !RoleReader.IsRole(said.TrimEnd('.')) && NameWords.AddressOf(said[..NameReader.WordEnd(said, 0, said.Length)]) is null;
    }

    /// <summary>True for <c>A. (Mr Sample) There were nine.</c> and <c>Q. (AB) Why not?</c></summary>
    public static bool IsAnswer(ReadOnlySpan<char> sentence) => sentence is ['A' or 'Q', '.' or ':', ' ', '(', ..];

    /// <summary>True where a clause begins behind such words, and so its subject.</summary>
    public static bool IsSubject(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        return before.IsEmpty || before[^1] is ',' or ';' or ':' or '.' or '–' or '—' or '”' or '"' || before.EndsWith(" and") || before.EndsWith(" but") || before.EndsWith("--");
    }
}
