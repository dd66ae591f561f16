using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>Reads whose a question, a motion or a reply is from the words of its heading: <c>Councillor Sample to the Leader</c>, <c>the Director of Roads, Ms Draft</c>.</summary>
internal static class WrittenAuthors
{
    // Who is asked, for whom and about what is no author.
    private static readonly string[] Ends = [" to ", " on behalf of ", " regarding ", " about ", " concerning ", " re ", " seconded by ", " and seconded", " in respect of ", " of which ", " pursuant ", " under ", "(to be ", "(referred", "(deferred", "(withdrawn"];

    /// <summary>The authors; none where the words name nobody for certain.</summary>
    /// <param name="by">The words of the heading.</param>
    /// <param name="people">The people of the meeting.</param>
    /// <param name="mayBeRole">True where a role says enough: whoever replies.</param>
    public static List<ListedPerson> Of(string by, MeetingPeople people, bool mayBeRole)
    {
        // Capitals all through tell no name from a word.
        var words = (by.Any(char.IsLower) ? by : Documents.BodyName.Cased(by)).AsSpan();
        foreach (var end in Ends)
            if (words.IndexOf(end, StringComparison.OrdinalIgnoreCase) is > 0 and var at) words = words[..at];
        words = words.Trim(" .:;,()–—-");
        // "the Cabinet Member for Roads, Councillor Sample"
        if (mayBeRole && NameWords.TitleAt(words) is > 0 and var title && Role(words[..title]) is { } role && NameReader.Read(words, title, words.Length, requireTitle: true) is { } read)
            return [new ListedPerson(read.Name, role, words[title..read.End].Trim().ToString())];
        var authors = PeopleList.Read(words);
        authors.RemoveAll(a => a.Name.Address == Address.None && !IsSomebody(a.Name, people));
        return authors;
    }

    /// <summary>Whoever the heading of a motion says seconded it.</summary>
    public static List<ListedPerson> Seconders(string by) =>
        by.IndexOf("seconded by ", StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? PeopleList.Read(by.AsSpan(at + "seconded by ".Length).Trim(" .:;")) : [];

    /// <summary>The one who holds the role that the words are; null where they are none.</summary>
    public static Person? Holder(string by, MeetingPeople people)
    {
        var words = by.AsSpan().Trim(" .:;,()–—-");
        var role = Role(words);
        return role is null ? null : people.OfRole(role, out _);
    }

    private static string? Role(ReadOnlySpan<char> words)
    {
        words = words.Trim(" ,(–-");
        if (words.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) words = words[4..];
        return RoleReader.IsRole(words) ? words.ToString() : null;
    }

    private static bool IsSomebody(PersonName name, MeetingPeople people)
    {
        var blank = name.Given.IndexOf(' ', StringComparison.Ordinal);
        return people.IsKnown(name) || (name.Given.Length > 0 && GivenNames.IsCommon(name.Given.AsSpan(0, blank < 0 ? name.Given.Length : blank)));
    }
}
