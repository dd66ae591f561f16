namespace MinutesSearch.Ingest.Reading.People;

/// <summary>A person in a list.</summary>
/// <param name="Name">The name.</param>
/// <param name="Role">The role as written; null where none.</param>
/// <param name="AsRecorded">The words of the source.</param>
internal readonly record struct ListedPerson(PersonName Name, string? Role, string AsRecorded)
{
    /// <summary>The initials that the list prints behind the name, to be used for it below; null where none.</summary>
    public string? Initials { get; init; }
}

/// <summary>
/// Reads lists of people: <c>Councillors Sample, Pattern (J) and Ó Sampla</c>, <c>Mr R Example (Chairman), Mrs J A Sample</c>,
/// <c>Director of Services (Mr. T. Draft), Clerk (Ms. M. Outline)</c>, <c>P. Draft, Head of Roads; M. Outline, Planning</c>.
/// </summary>
internal static class PeopleList
{
    private const int MostPeople = 200;

    /// <summary>The people of a list, in order.</summary>
    /// <param name="text">The list, without its label.</param>
    /// <param name="areMembers">True where a bare surname is a member's: in a list of councillors.</param>
    public static List<ListedPerson> Read(ReadOnlySpan<char> text, bool areMembers = false)
    {
        var people = new List<ListedPerson>();
        var hasRolesFirst = HasNamesInBrackets(text);
        if (hasRolesFirst && !StartsWithTitle(text.TrimStart()) && RolesFirst(text, people, areMembers)) return people;
        var address = areMembers ? Address.Member : Address.None;
        var pendingRole = -1;
        var at = 0;
        while (at < text.Length && people.Count < MostPeople)
        {
            var end = EntryEnd(text, at, out var next, out var separator);
            var entry = text[at..end].Trim(" .:\u00a0");
            var start = at;
            at = next;
            if (entry.IsEmpty) continue;
            // "The Lord Mayor (Councillor Sample) in the Chair"
            if (entry.EndsWith(") in the Chair", StringComparison.OrdinalIgnoreCase)) entry = entry[..^" in the Chair".Length];
            var open = entry.IndexOf('(');
            var inside = open > 0 && entry[^1] == ')' ? entry[(open + 1)..^1].Trim() : default;
            // Director of Services (Mr. T. Draft)
            if (open > 0 && NameReader.Read(inside, 0, inside.Length, requireTitle: true) is not null && !StartsWithTitle(entry))
            {
                var role = text[(pendingRole >= 0 ? pendingRole : start)..(start + Offset(text[start..end], '('))].Trim(" ,.;:").ToString();
                if (role.StartsWith("and ", StringComparison.Ordinal)) role = role[4..];
                foreach (var person in Read(inside)) people.Add(person with { Role = role.Length is > 2 and < 140 ? role : null });
                pendingRole = -1;
                continue;
            }
            if (NameWords.IsPlural(entry[..NameReader.WordEnd(entry, 0, entry.Length)])) address = NameWords.AddressOf(entry[..NameReader.WordEnd(entry, 0, entry.Length)]) ?? Address.None;
            else if (StartsWithTitle(entry) && NameWords.AddressOf(entry[..NameReader.WordEnd(entry, 0, entry.Length)]) is not Address.Member) address = Address.None;
            var initials = TrailingInitials(entry);
            if (initials is not null) entry = entry[..^initials.Length].TrimEnd(" (");
            if (Name(entry, address) is { } read)
            {
                var rest = entry[read.End..].Trim(" ,-–:");
                var first = NameReader.WordEnd(entry, 0, entry.Length);
                // "Councillors" is the list's word, not the first one's.
                var recorded = NameWords.IsPlural(entry[..first]) ? entry[first..read.End] : entry[..read.End];
                people.Add(new ListedPerson(read.Name, Role(rest) ?? read.Office, recorded.Trim(" .:,(").ToString()) { Initials = initials });
                pendingRole = -1;
                continue;
            }
            if (RoleThenName(entry) is { } led)
            {
                people.Add(led);
                pendingRole = -1;
                continue;
            }
            if (hasRolesFirst) { if (pendingRole < 0) pendingRole = start; continue; }
            // "P. Draft, Head of Roads": what follows a name and is none is its role.
            if (people.Count > 0 && people[^1].Role is null && separator != 'x' && entry.Length < 140 && char.IsUpper(entry[0]) && people[^1].Name.Given.Length + people[^1].Name.Surname.Length > 0 && RoleReader.IsRole(entry))
                people[^1] = people[^1] with { Role = entry.ToString() };
        }
        return people;
    }

    // "Director of Services (Mr. T. Draft), Head of Roads, (Ms. M. Outline) Clerk (Anna Sample)": each bracket names who holds the role before it,
    // whatever was left out between them.
    private static bool RolesFirst(ReadOnlySpan<char> text, List<ListedPerson> people, bool areMembers)
    {
        var at = 0;
        while (at < text.Length && people.Count < MostPeople)
        {
            var open = text[at..].IndexOf('(');
            var close = open < 0 ? -1 : text[(at + open)..].IndexOf(')');
            if (close < 0) break;
            var before = text.Slice(at, open);
            var inside = text.Slice(at + open + 1, close - 1).Trim();
            if (before.Length > 160 || HasTitle(before) || inside.Contains('(')) return Undo(people);
            // "… (Cllr Sample) in the Chair; the Deputy Mayor (…)": the role is what follows the last semicolon.
            var role = before[(before.LastIndexOf(';') + 1)..].Trim(" ,.;:").ToString();
            if (role.StartsWith("and ", StringComparison.Ordinal)) role = role[4..];
            var named = NameReader.Read(inside, 0, inside.Length, requireTitle: true) is not null ? Read(inside)
                : RoleReader.IsRole(role) && PersonName.Parse(inside) is { } untitled ? [new ListedPerson(untitled, null, inside.ToString())] : [];
            if (named.Count == 0) return Undo(people);
            foreach (var person in named) people.Add(person with { Role = role.Length is > 2 and < 140 ? role : null });
            at += open + close + 1;
        }
        if (people.Count == 0) return false;
        var rest = text[Math.Min(at, text.Length)..].Trim(" ,.;:");
        // What follows the last bracket is a list of the other kind; brackets that do not close begin none of this.
        if (rest.Length > 3 && !rest.Contains('(')) people.AddRange(Read(rest.StartsWith("and ", StringComparison.Ordinal) ? rest[4..] : rest, areMembers));
        return people.Count > 0;
    }

    private static bool Undo(List<ListedPerson> people)
    {
        people.Clear();
        return false;
    }

    private static bool HasTitle(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = NameReader.WordEnd(text, at, text.Length);
            if (end == at) { at++; continue; }
            if (NameWords.AddressOf(text[at..end]) is not null) return true;
            at = end;
        }
        return false;
    }

    // "Chief Officer Anna Sample", "Clerk: A Sample": a role, then two words that are a name.
    private static ListedPerson? RoleThenName(ReadOnlySpan<char> entry)
    {
        var last = entry.LastIndexOf(' ');
        var first = last < 0 ? -1 : entry[..last].LastIndexOf(' ');
        if (first < 3) return null;
        var role = entry[..first].Trim(" ,:");
        var name = entry[(first + 1)..];
        return RoleReader.IsRole(role) && !HasTitle(role) && PersonName.Parse(name) is { Given.Length: > 0 } parsed ? new ListedPerson(parsed, role.ToString(), name.ToString()) : null;
    }

    // "Huw Pritchard-Lane HPL", "County Cllr Sample (DS)": the first letters of the name's words.
    private static string? TrailingInitials(ReadOnlySpan<char> entry)
    {
        var end = entry[^1] == ')' ? entry.Length - 1 : entry.Length;
        var start = end;
        while (start > 0 && (char.IsUpper(entry[start - 1]) || entry[start - 1] == '-')) start--;
        if (end - start is < 2 or > 5 || start < 5 || entry[start - 1] is not (' ' or '(') || (end < entry.Length) != (entry[start - 1] == '(')) return null;
        var words = entry[..start].TrimEnd(" (");
        if (words[^1] == ')' && words.LastIndexOf('(') is > 0 and var aside) words = words[..aside].TrimEnd();
        var surname = words[(words.LastIndexOf(' ') + 1)..];
        var last = entry[start..end];
        return surname.Length > 1 && char.IsLower(surname[^1]) && (last[^1] == surname[0] || surname.Contains('-') && last.Contains(surname[0])) ? entry[start..].ToString() : null;
    }

    private static ReadName? Name(ReadOnlySpan<char> entry, Address address)
    {
        if (NameReader.Read(entry, 0, entry.Length, requireTitle: false, address) is not { } read) return null;
        var rest = entry[read.End..].TrimStart();
        // What follows a name in a list is nothing, brackets, or a dash with a role; a sentence is no entry.
        return rest.IsEmpty || rest[0] is '(' or '-' or '–' or ',' or ':' ? read : null;
    }

    private static string? Role(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty) return null;
        if (rest[0] == '(' && rest.IndexOf(')') is > 0 and var close) rest = rest[1..(rest[1..close].Contains('(') && rest[^1] == ')' ? rest.Length - 1 : close)];
        rest = rest.Trim(" .,()");
        // "(to be referred to the Harbour Committee)" says something of the motion, not of who moved it.
        if (rest.StartsWith("to be ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("deferred", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("referred", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("adjourned", StringComparison.OrdinalIgnoreCase)) return null;
        if (rest.Length is <= 2 or >= 140 || !char.IsLetter(rest[0])) return null;
        return rest.Contains('(') && !rest.Contains(')') ? $"{rest})" : rest.ToString();
    }

    private static bool StartsWithTitle(ReadOnlySpan<char> entry) => NameWords.AddressOf(entry[..NameReader.WordEnd(entry, 0, entry.Length)]) is not null;

    private static bool HasNamesInBrackets(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('('); at >= 0;)
        {
            var word = NameReader.Skip(text, at + 1, text.Length);
            if (NameWords.AddressOf(text[word..NameReader.WordEnd(text, word, text.Length)]) is not null) return true;
            var next = text[(at + 1)..].IndexOf('(');
            at = next < 0 ? -1 : at + 1 + next;
        }
        return false;
    }

    // Entries are parted by commas, semicolons and "and", outside brackets; honours after a comma stay with their name.
    private static int EntryEnd(ReadOnlySpan<char> text, int at, out int next, out char separator)
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
                if (c == ',' && tail.Length > 0 && (NameWords.Suffixes.Has(tail) || IsHonour(tail))) { i = wordEnd - 1; continue; }
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

    private static int Offset(ReadOnlySpan<char> text, char c) => Math.Max(0, text.IndexOf(c));
}
