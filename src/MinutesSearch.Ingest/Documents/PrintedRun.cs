namespace MinutesSearch.Ingest.Documents;

/// <summary>Finds the longest run of numbers that count up among the candidates of one style.</summary>
internal static class PrintedRun
{
    /// <summary>How many candidates back a run may be continued: bounds the work on long documents.</summary>
    private const int Window = 60;
    private const int LongestJump = 6;

    /// <summary>The run that weighs most.</summary>
    public static List<PrintedItems.Start> Longest(List<PrintedItems.Start> starts, out double score)
    {
        var scores = new double[starts.Count];
        var before = new int[starts.Count];
        var end = 0;
        for (var i = 0; i < starts.Count; i++)
        {
            var value = starts[i].Number.Value;
            // A run that starts at 1, or with a running minute number, is likelier than one that starts in a list's middle.
            scores[i] = (IsFirst(starts[i].Number) || value > 20 ? 1 : 0.5) * starts[i].Weight;
            before[i] = -1;
            for (var j = i - 1; j >= 0 && i - j <= Window; j--)
            {
                if (Price(starts[j].Number, starts[i].Number) is not { } price) continue;
                var candidate = scores[j] + starts[i].Weight - price;
                if (candidate > scores[i]) (scores[i], before[i]) = (candidate, j);
            }
            if (scores[i] > scores[end]) end = i;
        }
        score = starts.Count == 0 ? 0 : scores[end];
        var run = new List<PrintedItems.Start>();
        if (starts.Count == 0) return run;
        for (var i = end; i >= 0; i = before[i]) run.Add(starts[i]);
        run.Reverse();
        return run;
    }

    private static bool IsFirst(PrintedNumber number) => number.Value == 1 || (IsPair(number) && number.Value is 41 or 42);

    private static bool IsPair(PrintedNumber number) => number.Style.StartsWith("n.n", StringComparison.Ordinal);

    /// <summary>What it costs a run to go from one number to another; null where it cannot.</summary>
    private static double? Price(PrintedNumber from, PrintedNumber to)
    {
        var jump = to.Value - from.Value;
        // "4(a)", "4(b)"; "19", "19A"
        if (jump == 0) return to.Letter > from.Letter ? 0.1 * (to.Letter - from.Letter - 1) : null;
        // "1.4", "2.1": the second part begins anew.
        if (IsPair(to) && jump > 0 && (from.Value - 1) / 40 < (to.Value - 1) / 40) return (to.Value - 1) % 40 <= 1 && ((to.Value - 1) / 40) - ((from.Value - 1) / 40) is 1 or 2 ? 0 : null;
        return jump is < 1 or > LongestJump ? null : 0.15 * (jump - 1);
    }
}
