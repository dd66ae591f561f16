using System.Text.Json;

namespace MinutesSearch.Relevance;

/// <summary>
/// Questions as people type them, with grades given by people who read the items. Files of JSON Lines, named after the corpus:
/// <c>{"slice": "resident", "text": "…", "grades": {"item-id": 3}}</c>.
/// </summary>
internal static class JudgedQuestions
{
    private sealed record Line(string Slice, string Text, Dictionary<string, int> Grades);

    public static List<TestQuery> Load(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        return
        [
            .. from file in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)
               from text in File.ReadLines(file)
               where text.Length > 0
               let line = JsonSerializer.Deserialize<Line>(text, JsonSerializerOptions.Web)!
               select new TestQuery(Path.GetFileNameWithoutExtension(file), line.Slice, line.Text, line.Grades),
        ];
    }
}
