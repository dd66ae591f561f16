namespace MinutesSearch.Reading.Measure;

/// <summary>A name as surname and what stands before it.</summary>
internal sealed record RecordedName(string Surname, IReadOnlyList<string> Given)
{
    private static readonly HashSet<string> Titles = new(
        ("councillor councillors councilor cllr cllrs clir clirs cmhlr comhairleoir mr mrs ms miss mx dr prof professor sir dame rev reverend canon fr alderman ald county city lord lady deputy senator the an " +
        "mayor cathaoirleach leas chairman chair leader outgoing incoming chairperson baroness").Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Honours = new("obe mbe cbe kbe jp mcc td mp ba bem dl qc kc phd esq peto po me cllr".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Particles = new("o mac mc mag ni nic ui de da di van der von la le st fitz".Split(' '), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
    {
        ["bill"] = "william",
        ["will"] = "william",
        ["bob"] = "robert",
        ["rob"] = "robert",
        ["dick"] = "richard",
        ["tony"] = "anthony",
        ["jim"] = "james",
        ["ted"] = "edward",
        ["liz"] = "elizabeth",
        ["beth"] = "elizabeth",
        ["jack"] = "john",
        ["sean"] = "john",
        ["mick"] = "michael",
        ["mike"] = "michael",
        ["dan"] = "daniel",
        ["joe"] = "joseph",
        ["tom"] = "thomas",
        ["pat"] = "patrick",
        ["paddy"] = "patrick",
        ["kate"] = "katherine",
    };

    public static RecordedName Of(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        if (open > 0) name = name[..open];
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0) name = name[..comma];
        var words = WordFold.Words(name.Replace("-", "", StringComparison.Ordinal));
        var titled = words.FindIndex(w => !Titles.Contains(w));
        if (titled > 0) words.RemoveRange(0, titled);
        while (words.Count > 1 && Honours.Contains(words[^1])) words.RemoveAt(words.Count - 1);
        // "Butler D." in lists.
        if (words.Count == 2 && words[1].Length == 1 && words[0].Length > 2) words.Reverse();
        for (var i = words.Count - 2; i >= 0; i--)
        {
            if (!Particles.Contains(words[i]) || (words[i].Length == 1 && words[i + 1].Length == 1)) continue;
            words[i] += words[i + 1];
            words.RemoveAt(i + 1);
        }
        return words.Count == 0 ? new RecordedName("", []) : new RecordedName(words[^1], words[..^1]);
    }

    public bool IsCompatible(RecordedName other)
    {
        if (Surname.Length == 0 || (Surname != other.Surname && !(Surname + Joined(Given) == other.Surname) && !(other.Surname + Joined(other.Given) == Surname))) return false;
        return Given.Count == 0 || other.Given.Count == 0 || Fits(Given[0], other.Given[0]);
    }

    private static string Joined(IReadOnlyList<string> given) => string.Concat(given);

    private static bool Fits(string one, string other)
    {
        if (one.Length == 1 || other.Length == 1) return one[0] == other[0];
        return Full(one) == Full(other) || one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);
    }

    private static string Full(string name) => Short.GetValueOrDefault(name, name);
}
