using System.Text.Json;
using MinutesSearch.Ingest;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Reading.Gold;

namespace MinutesSearch.Reading;

/// <summary>Writes all that the reader says of pages, one file a page: two dumps that are alike show that a change of the reader changed nothing.</summary>
internal static class DumpVerb
{
    private static readonly JsonSerializerOptions Shape = new() { WriteIndented = true };

    public static int Run(Options options)
    {
        var folder = Directory.CreateDirectory(options.Text("to", "dump")).FullName;
        var labelled = GoldFolder.Labelled(GoldFolder.First).Where(GoldPages.Exists);
        // Two in three documents beside those with labels.
        var others = Directory.Exists(GoldPages.Shared) ? Enumerable.Range(0, GoldPages.LimerickLines.Count).Where(n => n % 3 != 1).Select(n => $"limerick-{n}") : [];
        foreach (var doc in labelled.Union(others).Where(GoldFolder.IsShown))
        {
            var read = PageReader.Read(GoldPages.Page(doc), ReadingRules.Default);
            File.WriteAllText(Path.Combine(folder, doc + ".json"), JsonSerializer.Serialize(new { read.Format, read.Faults, Meetings = read.Meetings.Select(m => new { m.Header, m.Attendance, m.Items }) }, Shape));
        }
        return 0;
    }
}
