using System.Diagnostics;

namespace MinutesSearch.Benchmarks.Comparison;

/// <summary>What an engine took in one mode: processor time for an answer on average (all threads), a median of the rounds for each query that was asked, and the middle of each round.</summary>
internal sealed record ModeFigure(Percentiles Times, double ProcessorMs, Percentiles? ProcessorTimes, int Queries, IReadOnlyList<double> MiddleOfRounds, double PerSecond, IReadOnlyDictionary<string, double> MiddleByShape);

/// <summary>Asks all engines the same queries in turns: engine by engine within a mode, mode by mode within a round, so that noise of the machine meets all.</summary>
internal sealed class Rounds(IReadOnlyList<PeerQuery> queries, int count, double secondsEach)
{
    private readonly Dictionary<(string Engine, Mode Mode), List<double>[]> times = [];
    private readonly Dictionary<(string Engine, Mode Mode), List<double>[]> costs = [];
    private readonly Dictionary<(string Engine, Mode Mode), List<double>> middles = [];
    private readonly Dictionary<(string Engine, Mode Mode), (double Seconds, int Answers)> processor = [];

    /// <summary>Asks until the virtual machines are warm.</summary>
    public void WarmUp(IPeer peer, int passes)
    {
        using var session = peer.Open();
        var clock = Stopwatch.StartNew();
        for (var pass = 0; pass < passes; pass++)
            foreach (var mode in Enum.GetValues<Mode>())
                foreach (var query in queries)
                    if (clock.Elapsed.TotalSeconds < 2 * secondsEach) session.Ask(query, mode);
    }

    public void Run(IReadOnlyList<IPeer> peers)
    {
        for (var round = 0; round < count; round++)
            foreach (var mode in Enum.GetValues<Mode>())
                for (var turn = 0; turn < peers.Count; turn++)
                    Ask(peers[(round + turn) % peers.Count], mode);
    }

    public ModeFigure Figure(IPeer peer, Mode mode, double perSecond)
    {
        var asked = times[(peer.Name, mode)].Select((list, i) => (Shape: queries[i].Shape, List: list)).Where(query => query.List.Count > 0)
            .Select(query => (query.Shape, Middle: Percentiles.Median(query.List))).ToArray();
        var (seconds, answers) = processor[(peer.Name, mode)];
        var cost = costs[(peer.Name, mode)].Where(list => list.Count > 0).Select(Percentiles.Median).ToArray();
        return new ModeFigure(
            Percentiles.Of(asked.Select(query => query.Middle)), Math.Round(1000 * seconds / answers, 3), cost.Length > 0 ? Percentiles.Of(cost) : null, asked.Length, middles[(peer.Name, mode)], Math.Round(perSecond, 1),
            asked.GroupBy(query => query.Shape).OrderBy(group => group.Key)
                .ToDictionary(group => group.Key.ToString(), group => Percentiles.Of(group.Select(query => query.Middle)).P50));
    }

    private void Ask(IPeer peer, Mode mode)
    {
        if (!times.TryGetValue((peer.Name, mode), out var lists))
        {
            times[(peer.Name, mode)] = lists = [.. queries.Select(_ => new List<double>())];
            costs[(peer.Name, mode)] = [.. queries.Select(_ => new List<double>())];
            middles[(peer.Name, mode)] = [];
        }

        using var session = peer.Open();
        var clock = Stopwatch.StartNew();
        var before = peer.ProcessorSeconds;
        var round = new List<double>();
        for (var i = 0; i < queries.Count && clock.Elapsed.TotalSeconds < secondsEach; i++)
        {
            var answer = session.Ask(queries[i], mode);
            var took = answer.Milliseconds;
            if (!double.IsNaN(answer.ProcessorMilliseconds)) costs[(peer.Name, mode)][i].Add(answer.ProcessorMilliseconds);
            lists[i].Add(took);
            round.Add(took);
        }

        var (spent, answers) = processor.GetValueOrDefault((peer.Name, mode));
        processor[(peer.Name, mode)] = (spent + peer.ProcessorSeconds - before, answers + round.Count);
        middles[(peer.Name, mode)].Add(Percentiles.Of(round).P50);
    }
}
