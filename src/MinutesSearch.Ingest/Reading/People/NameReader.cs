using System.Text;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>A name read at a place of a text.</summary>
/// <param name="Name">The name.</param>
/// <param name="Start">Where it starts, its title included.</param>
/// <param name="End">Where it ends, honours included.</param>
/// <param name="Office">An office used as a title: <c>Mayor</c>; null where none.</param>
internal readonly record struct ReadName(PersonName Name, int Start, int End, string? Office = null);

/// <summary>Reads names where they stand: title, first names or initials, surname with its particles, honours.</summary>
internal static class NameReader
{
    private const int MostWords = 6;

    [ThreadStatic]
    private static StringBuilder? t_given;

    /// <summary>Reads a name that starts at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where a title or a name starts.</param>
    /// <param name="limit">Where reading must stop.</param>
    /// <param name="requireTitle">True to read only what begins with a title; without one, two words at least are needed.</param>
    /// <param name="address">How people of the list it stands in are addressed: then a bare surname is a name too.</param>
    public static ReadName? Read(ReadOnlySpan<char> text, int start, int limit, bool requireTitle, Address address = Address.None)
    {
        var at = start;
        var hasTitle = false;
        string? office = null;
        for (var n = 0; n < 4; n++)
        {
            var end = WordEnd(text, at, limit);
            var word = text[at..end];
            if (NameWords.AddressOf(word) is { } title) { address = title; hasTitle = true; }
            else if (n == 0 && NameWords.Wards.Has(word) && NameWords.AddressOf(Word(text, Skip(text, end, limit), limit)) is not null) { }
            else if (!hasTitle && n == 0 && word.Length > 0 && char.IsUpper(word[0]) && NameWords.Offices.Has(word)) { office = word.ToString(); hasTitle = true; if (address == Address.None) address = Address.Member; }
            else break;
            if (end < limit && text[end] == '.') end++;
            if (end < limit && text[end] is ':' or ',') end++;
            at = Skip(text, end, limit);
        }
        if (requireTitle && !hasTitle) return null;
        return Words(text, start, at, limit, address, hasTitle || address != Address.None, office, hasTitle && office is null && !IsShouted(text, at, limit));
    }

    private static ReadName? Words(ReadOnlySpan<char> text, int start, int at, int limit, Address address, bool mayBeBare, string? office, bool mayBeCapital)
    {
        // Kept between names: most looks find none, and none of them should cost memory.
        var given = t_given ??= new StringBuilder();
        given.Clear();
        ReadOnlySpan<char> surname = default;
        var end = at;
        for (var n = 0; n < MostWords && at < limit; n++)
        {
            var wordEnd = WordEnd(text, at, limit);
            var word = text[at..wordEnd];
            if (word.IsEmpty) break;
            if (IsInitials(word, text, wordEnd, limit) && (surname.IsEmpty || !IsNextSurnameBreak(text, wordEnd, limit)))
            {
                if (!surname.IsEmpty) { Push(given, surname); surname = default; }
                for (var i = 0; i < word.Length; i++) Push(given, word.Slice(i, 1));
                if (wordEnd < limit && text[wordEnd] == '.') wordEnd++;
                end = wordEnd;
                at = Skip(text, wordEnd, limit);
                continue;
            }
            if (NameWords.Particles.Has(word.TrimEnd('’').TrimEnd('\'')) && (char.IsUpper(word[0]) || !surname.IsEmpty || given.Length > 0 || (n == 0 && mayBeBare && IsSmallParticle(text, at, limit))) && Particle(text, at, wordEnd, limit) is { } compound)
            {
                if (!surname.IsEmpty) Push(given, surname);
                surname = compound.Words;
                end = compound.End;
                break;
            }
            if (!(IsNameWord(word) || (mayBeCapital && IsCapital(word))) || (NameWords.NoName.Has(word) && !(n > 0 && given.Length > 0 && surname.IsEmpty && word is "Park" or "Lane" or "Street" or "West" or "North" or "Church" or "Head" or "Ward" or "March" or "May") && !(n == 0 && mayBeBare && IsEntry(text, wordEnd, limit) && word is "Ward" or "Park" or "Lane" or "Street" or "West" or "North" or "East" or "South" or "Church" or "Head" or "March" or "May"))) break;
            if (!surname.IsEmpty && (NameWords.Honours.Has(word) || NameWords.Suffixes.Has(word))) break;
            if (!surname.IsEmpty) Push(given, surname);
            surname = mayBeCapital && IsCapital(word) ? Documents.BodyName.Cased(word.ToString()) : word;
            end = wordEnd;
            if (wordEnd < limit && text[wordEnd] is not ' ') break;
            at = Skip(text, wordEnd, limit);
        }
        if (surname.Length < 2 || (given.Length == 0 && !mayBeBare)) return null;
        var suffixed = surname.ToString();
        end = AfterName(text, end, limit, given, ref suffixed);
        return new ReadName(new PersonName(given.ToString(), suffixed, address), start, end, office);
    }

    // In a list of members "Ward" between commas is a surname.
    private static bool IsEntry(ReadOnlySpan<char> text, int end, int limit) => end >= limit || text[end] is ',' or ';' or '.' or '(' || text[end..limit].TrimStart().StartsWith("and ", StringComparison.Ordinal);

    // ", Jr." and " OBE" after the name, and "(J)": which of two with one surname.
    private static int AfterName(ReadOnlySpan<char> text, int end, int limit, StringBuilder given, ref string surname)
    {
        while (true)
        {
            var at = end < limit && text[end] == ',' ? end + 1 : end;
            at = Skip(text, at, limit);
            var wordEnd = WordEnd(text, at, limit, withStops: true);
            var word = text[at..wordEnd];
            if (word.Length > 1 && NameWords.Suffixes.Has(word.TrimEnd('.'))) { surname = $"{surname} {word.TrimEnd('.')}"; end = wordEnd; continue; }
            if (word.Length > 1 && char.IsUpper(word[^1] == '.' ? word[^2] : word[^1]) && IsHonour(word)) { end = wordEnd; continue; }
            if (given.Length == 0 && at < limit && text[at] == '(' && text[at..limit].IndexOf(')') is > 1 and <= 4 and var close)
            {
                var initials = text[(at + 1)..(at + close)].Trim(" .");
                if (initials.Length is 1 or 2 && char.IsUpper(initials[0]))
                {
                    for (var i = 0; i < initials.Length; i++) if (char.IsLetter(initials[i])) Push(given, initials.Slice(i, 1));
                    end = at + close + 1;
                }
            }
            return end;
        }
    }

    private static bool IsHonour(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[8];
        var n = 0;
        foreach (var c in word)
        {
            if (c == '.') continue;
            if (n == letters.Length || !char.IsLetter(c)) return false;
            letters[n++] = c;
        }
        return NameWords.Honours.Has(letters[..n]);
    }

    private static (string Words, int End)? Particle(ReadOnlySpan<char> text, int at, int wordEnd, int limit)
    {
        var next = Skip(text, wordEnd, limit);
        // "O’ Example" was torn by the printer; "van der Example" has two particles.
        var particle = text[at..wordEnd].ToString();
        for (var n = 0; n < 2; n++)
        {
            var end = WordEnd(text, next, limit);
            var word = text[next..end];
            if (word.IsEmpty) return null;
            if (n == 0 && (word is "Giolla" || NameWords.Particles.Has(word)) && end < limit && IsNameWord(Word(text, Skip(text, end, limit), limit)) && end < Skip(text, end, limit)) { particle = $"{particle} {word}"; next = Skip(text, end, limit); continue; }
            if (!IsNameWord(word) || NameWords.NoName.Has(word)) return null;
            var isTorn = particle.Length == 2 && particle[1] is '’' or '\'';
            return ($"{particle}{(isTorn ? "" : " ")}{word}", end);
        }
        return null;
    }

    // "A", "A.", "JP", "J.P." but not "AN" or a word in capitals.
    private static bool IsInitials(ReadOnlySpan<char> word, ReadOnlySpan<char> text, int end, int limit)
    {
        // "Ó" is a particle.
        if (word.Length is 0 or > 2 || word[0] is 'Ó' || !char.IsUpper(word[0]) || (word.Length == 2 && !char.IsUpper(word[1]))) return false;
        if (word.Length == 2 && NameWords.NoName.Has(word)) return false;
        // An initial is followed by its surname.
        var next = end < limit && text[end] == '.' ? end + 1 : end;
        next = Skip(text, next, limit);
        return next < limit && (char.IsUpper(text[next]) || (word.Length == 1 && char.IsUpper(word[0]) && IsSmallParticle(text, next, limit)));
    }

    /// <summary>True for a particle in small letters with a capital behind it: <c>de Sampla</c>.</summary>
    public static bool IsSmallParticle(ReadOnlySpan<char> text, int at, int limit)
    {
        var end = WordEnd(text, at, limit);
        if (end == at || text[at..end] is not ("de" or "van" or "von" or "der" or "den" or "du" or "di" or "ní" or "ó" or "mac")) return false;
        var next = Skip(text, end, limit);
        return next < limit && next > end && char.IsUpper(text[next]);
    }

    private static bool IsNextSurnameBreak(ReadOnlySpan<char> text, int end, int limit)
    {
        var next = Skip(text, end < limit && text[end] == '.' ? end + 1 : end, limit);
        return next >= limit || !char.IsUpper(text[next]);
    }

    private static bool IsNameWord(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0])) return false;
        var lower = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c)) lower++;
            else if (!char.IsLetter(c) && c is not ('\'' or '’' or '‟' or '-' or '‐' or '`')) return false;
        }
        return lower > 0;
    }

    // "MRS. SAMPLE moved": a clerk who prints names in capitals; not where all the text is.
    private static bool IsCapital(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return false;
        foreach (var c in word)
            if (char.IsLower(c) || !(char.IsLetter(c) || c is '\'' or '’' or '-')) return false;
        return true;
    }

    private static bool IsShouted(ReadOnlySpan<char> text, int at, int limit)
    {
        foreach (var c in text[at..Math.Min(limit, at + 40)])
            if (char.IsLower(c)) return false;
        return true;
    }

    private static void Push(StringBuilder given, ReadOnlySpan<char> word)
    {
        if (given.Length > 0) given.Append(' ');
        given.Append(word);
    }

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> text, int at, int limit) => text[at..WordEnd(text, at, limit)];

    /// <summary>The end of the word at a place: letters, apostrophes and hyphens.</summary>
    public static int WordEnd(ReadOnlySpan<char> text, int at, int limit, bool withStops = false)
    {
        while (at < limit && (char.IsLetter(text[at]) || (text[at] is '\'' or '’' or '‟' or '-' or '‐') || (withStops && text[at] == '.'))) at++;
        return at;
    }

    /// <summary>Skips blanks.</summary>
    public static int Skip(ReadOnlySpan<char> text, int at, int limit)
    {
        while (at < limit && (text[at] == ' ' || text[at] == '\u00a0')) at++;
        return at;
    }
}
