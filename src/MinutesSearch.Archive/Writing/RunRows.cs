using System.Text.Json;
using MinutesSearch.Archive.Storage;

namespace MinutesSearch.Archive.Writing;

/// <summary>Runs over sources.</summary>
internal static class RunRows
{
    private const int MostFaults = 1000;

    /// <summary>Puts down that a run starts. One that was left running was interrupted: there is one writer at a time.</summary>
    public static RunRecord Start(Statements db, string source, DateTimeOffset now)
    {
        db.Run("UPDATE runs SET state = ?1 WHERE state = ?2", nameof(RunState.Interrupted), nameof(RunState.Running));
        var id = db.Number("""
            INSERT INTO runs(source, started_at, state, counts, faults) VALUES(?1, ?2, ?3, '{}', '[]') RETURNING key
            """, source, now.ToUnixTimeMilliseconds(), nameof(RunState.Running))!.Value;
        return List(db, id, 1)[0];
    }

    /// <summary>Puts down how a run ended.</summary>
    public static RunRecord Finish(Statements db, long id, RunCounts counts, IReadOnlyList<PageFault> faults, string? error, DateTimeOffset now)
    {
        db.Run("UPDATE runs SET finished_at = ?2, state = ?3, counts = ?4, faults = ?5, error = ?6 WHERE key = ?1",
            id, now.ToUnixTimeMilliseconds(), error is null ? nameof(RunState.Finished) : nameof(RunState.Failed),
            JsonSerializer.Serialize(counts, Payload.Options), JsonSerializer.Serialize(faults.Take(MostFaults), Payload.Options), error);
        return List(db, id, 1) is [var run, ..] && run.Id == id ? run : throw new ArgumentException($"There is no run {id}.", nameof(id));
    }

    /// <summary>Runs, latest first.</summary>
    public static List<RunRecord> List(Statements db, long upTo, int limit)
    {
        var runs = new List<RunRecord>();
        using var rows = db.Query("SELECT key, source, started_at, finished_at, state, counts, faults, error FROM runs WHERE key <= ?1 ORDER BY key DESC LIMIT ?2", upTo, limit);
        while (rows.Read())
        {
            runs.Add(new RunRecord(
                rows.GetInt64(0), rows.GetString(1), rows.Time(2), rows.TimeOrNull(3), Enum.Parse<RunState>(rows.GetString(4)),
                JsonSerializer.Deserialize<RunCounts>(rows.GetString(5), Payload.Options)!,
                JsonSerializer.Deserialize<List<PageFault>>(rows.GetString(6), Payload.Options)!, rows.Text(7)));
        }
        return runs;
    }
}
