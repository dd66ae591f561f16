using Microsoft.Data.Sqlite;

namespace MinutesSearch.Benchmarks;

/// <summary>
/// Kills the ingest three times at moments drawn with the seed, and after each kill checks that what the archive had
/// acknowledged before is still there; then lets it finish, and compares with what the source holds.
/// </summary>
internal static class KillBenchmark
{
    public static async Task<int> RunAsync(Options options)
    {
        if (Directory.Exists(options.Data)) Directory.Delete(options.Data, recursive: true);
        var random = new Random(options.Seed);
        var kills = new List<object>();
        for (var kill = 0; kill < 3; kill++)
        {
            using var ingest = new MinutesProcess(options, "ingest", options.Source, "--data", options.Data, "--json");
            await Task.Delay(TimeSpan.FromSeconds(5 + 15 * random.NextDouble()));
            var before = Count(options.Data);
            ingest.Kill();
            var after = Count(options.Data);
            Console.WriteLine($"kill {kill + 1}: {before} items acknowledged before, {after} after");
            kills.Add(new { acknowledgedBefore = before, thereAfter = after });
            if (after < before) throw new InvalidOperationException("Acknowledged items were lost.");
        }

        using (var rest = new MinutesProcess(options, "ingest", options.Source, "--data", options.Data, "--json"))
        {
            await rest.WaitAsync();
            Console.WriteLine(rest.Output);
        }

        var expected = Expected(options.Source);
        var archived = Count(options.Data);
        var searchable = await Service.CountItemsAsync(options);
        ResultFile.Write(options, "kill", new { kills, distinctIdsInSource = expected, archived, searchable });
        return expected == archived && archived == searchable ? 0 : 1;
    }

    private static long Count(string data)
    {
        var file = Path.Combine(data, "archive.db");
        if (!File.Exists(file)) return 0;
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from items";
        try
        {
            return (long)command.ExecuteScalar()!;
        }
        catch (SqliteException)
        {
            // Killed before the tables were made.
            return 0;
        }
    }

    private static long Expected(string file)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        using var reader = new StreamReader(new System.IO.Compression.GZipStream(File.OpenRead(file), System.IO.Compression.CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var item = System.Text.Json.JsonDocument.Parse(line);
            ids.Add(item.RootElement.GetProperty("id").GetString()!);
        }

        return ids.Count;
    }
}
