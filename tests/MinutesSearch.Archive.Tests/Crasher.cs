using System.Globalization;

namespace MinutesSearch.Archive.Tests;

/// <summary>Writes batches until it is killed, and prints the number of each batch once it is committed.</summary>
public static class Crasher
{
    public const int ItemsPerBatch = 40;

    public static int Main(string[] args)
    {
        using var archive = MinutesArchive.Open(args[0], TimeProvider.System);
        using var writer = archive.BeginWriting("crash test");
        for (var batch = int.Parse(args[1], CultureInfo.InvariantCulture); ; batch++)
        {
            var items = Enumerable.Range(0, ItemsPerBatch).Select(i => Sample.Item($"b{batch}-{i}", new string('w', 2000))).ToArray();
            writer.Store(Sample.Import($"batch{batch}", items));
            // A page that every batch changes, so that updates are torn as well.
            writer.Store(Sample.Page("shared", Sample.Item("shared", $"Batch {batch}.")));
            var change = writer.Commit();
            Console.WriteLine($"{batch} {change}");
        }
    }
}
