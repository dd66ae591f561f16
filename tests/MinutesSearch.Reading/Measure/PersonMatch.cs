namespace MinutesSearch.Reading.Measure;

/// <summary>
/// Whether two people, as recorded, are one: the surname and compatible initials or first names of the name or of who it is known to be;
/// a role alone by its words. Written apart from the reader's own rules, so that they cannot agree on a mistake.
/// </summary>
internal static class PersonMatch
{
    private static readonly HashSet<string> RoleWords = new(
        ("the a an of for to and in on with its his her our outgoing incoming newly elected acting deputy vice assistant senior interim lead head chief joint first lord lady mayor mayoress leas cathaoirleach cathoirleach priomh " +
        "comhairleoir chair chairman chairperson chairwoman leader director executive officer manager engineer administrator secretary clerk council councillor member members cabinet committee panel service services meetings " +
        "portfolio holder responsibility spokesperson president presiding solicitor monitoring treasurer convener provost bailie representative officers group meeting district municipal area corporate county").Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Stopped = new("the of for and to in on with a an".Split(' '), StringComparer.Ordinal);

    /// <summary>True where they are one and did one thing.</summary>
    public static bool Matches(PersonFact one, PersonFact other) => one.Did == other.Did && IsSame(one, other);

    public static bool IsSame(PersonFact one, PersonFact other)
    {
        var left = Names(one);
        var right = Names(other);
        if (left.Count > 0 && right.Count > 0) return left.Exists(l => right.Exists(r => l.IsCompatible(r)));
        // One of them is known by a role alone: where the other was recorded by name, another person may be meant.
        if (!IsRole(one.Name) || !IsRole(other.Name)) return false;
        return (one.Role ?? one.Name) is { } a && (other.Role ?? other.Name) is { } b && SameRole(a, b);
    }

    /// <summary>True where one role says the words of the other, or most of them.</summary>
    public static bool SameRole(string one, string other)
    {
        var left = WordFold.Words(one).Where(w => !Stopped.Contains(w)).Select(Singular).ToHashSet(StringComparer.Ordinal);
        var right = WordFold.Words(other).Where(w => !Stopped.Contains(w)).Select(Singular).ToHashSet(StringComparer.Ordinal);
        var shared = left.Count(right.Contains);
        return shared > 0 && ((shared == Math.Min(left.Count, right.Count) && shared > 1) || shared >= 0.6 * Math.Max(left.Count, right.Count));
    }

    /// <summary>True for words that name no person.</summary>
    public static bool IsRole(string? name) => name is null || WordFold.Words(name).TrueForAll(RoleWords.Contains);

    private static List<RecordedName> Names(PersonFact person)
    {
        var names = new List<RecordedName>(2);
        if (!IsRole(person.Is)) names.Add(RecordedName.Of(person.Is!));
        if (!IsRole(person.Name)) names.Add(RecordedName.Of(person.Name!));
        return names;
    }

    private static string Singular(string word) => word.Length > 4 && word[^1] == 's' ? word[..^1] : word;
}
