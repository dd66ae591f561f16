using MinutesSearch.Ingest.Reading.People;

namespace MinutesSearch.Ingest.Reading.Votes;

/// <summary>Reads who voted how: <c>Councillors Sample, Pattern (J) and Draft. (21)</c>, <c>(11)</c>, <c>None</c>.</summary>
internal static class VoteNames
{
    private const int LongestName = 45;

    private static readonly string[] Offices =
        ["Lord Provost", "Lord Mayor", "Depute Lord Provost", "Deputy Lord Provost", "Deputy Lord Mayor", "Deputy Mayor", "Provost", "Mayor", "Convener", "Chairman", "Chairperson", "Chair", "Vice-Chairman", "Vice-Chair", "Vice Chairman", "Vice Chair", "Cathaoirleach", "Leas-Chathaoirleach", "Leader"];

    /// <summary>Adds the names, or the count alone, of a side. False where the text is neither.</summary>
    public static bool Take(string text, Side side, VoteDraft draft)
    {
        var part = text.AsSpan().Trim(" .;,");
        if (part.Length <= 4 && part.Length > 2 && part[0] == '(' && part[^1] == ')' && VoteCount.Of(part[1..^1]) is { } alone) { draft.Count(side, alone); return true; }
        if (IsNobody(part)) { draft.Count(side, 0); return true; }
        if (!StartsList(part)) return false;
        int? count = null;
        if (part[^1] == ')' && part.LastIndexOf('(') is > 0 and var open && CountOf(part[(open + 1)..^1]) is { } counted)
        {
            count = counted;
            part = part[..open].Trim(" .,");
        }
        else if (part.LastIndexOfAny("-–—:") is > 0 and var dash && CountOf(part[(dash + 1)..].Trim()) is { } behind)
        {
            count = behind;
            part = part[..dash].Trim(" .,");
        }
        var names = Of(part);
        if (names.Count == 0) return false;
        draft.Names(side, names);
        if (count is { } number) draft.Count(side, number);
        return true;
    }

    /// <summary>Adds the one name that stands on a line of its own below its side. False where the line is more than a name.</summary>
    public static bool TakeLine(string text, Side side, VoteDraft draft)
    {
        if (text.Length > LongestName || Only(text) is not { } name) return false;
        draft.Names(side, [name]);
        return true;
    }

    /// <summary>The name that a short text is, as recorded; null where it is anything else.</summary>
    public static string? Only(ReadOnlySpan<char> text)
    {
        text = text.Trim(" .,;*•-–\u00a0");
        if (text.IsEmpty || VoteSides.At(text, 0, NameReader.WordEnd(text, 0, text.Length)) is not null) return null;
        return text.Length is > 2 and < LongestName && NameReader.Read(text, 0, text.Length, requireTitle: false, Address.Member) is { } read && read.End == text.Length ? text.ToString() : null;
    }

    /// <summary>The names of a list.</summary>
    public static List<string> Of(ReadOnlySpan<char> list)
    {
        if (Letters(list) is { Count: > 0 } letters) return letters;
        var names = new List<string>();
        var rest = list.TrimStart();
        if (rest.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) rest = rest[4..];
        foreach (var office in Offices)
        {
            if (!rest.StartsWith(office, StringComparison.Ordinal)) continue;
            // "Lord Provost; and Councillors …" is a person by office; "Mayor Sample" a person by name, "the Mayor (Councillor Sample)" as well.
            var behind = rest[office.Length..].TrimStart();
            if (behind is [] or [',' or ';', ..] || behind.StartsWith("and ", StringComparison.Ordinal)) { names.Add(office); rest = behind; }
            else if (behind is ['(', ..] && behind.IndexOf(')') is > 2 and var close && Only(behind[1..close]) is { } holder) { names.Add(holder); rest = behind[(close + 1)..]; }
            else if (!behind.IsEmpty && NameWords.AddressOf(office) is null && IsHolder(behind))
            {
                // "Provost Sample; and Councillors …": the office is the title of the name.
                var surname = NameReader.WordEnd(behind, 0, behind.Length);
                names.Add($"{office} {behind[..surname]}");
                rest = behind[surname..];
            }
            break;
        }
        rest = rest.TrimStart(" ,;");
        if (rest.StartsWith("and ", StringComparison.Ordinal)) rest = rest[4..];
        var last = LastOffice(rest, out var before);
        foreach (var listed in PeopleList.Read(rest[..before], areMembers: true)) names.Add(listed.AsRecorded);
        if (last is not null) names.Add(last);
        return names;
    }

    // "AB, CD-E and FG", "AB CD FG": letters alone, parted by commas or blanks; empty for other lists.
    private static List<string> Letters(ReadOnlySpan<char> list)
    {
        var letters = new List<string>();
        foreach (var range in list.SplitAny(" ,;&."))
        {
            var word = list[range];
            if (word.IsEmpty || word is "and") continue;
            if (word.Length is < 2 or > 5) return [];
            foreach (var c in word) if (!char.IsUpper(c) && c != '-') return [];
            letters.Add(word.ToString());
        }
        return letters;
    }

    // "Councillors Sample, Draft and the Deputy Lord Mayor": who is named by office alone stands last.
    private static string? LastOffice(ReadOnlySpan<char> list, out int before)
    {
        before = list.Length;
        var words = list.TrimEnd(" .;,");
        if (words.LastIndexOf(" the ") is not (> 0 and var article)) return null;
        foreach (var office in Offices)
        {
            if (!words[(article + 5)..].Equals(office, StringComparison.Ordinal)) continue;
            before = words[..article].EndsWith(" and", StringComparison.Ordinal) ? article - 4 : article;
            return $"the {office}";
        }
        return null;
    }

    /// <summary>Names of legislative systems are full, parted by commas: <c>Gale A. Sample, Jr., Mark Draft</c>; those of councils may have titles.</summary>
    public static List<string> Bracketed(ReadOnlySpan<char> names)
    {
        var first = names[..NameReader.WordEnd(names, 0, names.Length)];
        if (NameWords.AddressOf(first) is not null) return Of(names);
        var list = new List<string>();
        foreach (var range in names.Split(", "))
        {
            var name = names[range].Trim();
            if (name.IsEmpty) continue;
            if (list.Count > 0 && NameWords.Suffixes.Has(name.TrimEnd('.'))) { list[^1] = $"{list[^1]}, {name}"; continue; }
            if (name.StartsWith("and ", StringComparison.Ordinal)) name = name[4..];
            // "Sample, Draft and Outline" in British minutes.
            if (name.IndexOf(" and ") is > 0 and var and && !name[..and].Contains(' ') && !name[(and + 5)..].Contains(" and ", StringComparison.Ordinal))
            {
                list.Add(name[..and].ToString());
                name = name[(and + 5)..];
            }
            list.Add(name.ToString());
        }
        return list;
    }

    /// <summary>True where a text begins like a list of people, and no sentence about one.</summary>
    public static bool StartsList(ReadOnlySpan<char> part)
    {
        if (part.StartsWith("The ", StringComparison.OrdinalIgnoreCase)) part = part[4..];
        var end = NameReader.WordEnd(part, 0, part.Length);
        if (end == 0) return false;
        if (NameWords.AddressOf(part[..end]) is not null) return SpeechVerbs.After(part[AfterFirst(part)..]) is null;
        foreach (var office in Offices)
            if (part.StartsWith(office, StringComparison.Ordinal) && part[office.Length..].TrimStart() is var behind) return behind.IsEmpty || behind[0] is ',' or ';' or '(' || behind.StartsWith("and ", StringComparison.Ordinal) || IsHolder(behind) || NameWords.AddressOf(behind[..NameReader.WordEnd(behind, 0, behind.Length)]) is not null;
        // "For (11): …" is the next side, "AB, CD, EF" are letters that stand for people.
        if (VoteSides.At(part, 0, end) is not null) return false;
        if (Letters(part) is { Count: > 0 }) return true;
        // Names without titles: two capitals at least, and a list of them.
        return char.IsUpper(part[0]) && part.IndexOf(',') is > 2 and < 40 && NameReader.Read(part, 0, part.Length, requireTitle: false, Address.Member) is { } first && part[first.End..].TrimStart() is [',' or '(', ..];
    }

    // "Provost Sample; and Councillors …": the surname of who holds the office, and then the next of a list.
    private static bool IsHolder(ReadOnlySpan<char> behind) =>
        char.IsUpper(behind[0]) && behind[NameReader.WordEnd(behind, 0, behind.Length)..].TrimStart() is var next && (next.IsEmpty || next[0] is ',' or ';' || next.StartsWith("and ", StringComparison.Ordinal));

    private static bool IsNobody(ReadOnlySpan<char> part) => part.Equals("none", StringComparison.OrdinalIgnoreCase) || part.Equals("nil", StringComparison.OrdinalIgnoreCase) || part.Equals("no one", StringComparison.OrdinalIgnoreCase);

    // "(21)" and "(21 votes)".
    private static int? CountOf(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty || !char.IsAsciiDigit(text[0])) return null;
        var end = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        var rest = text[end..].Trim();
        return rest.IsEmpty || rest.StartsWith("vote", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("member", StringComparison.OrdinalIgnoreCase) ? VoteCount.Of(text[..end]) : null;
    }

    private static int AfterFirst(ReadOnlySpan<char> part) => NameReader.Read(part, 0, part.Length, requireTitle: true) is { } read ? read.End : part.Length;
}
