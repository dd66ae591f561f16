namespace MinutesSearch.Reading.Measure;

/// <summary>People with the parts they played, and their roles.</summary>
internal static class PeopleMeasure
{
    public static void Of(Measurement measurement, string item, IReadOnlyList<PersonFact> gold, IReadOnlyList<PersonFact> read, IReadOnlyList<PersonFact> known)
    {
        foreach (var (g, r) in Match(measurement, Kinds.Speakers, item, gold, read)) Roles(measurement, item, gold[g], read[r], known);
        // The parts apart, so that a table can show which are read badly.
        foreach (var did in gold.Concat(read).Select(p => p.Did).Distinct(StringComparer.Ordinal))
        {
            var (one, other) = (gold.Where(p => p.Did == did).ToList(), read.Where(p => p.Did == did).ToList());
            measurement.Add($"{Kinds.Speakers}: {did}", new Tally(Pairs(one, other).Count, one.Count, other.Count));
        }
    }

    public static void Attendance(Measurement measurement, IReadOnlyList<PersonFact> gold, IReadOnlyList<PersonFact> read)
    {
        foreach (var (g, r) in Match(measurement, Kinds.Attendance, "-", gold, read)) Roles(measurement, "-", gold[g], read[r], gold);
    }

    private static List<(int One, int Other)> Match(Measurement measurement, string kind, string item, IReadOnlyList<PersonFact> gold, IReadOnlyList<PersonFact> read)
    {
        var pairs = Pairs(gold, read);
        measurement.Add(kind, new Tally(pairs.Count, gold.Count, read.Count));
        foreach (var g in Enumerable.Range(0, gold.Count).Except(pairs.Select(p => p.One))) measurement.Misses.Add(new Miss(measurement.Doc, kind, item, Shown(gold[g]), null, gold[g].Did));
        foreach (var r in Enumerable.Range(0, read.Count).Except(pairs.Select(p => p.Other))) measurement.Misses.Add(new Miss(measurement.Doc, kind, item, null, Shown(read[r]), read[r].Did));
        return pairs;
    }

    private static List<(int One, int Other)> Pairs(IReadOnlyList<PersonFact> gold, IReadOnlyList<PersonFact> read) =>
        Pairing.Of(gold, read, (g, r) => !PersonMatch.Matches(g, r) ? 0 : WordFold.Letters(g.Name ?? g.Role) == WordFold.Letters(r.Name ?? r.Role) ? 3 : WordFold.Letters(g.Is) == WordFold.Letters(r.Is) ? 2 : 1);

    /// <summary>A role is right where the label gives it for this person, here or elsewhere on the page.</summary>
    private static void Roles(Measurement measurement, string item, PersonFact gold, PersonFact read, IReadOnlyList<PersonFact> known)
    {
        if (gold.Name is null || read.Name is null) return;
        var right = read.Role is not null && ((gold.Role is not null && PersonMatch.SameRole(gold.Role, read.Role)) || (gold.Role is null && known.Any(k => PersonMatch.IsSame(k, read) && PersonMatch.SameRole(k.Role!, read.Role))));
        if (gold.Role is null && read.Role is null) return;
        if (gold.Role is null && right) return;
        measurement.Add(Kinds.Roles, new Tally(right ? 1 : 0, gold.Role is null ? 0 : 1, read.Role is null ? 0 : 1));
        if (!right) measurement.Misses.Add(new Miss(measurement.Doc, Kinds.Roles, item, gold.Role, read.Role));
    }

    private static string Shown(PersonFact person) => person.Name ?? person.Role ?? person.Is ?? "";
}
