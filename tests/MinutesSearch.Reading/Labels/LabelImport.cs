using System.Text.Json;
using MinutesSearch.Reading.Gold;

namespace MinutesSearch.Reading.Labels;

/// <summary>
/// Turns labels as they are written into their committed form. Words of real pages become places in the page; what cannot be found is
/// reported, to be put right by hand, and nothing of it is written.
/// </summary>
internal static class LabelImport
{
    /// <summary>Imports every label of a folder.</summary>
    /// <param name="from">Folder of labels as written.</param>
    /// <param name="to">Folder of the committed form.</param>
    /// <returns>Problems, as <c>page: field: words</c>.</returns>
    public static IReadOnlyList<string> Run(string from, string to)
    {
        Directory.CreateDirectory(to);
        var problems = new List<string>();
        foreach (var file in Directory.EnumerateFiles(from, "*.json").Order(StringComparer.Ordinal))
        {
            var doc = Path.GetFileNameWithoutExtension(file);
            try
            {
                var labels = GoldFolder.Load(from, doc);
                var faults = new List<string>();
                var placed = new LabelPlaces(doc, new PageText(GoldPages.Text(doc)), faults).Place(labels with { Doc = doc });
                problems.AddRange(faults.Select(f => $"{doc}: {f}"));
                if (faults.Count == 0) File.WriteAllText(Path.Combine(to, doc + ".json"), GoldFolder.Write(placed));
            }
            catch (JsonException e)
            {
                problems.Add($"{doc}: {e.Message}");
            }
        }
        return problems;
    }
}
