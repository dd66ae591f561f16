namespace MinutesSearch.Ingest.Reading.People;

/// <summary>Parts lists of people into entries: by commas, semicolons, stops and "and" outside brackets, and by columns; honours after a comma stay with their name.</summary>
internal static class ListEntries
{
    /// <summary>The end of the entry at a place, where the next begins, and what parts them.</summary>
    public static int End(ReadOnlySpan<char> text, int at, out int next, out char separator)
    {
        var depth = 0;
        for (var i = at; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '(') depth++;
            else if (c == ')') depth = Math.Max(0, depth - 1);
            else if (depth == 0 && c is ',' or ';')
            {
                var word = NameReader.Skip(text, i + 1, text.Length);
                var wordEnd = NameReader.WordEnd(text, word, text.Length, withStops: true);
                var tail = text[word..wordEnd].TrimEnd('.');
                if (c == ',' && tail.Length > 0 && text[at..i].ContainsAnyInRange('a', 'z') && (NameWords.Suffixes.Has(tail) || IsHonour(tail))) { i = wordEnd - 1; continue; }
                next = i + 1;
                separator = c;
                return i;
            }
            else if (depth == 0 && c == '.' && IsStop(text, i))
            {
                next = i + 1;
                separator = c;
                return i;
            }
            // "A Sample (Lab)  B Draft (Con)": columns.
            else if (depth == 0 && c == ' ' && i > at && (text[i - 1] == ')' ? StartsName(text, i + 1) : IsColumn(text, at, i)))
            {
                next = i + 1;
                separator = 'x';
                return i;
            }
            else if (depth == 0 && c == ' ' && IsAnd(text, i + 1, out var afterAnd))
            {
                next = afterAnd;
                separator = '&';
                return i;
            }
        }
        next = text.Length;
        separator = '.';
        return text.Length;
    }

    // A title, or initials and a surname.
    private static bool StartsName(ReadOnlySpan<char> text, int at)
    {
        at = NameReader.Skip(text, at, text.Length);
        var end = NameReader.WordEnd(text, at, text.Length);
        if (NameWords.AddressOf(text[at..end]) is not null) return true;
        return end - at is 1 or 2 && char.IsUpper(text[at]) && NameReader.Read(text, at, text.Length, requireTitle: false) is { Name.Given.Length: > 0 };
    }

    // "Cllr A. Sample Cllr B. Draft": a second title, right behind a surname.
    private static bool IsColumn(ReadOnlySpan<char> text, int at, int blank)
    {
        var next = NameReader.Skip(text, blank, text.Length);
        var end = NameReader.WordEnd(text, next, text.Length);
        if (end + 2 >= text.Length || text[next..end] is not ("Cllr" or "Councillor" or "Alderman" or "Mr" or "Mrs" or "Ms" or "Miss")) return false;
        var first = NameReader.Skip(text, at, text.Length);
        var firstEnd = NameReader.WordEnd(text, first, text.Length);
        if (firstEnd >= blank || NameWords.AddressOf(text[first..firstEnd]) is null) return false;
        var before = text[(text[..blank].LastIndexOf(' ') + 1)..blank];
        return before.Length > 2 && char.IsUpper(before[0]) && char.IsLower(before[^1]) && NameWords.AddressOf(before) is null && !NameWords.NoName.Has(before) && !RoleReader.IsHead(before);
    }

    private static bool IsHonour(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsUpper(word[^1])) return false;
        return NameWords.Honours.Has(word) || (word.Length is 3 or 5 && word[1] == '.' && char.IsUpper(word[0]));
    }

    // The full stop after a name, and none after a title or an initial.
    private static bool IsStop(ReadOnlySpan<char> text, int at)
    {
        if (at + 2 >= text.Length || text[at + 1] != ' ' || !(char.IsUpper(text[at + 2]) || char.IsAsciiDigit(text[at + 2]))) return false;
        var start = at;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '-' or '\'' or '’')) start--;
        var word = text[start..at];
        return (at > 0 && text[at - 1] == ')') || (word.Length > 3 && char.IsLower(word[^1]) && NameWords.AddressOf(word) is null);
    }

    private static bool IsAnd(ReadOnlySpan<char> text, int at, out int after)
    {
        after = at;
        if (text[at..].StartsWith("and ", StringComparison.Ordinal)) after = at + 4;
        else if (text[at..].StartsWith("& ", StringComparison.Ordinal)) after = at + 2;
        else return false;
        // "Chief Executive (Mr Sample) and the Clerk (Ms Draft)"
        if (at > 1 && text[at - 2] == ')' && text[after..].StartsWith("the ", StringComparison.Ordinal)) return true;
        // "Director of Planning and Housing": the word parts people only before a name or a title.
        var word = NameReader.Skip(text, after, text.Length);
        var end = NameReader.WordEnd(text, word, text.Length);
        if (end <= word || !char.IsUpper(text[word])) return false;
        // "Councillors Sample and Ward.": a surname, where the list ends with it.
        return NameWords.AddressOf(text[word..end]) is not null || !NameWords.NoName.Has(text[word..end]) || (NameWords.Surnames.Has(text[word..end]) && (end >= text.Length - 1 || text[end] is ';' or ','));
    }
}
