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
    private const int LeastInitials = 3;

    /// <summary>The people of a list, in order.</summary>
    /// <param name="text">The list, without its label.</param>
    /// <param name="areMembers">True where a bare surname is a member's: in a list of councillors.</param>
    public static List<ListedPerson> Read(ReadOnlySpan<char> text, bool areMembers = false)
    {
        var people = new List<ListedPerson>();
        var hasRolesFirst = HasNamesInBrackets(text);
        if (hasRolesFirst && !StartsWithTitle(text.TrimStart()) && RolesFirst(text, people, areMembers)) return people;
        var address = areMembers ? Address.Member : Address.None;
        var isOfMembers = false;
        var pendingRole = -1;
        var at = 0;
        while (at < text.Length && people.Count < MostPeople)
        {
            var end = ListEntries.End(text, at, out var next, out var separator);
            var entry = text[at..end].Trim(" .:\u00a0");
            var start = at;
            at = next;
            if (entry.IsEmpty) continue;
            // "Ada Sample [AS]": what stands for the person below.
            string? bracketed = null;
            if (entry.IndexOf('[') is > 0 and var square && entry[square..].IndexOf(']') is > 2 and < 8 and var closing)
            {
                bracketed = entry[(square + 1)..(square + closing)].ToString();
                entry = $"{entry[..square].TrimEnd()} {entry[(square + closing + 1)..].TrimStart()}".AsSpan().Trim();
                if (!people.Exists(p => p.Initials == bracketed) && Listed(entry, address) is { } abbreviated) { people.Add(abbreviated with { Initials = bracketed }); pendingRole = -1; continue; }
            }
            if (IsInitials(entry) is { } alone)
            {
                people.Add(new ListedPerson(new PersonName("", alone, Address.Member), null, alone) { Initials = alone });
                pendingRole = -1;
                continue;
            }
            // "The Lord Mayor (Councillor Sample) in the Chair"
            if (entry.EndsWith(") in the Chair", StringComparison.OrdinalIgnoreCase)) entry = entry[..^" in the Chair".Length];
            var open = entry.IndexOf('(');
            var inside = open > 0 && entry[^1] == ')' ? entry[(open + 1)..^1].Trim() : default;
            // Director of Services (Mr. T. Draft)
            if (open > 0 && !StartsWithTitle(entry) && IsHolder(entry[..open], inside))
            {
                var role = text[(pendingRole >= 0 ? pendingRole : start)..(start + Offset(text[start..end], '('))].Trim(" ,.;:").ToString();
                if (role.StartsWith("and ", StringComparison.Ordinal)) role = role[4..];
                foreach (var person in Holders(inside)) people.Add(person with { Role = role.Length is > 2 and < 140 ? role : null });
                pendingRole = -1;
                continue;
            }
            var title = entry[..NameReader.WordEnd(entry, 0, entry.Length)];
            if (NameWords.IsPlural(title))
            {
                address = NameWords.AddressOf(title) ?? Address.None;
                isOfMembers = address == Address.Member;
            }
            // "Councillors Sample, Mrs Draft, Outline": such lists leave out "Mr" alone, and go on behind the other titles.
            else if (NameWords.AddressOf(title) is not (null or Address.Member) && !(isOfMembers && address == Address.Member && separator is ',' or '&' && title.TrimEnd('.') is "Mrs" or "Miss" or "Ms" or "Dr")) address = Address.None;
            var initials = TrailingInitials(entry);
            if (initials is not null) entry = entry[..^initials.Length].TrimEnd(" (");
            if (Unlabelled(entry) is { } behind && StartsWithTitle(entry[behind..]) && Listed(entry[behind..], address) is { } grouped)
            {
                people.Add(grouped);
                pendingRole = -1;
                continue;
            }
            if (!StartsWithTitle(entry) && RoleThenName(entry) is { } officer)
            {
                people.Add(officer);
                pendingRole = -1;
                continue;
            }
            if (Name(entry, address) is { } read)
            {
                var rest = entry[read.End..].Trim(" ,-–:");
                var first = NameReader.WordEnd(entry, 0, entry.Length);
                // "Councillors" is the list's word, not the first one's.
                var recorded = NameWords.IsPlural(entry[..first]) ? entry[first..read.End] : entry[..read.End];
                var printed = initials ?? RoleInitials(rest, read.Name);
                if (initials is null && printed is not null) rest = rest[..rest.LastIndexOf('(')].TrimEnd(" ,");
                people.Add(new ListedPerson(read.Name, Role(rest) ?? read.Office, recorded.Trim(" .:,(").ToString()) { Initials = printed });
                pendingRole = -1;
                continue;
            }
            if (Unlabelled(entry) is { } after && Listed(entry[after..], address) is { } labelled)
            {
                people.Add(labelled);
                pendingRole = -1;
                continue;
            }
            if (hasRolesFirst) { if (pendingRole < 0) pendingRole = start; continue; }
            // "P. Draft, Head of Roads": what follows a name and is none is its role.
            if (people.Count > 0 && people[^1].Role is null && separator != 'x' && entry.Length < 140 && char.IsUpper(entry[0]) && people[^1].Name.Given.Length + people[^1].Name.Surname.Length > 0 && !entry.StartsWith("The ", StringComparison.OrdinalIgnoreCase) && RoleReader.IsRole(entry))
            {
                var letters = people[^1].Initials is null ? RoleInitials(entry, people[^1].Name) : null;
                people[^1] = people[^1] with { Role = (letters is null ? entry : entry[..entry.LastIndexOf('(')].TrimEnd()).ToString(), Initials = people[^1].Initials ?? letters };
            }
        }
        // Two letters alone may be anything; a list of them names people.
        if (people.Count(p => p.Initials == p.Name.Surname) < LeastInitials) people.RemoveAll(p => p.Initials == p.Name.Surname);
        return people;
    }

    // One person of a list, with the role before or behind.
    private static ListedPerson? Listed(ReadOnlySpan<char> entry, Address address)
    {
        var first = NameReader.WordEnd(entry, 0, entry.Length);
        if (NameWords.IsPlural(entry[..first])) address = NameWords.AddressOf(entry[..first]) ?? address;
        if (Name(entry, address) is { } read) return new ListedPerson(read.Name, Role(entry[read.End..].Trim(" ,-–:")) ?? read.Office, (NameWords.IsPlural(entry[..first]) ? entry[first..read.End] : entry[..read.End]).Trim(" .:,(").ToString());
        return RoleThenName(entry);
    }

    // "Eastmere Council: A Sample", "Eastmere -- Mr. Sample": where the name behind the label begins.
    private static int? Unlabelled(ReadOnlySpan<char> entry)
    {
        foreach (var mark in (ReadOnlySpan<string>)[": ", " -- ", " – ", " — ", " - "])
            if (entry.IndexOf(mark) is > 2 and var at && at + mark.Length < entry.Length && !HasTitle(entry[..at])) return at + mark.Length;
        return null;
    }

    // "GW (Chair)", "EP"
    private static string? IsInitials(ReadOnlySpan<char> entry)
    {
        var end = 0;
        while (end < entry.Length && (char.IsUpper(entry[end]) || (entry[end] == '-' && end > 0))) end++;
        return end is >= 2 and <= 5 && (end == entry.Length || entry[end..].StartsWith(" (")) ? entry[..end].ToString() : null;
    }

    // "Director of Services (Mr. T. Draft)", "Licensing Manager (C Draft)"
    private static bool IsHolder(ReadOnlySpan<char> role, ReadOnlySpan<char> inside) =>
        NameReader.Read(inside, 0, inside.Length, requireTitle: true) is not null || (RoleReader.IsRole(role.Trim()) && PersonName.Parse(inside) is { Given.Length: > 0 });

    private static List<ListedPerson> Holders(ReadOnlySpan<char> inside) =>
        NameReader.Read(inside, 0, inside.Length, requireTitle: true) is null && PersonName.Parse(inside) is { } untitled ? [new ListedPerson(untitled, null, inside.ToString())] : Read(inside);

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

    private static bool HasTitle(ReadOnlySpan<char> text) => NameWords.TitleAt(text) >= 0;

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

    // "Ada Sample-Draft, Head of Roads (ASD)": letters that are those of the name.
    private static string? RoleInitials(ReadOnlySpan<char> rest, PersonName name)
    {
        if (rest.Length < 5 || rest[^1] != ')' || rest.LastIndexOf('(') < 0) return null;
        var open = rest.LastIndexOf('(');
        var letters = rest[(open + 1)..^1];
        return letters.Length is >= 2 and <= 5 && IsInitials(letters) is { } printed && printed.Length == letters.Length && name.Given.Length > 0 && printed[0] == name.Given[0] && name.Surname.Contains(printed[^1], StringComparison.Ordinal) ? printed : null;
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
        if (Surroundings.IsParty(rest)) return null;
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

    private static int Offset(ReadOnlySpan<char> text, char c) => Math.Max(0, text.IndexOf(c));
}
