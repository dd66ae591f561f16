using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>
/// Reads interests that are noted without a verb of declaring, <c>Cllr Sample – item 7, next door</c>, and those who are
/// told of in another item as <c>having declared an interest</c>.
/// </summary>
internal static class InterestLines
{
    private static readonly string[] Statements = ["transparency statement", "declared a", "disclosed a", "having declared", "stated that", "advised that", "informed the"];

    // What somebody is or has, said where interests are declared, is one.
    private static readonly string[] Links = [" is a ", " is an ", " is the ", " is on ", " owns ", " has a ", " has an ", " had a ", " works ", " lives ", " knows ", " was a "];

    /// <summary>True for the title of an item in which people declare.</summary>
    public static bool IsHeading(string title) =>
        title.Contains("interest", StringComparison.OrdinalIgnoreCase) && (title.Contains("eclar", StringComparison.OrdinalIgnoreCase) || title.Contains("members", StringComparison.OrdinalIgnoreCase) || title.Contains("disclos", StringComparison.OrdinalIgnoreCase) || title.StartsWith("interests", StringComparison.OrdinalIgnoreCase) || title.StartsWith("conflict", StringComparison.OrdinalIgnoreCase))
        || title.StartsWith("transparency statement", StringComparison.OrdinalIgnoreCase) || title.StartsWith("declarations", StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds those who declare in a passage of such an item.</summary>
    public static void Read(string text, MeetingPeople people, ItemSpeakers speakers)
    {
        if (text.Contains(" | ", StringComparison.Ordinal))
        {
            // A row of a table: the minute, who, and why.
            foreach (var cell in text.AsSpan().Split('|'))
                if (text.AsSpan()[cell].Trim() is var who && who.Length > 1 && IsNames(who, people) && Add(who, people, speakers)) return;
            return;
        }
        foreach (var (start, length) in Sentences.Of(text))
        {
            var sentence = text.AsSpan(start, length);
            // "The following members declared an interest in item 6: Mr Sample, Ms Draft and Mrs Outline."
            if (sentence.Contains("following", StringComparison.Ordinal) && sentence.IndexOf(": ") is > 0 and var colon && sentence[..colon].Contains("declared", StringComparison.Ordinal) && Add(sentence[(colon + 2)..], people, speakers)) continue;
            if (Noted(sentence, people) is { } end && Add(sentence[..end], people, speakers)) continue;
            AddInItems(sentence, people, speakers);
        }
    }

    /// <summary>Adds those of whom a passage says that they had declared.</summary>
    public static void ReadHaving(string text, MeetingPeople people, ItemSpeakers speakers)
    {
        var at = text.IndexOf("aving declared a", StringComparison.Ordinal);
        if (at < 1) return;
        var before = text.AsSpan(0, at - 1).TrimEnd(" ,(");
        var stop = before.LastIndexOf(". ");
        var sentence = stop < 0 ? 0 : stop + 2;
        if (sentence < before.Length && Add(before[sentence..], people, speakers)) return;
        var interest = text.IndexOf("interest", at, StringComparison.Ordinal);
        if (interest < 0) return;
        var after = text.AsSpan(interest + "interest".Length).TrimStart(" ,");
        if (NameReader.Read(after, 0, after.Length, requireTitle: true) is { } read) Add(after[..read.End], people, speakers);
    }

    // Where the names end: before a dash, a colon or the verb of a statement.
    private static int? Noted(ReadOnlySpan<char> sentence, MeetingPeople people)
    {
        foreach (var mark in (ReadOnlySpan<string>)[" – ", " - ", ": ", " — "])
            if (sentence.IndexOf(mark) is > 1 and < 90 and var at && IsNames(sentence[..at], people)) return at;
        foreach (var link in Links)
            if (sentence.IndexOf(link, StringComparison.Ordinal) is > 1 and < 60 and var at && IsNames(sentence[..at], people) && sentence[..at].Count(' ') < 6) return at;
        foreach (var statement in Statements)
        {
            var at = sentence.IndexOf(statement, StringComparison.Ordinal);
            if (at < 3) continue;
            var names = sentence[..at].TrimEnd();
            if (names.EndsWith(" gave a")) names = names[..^7];
            else if (names.EndsWith(" made a")) names = names[..^7];
            if (IsNames(names, people)) return names.Length;
        }
        return null;
    }

    // "Alderman Sample in Item 5.3, Councillor Draft in Item 6."
    private static void AddInItems(ReadOnlySpan<char> sentence, MeetingPeople people, ItemSpeakers speakers)
    {
        for (var at = 0; at < sentence.Length;)
        {
            if (NameReader.Read(sentence, at, sentence.Length, requireTitle: true) is not { } read || !sentence[read.End..].TrimStart().StartsWith("in item", StringComparison.OrdinalIgnoreCase)) return;
            Add(sentence[at..read.End], people, speakers);
            var comma = sentence[read.End..].IndexOf(", ");
            if (comma < 0) return;
            at = read.End + comma + 2;
        }
    }

    private static bool IsNames(ReadOnlySpan<char> words, MeetingPeople people)
    {
        var first = words[..NameReader.WordEnd(words, 0, words.Length)];
        if (NameWords.AddressOf(first) is not null || NameWords.Wards.Has(first)) return true;
        if (people.OfInitials(words.Trim()) is not null || (PersonName.Parse(words) is { Given.Length: > 0 } name && people.IsKnown(name))) return true;
        // "The Head of Planning, Ms Sample, …"
        return words.StartsWith("The ", StringComparison.Ordinal) && words.IndexOf(',') > 0;
    }

    private static bool Add(ReadOnlySpan<char> names, MeetingPeople people, ItemSpeakers speakers)
    {
        if (people.OfInitials(names.Trim()) is { } known)
        {
            speakers.Add(known, Participation.DeclaredInterest, null, names.Trim().ToString());
            return true;
        }
        var isAny = false;
        foreach (var listed in PeopleList.Read(names))
        {
            if (listed.Name.Address == Address.None && !people.IsKnown(listed.Name)) continue;
            speakers.Add(people.Of(listed.Name, listed.Role), Participation.DeclaredInterest, listed.Role, listed.AsRecorded);
            isAny = true;
        }
        // "Councillor W Sample in relation to paragraph 5 stated that …"
        if (isAny || NameReader.Read(names, 0, names.Length, requireTitle: true) is not { } read || !names[read.End..].TrimStart().StartsWith("in re", StringComparison.Ordinal)) return isAny;
        speakers.Add(people.Of(read.Name), Participation.DeclaredInterest, null, names[..read.End].Trim().ToString());
        return true;
    }
}
