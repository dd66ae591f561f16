using System.Text.Json;

namespace MinutesSearch.Relevance;

/// <summary>
/// Questions as people type them, with grades given by people who read the items. Four folders, and in each files of JSON Lines, named after the corpus:
/// <c>{"slice": "resident", "text": "…", "grades": {"item-id": 3}}</c>.
/// </summary>
internal static class JudgedQuestions
{
    private sealed record Line(string Slice, string Text, Dictionary<string, int> Grades);

    /// <summary>The first and third set, which are for tuning altogether, the second, half of which nothing is tuned on, and the fourth, of which all is only measured.</summary>
    public static List<TestQuery> Load(string folder) =>
    [
        .. Read(Path.Combine(folder, "first")).Select(static query => query with { IsKnownWhole = true }),
        .. Read(Path.Combine(folder, "second")),
        .. Read(Path.Combine(folder, "third")).Select(static query => query with { IsKnownWhole = true }),
        .. Read(Path.Combine(folder, "fourth")).Select(static query => query with { IsKeptWhole = true }),
    ];

    private static IEnumerable<TestQuery> Read(string folder) =>
        !Directory.Exists(folder) ? [] :
            from file in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)
            from text in File.ReadLines(file)
            where text.Length > 0
            let line = JsonSerializer.Deserialize<Line>(text, JsonSerializerOptions.Web)!
            select new TestQuery(Path.GetFileNameWithoutExtension(file), line.Slice, line.Text, line.Grades);
}
