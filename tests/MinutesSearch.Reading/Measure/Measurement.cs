namespace MinutesSearch.Reading.Measure;

/// <summary>Compares what the reader says of a page with what its label says, and counts.</summary>
internal sealed class Measurement(string doc)
{
    private readonly Dictionary<string, Tally> tallies = new(StringComparer.Ordinal);

    public string Doc => doc;

    public IReadOnlyDictionary<string, Tally> Tallies => tallies;

    public List<Miss> Misses { get; } = [];

    /// <summary>Measures one account of a page against another.</summary>
    public static Measurement Of(string doc, IReadOnlyList<MeetingFacts> gold, IReadOnlyList<MeetingFacts> read)
    {
        var measurement = new Measurement(doc);
        // Where a page shows several meetings, their day tells them apart; otherwise their order.
        var pairs = gold.Count == 1 && read.Count == 1 ? [(0, 0)] : Pairing.Of(gold, read, (g, r) => (g.Date is not null && g.Date == r.Date ? 2 : 0) + (g.Items.Count > 0 && r.Items.Count > 0 && Boundary.BeginTogether(g.Items[0], r.Items[0]) ? 1 : 0) + 0.1);
        foreach (var (g, r) in pairs) measurement.Meeting(gold[g], read[r]);
        foreach (var g in Enumerable.Range(0, gold.Count).Except(pairs.Select(p => p.One))) measurement.Meeting(gold[g], new MeetingFacts(), true);
        foreach (var r in Enumerable.Range(0, read.Count).Except(pairs.Select(p => p.Other))) measurement.Meeting(new MeetingFacts(), read[r], true);
        return measurement;
    }

    public void Add(string kind, Tally tally) => tallies[kind] = tallies.GetValueOrDefault(kind) + tally;

    /// <summary>A single value that both, one or neither give.</summary>
    public void Value(string kind, string item, string? gold, string? read, bool equal)
    {
        Add(kind, new Tally(equal && gold is not null ? 1 : 0, gold is null ? 0 : 1, read is null ? 0 : 1));
        if (!equal) Misses.Add(new Miss(doc, kind, item, gold, read));
    }

    private void Meeting(MeetingFacts gold, MeetingFacts read, bool alone = false)
    {
        // That a page states no day is an answer as well.
        var isGold = !alone || gold.Items.Count > 0;
        var isRead = !alone || read.Items.Count > 0;
        Value(Kinds.Dates, "-", isGold ? gold.Date ?? "none" : null, isRead ? read.Date ?? "none" : null, isGold && isRead && gold.Date == read.Date);
        Value(Kinds.Bodies, "-", gold.Body, read.Body, SameBody(gold.Body, read.Body));
        PeopleMeasure.Attendance(this, gold.Attendance, read.Attendance);
        var pairs = Alignment.Of(gold.Items, read.Items);
        var known = gold.Attendance.Concat(gold.Items.SelectMany(i => i.People)).Where(p => p.Role is not null).ToList();
        foreach (var (g, r) in pairs) ItemMeasure.Of(this, gold.Items[g], read.Items[r], known);
        foreach (var g in Enumerable.Range(0, gold.Items.Count).Except(pairs.Select(p => p.One))) ItemMeasure.Of(this, gold.Items[g], null, known);
        foreach (var r in Enumerable.Range(0, read.Items.Count).Except(pairs.Select(p => p.Other))) ItemMeasure.Of(this, null, read.Items[r], known);
    }

    private static bool SameBody(string? gold, string? read)
    {
        if (gold is null || read is null) return gold is null && read is null;
        var (one, other) = (WordFold.Letters(gold), WordFold.Letters(read));
        return one == other || one == "the" + other || other == "the" + one;
    }
}
