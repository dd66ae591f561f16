using System.Text.Json;

namespace MinutesSearch.Relevance;

/// <summary>
/// Questions as people type them, with grades given by people who read the items. Two folders, and in each files of JSON Lines, named after the corpus:
/// <c>{"slice": "resident", "text": "…", "grades": {"item-id": 3}}</c>.
/// </summary>
internal static class JudgedQuestions
{
    private sealed record Line(string Slice, string Text, Dictionary<string, int> Grades);

    /// <summary>The first set, which is for tuning altogether, and the second, half of which nothing is tuned on.</summary>
    public static List<TestQuery> Load(string folder) => [.. Read(Path.Combine(folder, "first"), isKnownWhole: true), .. Read(Path.Combine(folder, "second"), isKnownWhole: false)];

    private static IEnumerable<TestQuery> Read(string folder, bool isKnownWhole) =>
        !Directory.Exists(folder) ? [] :
            from file in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)
            from text in File.ReadLines(file)
            where text.Length > 0
            let line = JsonSerializer.Deserialize<Line>(text, JsonSerializerOptions.Web)!
            select new TestQuery(Path.GetFileNameWithoutExtension(file), line.Slice, line.Text, line.Grades) { IsKnownWhole = isKnownWhole };
}
