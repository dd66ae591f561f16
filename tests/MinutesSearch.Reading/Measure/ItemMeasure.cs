namespace MinutesSearch.Reading.Measure;

/// <summary>Measures one item; an item that only one side has counts against the other in every kind.</summary>
internal static class ItemMeasure
{
    public static void Of(Measurement measurement, ItemFacts? gold, ItemFacts? read, IReadOnlyList<PersonFact> known)
    {
        var name = gold is not null ? $"item {gold.Number ?? "-"}" : $"read {read!.Number ?? "-"}";
        var begin = gold is not null && read is not null && Boundary.BeginTogether(gold, read);
        var end = gold is not null && read is not null && Boundary.EndTogether(gold, read);
        measurement.Add(Kinds.Boundaries, new Tally(begin && end ? 1 : 0, gold is null ? 0 : 1, read is null ? 0 : 1));
        if (!begin || !end)
            measurement.Misses.Add(new Miss(measurement.Doc, Kinds.Boundaries, name, gold is null ? null : end ? gold.First ?? gold.Title : gold.Last ?? gold.First ?? gold.Title, read is null ? null : end ? Head(read) : Tail(read), gold is null || read is null ? "" : begin ? "ends elsewhere" : end ? "begins elsewhere" : "begins and ends elsewhere"));
        measurement.Value(Kinds.Titles, name, gold?.Title, read?.Title, gold is not null && read is not null && WordFold.Letters(gold.Title) == WordFold.Letters(read.Title));
        measurement.Value(Kinds.Numbers, name, gold?.Number, read?.Number, WordFold.Letters(gold?.Number) == WordFold.Letters(read?.Number));
        if (gold is not null && read is not null)
            measurement.Value(Kinds.Procedure, name, gold.IsProcedure ? "procedure" : null, read.IsProcedure ? "procedure" : null, gold.IsProcedure == read.IsProcedure);
        PeopleMeasure.Of(measurement, name, gold?.People ?? [], read?.People ?? [], known);
        Decisions(measurement, name, gold?.Decisions ?? [], read?.Decisions ?? []);
        VoteMeasure.Of(measurement, name, gold?.Votes ?? [], read?.Votes ?? []);
        Topics(measurement, name, gold?.Topics ?? [], read?.Topics ?? []);
    }

    /// <summary>
    /// Share of the words of a quote that a decision holds, in a run as long as the quote. A reader may keep the whole sentence, so the run may begin
    /// within its first forty words.
    /// </summary>
    public static double Overlap(string quote, string decision)
    {
        var wanted = WordFold.Words(quote);
        var words = WordFold.Words(decision);
        var best = 0.0;
        for (var start = 0; start < 40 && (start == 0 || start + wanted.Count <= words.Count); start++)
        {
            var run = words.Skip(start).Take(wanted.Count).ToList();
            best = Math.Max(best, (double)WordFold.Shared(wanted, run) / Math.Max(wanted.Count, 1));
        }
        return best;
    }

    private static void Decisions(Measurement measurement, string item, IReadOnlyList<DecisionFact> gold, IReadOnlyList<DecisionFact> read)
    {
        var pairs = Pairing.Of(gold, read, (g, r) => Overlap(g.Text, r.Text) is >= 0.6 and var share ? share : 0);
        measurement.Add(Kinds.Decisions, new Tally(pairs.Count, gold.Count, read.Count));
        foreach (var (g, r) in pairs)
        {
            var (label, said) = (gold[g], read[r]);
            measurement.Add(Kinds.Outcomes, new Tally(label.Outcome == said.Outcome ? 1 : 0, 1, 1));
            if (label.Outcome != said.Outcome) measurement.Misses.Add(new Miss(measurement.Doc, Kinds.Outcomes, item, label.Text, null, $"{label.Outcome}, read as {said.Outcome}"));
            measurement.Add(Kinds.Points, new Tally(label.Points == said.Points ? 1 : 0, 1, 1));
            if (label.Points != said.Points) measurement.Misses.Add(new Miss(measurement.Doc, Kinds.Points, item, label.Text, null, $"{label.Points}, read as {said.Points}"));
        }
        foreach (var g in Enumerable.Range(0, gold.Count).Except(pairs.Select(p => p.One))) measurement.Misses.Add(new Miss(measurement.Doc, Kinds.Decisions, item, gold[g].Text, null));
        foreach (var r in Enumerable.Range(0, read.Count).Except(pairs.Select(p => p.Other))) measurement.Misses.Add(new Miss(measurement.Doc, Kinds.Decisions, item, null, read[r].Text));
    }

    private static void Topics(Measurement measurement, string item, IReadOnlyList<string> gold, IReadOnlyList<string> read)
    {
        measurement.Add(Kinds.Topics, new Tally(gold.Intersect(read).Count(), gold.Count, read.Count));
        foreach (var topic in gold.Except(read)) measurement.Misses.Add(new Miss(measurement.Doc, Kinds.Topics, item, null, null, $"{topic} is missing"));
        foreach (var topic in read.Except(gold)) measurement.Misses.Add(new Miss(measurement.Doc, Kinds.Topics, item, null, null, $"{topic} is too much"));
    }

    private static string Head(ItemFacts item) => $"{item.Title} {item.First}" is { Length: > 120 } text ? text[..120] : $"{item.Title} {item.First}";

    private static string Tail(ItemFacts item) => item.Last is { Length: > 80 } text ? text[^80..] : item.Last ?? item.Title ?? "";
}
