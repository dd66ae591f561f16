using System.Diagnostics;

namespace MinutesSearch.Benchmarks.Comparison;

/// <summary>Answers a second of two sessions that ask without a pause: one for each core.</summary>
internal static class TwoSessions
{
    public static double PerSecond(IPeer peer, IReadOnlyList<PeerQuery> queries, Mode mode, double seconds)
    {
        var asked = 0L;
        var next = -1;
        var clock = Stopwatch.StartNew();
        var workers = Enumerable.Range(0, 2).Select(_ =>
        {
            var worker = new Thread(() =>
            {
                using var session = peer.Open();
                while (clock.Elapsed.TotalSeconds < seconds)
                {
                    session.Ask(queries[Interlocked.Increment(ref next) % queries.Count], mode);
                    Interlocked.Increment(ref asked);
                }
            });
            worker.Start();
            return worker;
        }).ToArray();
        foreach (var worker in workers) worker.Join();
        return asked / clock.Elapsed.TotalSeconds;
    }
}
