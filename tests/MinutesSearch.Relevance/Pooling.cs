using System.Text.Encodings.Web;
using System.Text.Json;

namespace MinutesSearch.Relevance;

/// <summary>
/// Puts the first items of every system for every question into files to be graded, ten of each and fifteen of ours, in random order and
/// without saying whose they are.
/// </summary>
internal sealed class Pooling(IReadOnlyDictionary<string, Systems> systems)
{
    private const int Depth = 10;

    // What stands just below the first ten is what a change of the ranking brings up.
    private const int OwnDepth = 15;
    private const int QuestionsInFile = 40;
    private const int TextShown = 1200;
    private const int PassageShown = 600;
    private const int PassagesShown = 3;

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private sealed record Question(string Id, string Asker, string Corpus, string Text);

    private sealed record Judgment(string Id, Dictionary<string, int> Grades);

    public async Task WriteAsync(string questions, string folder, string? judged)
    {
        Directory.CreateDirectory(folder);
        var graded = Graded(judged);
        var all = File.ReadLines(questions).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<Question>(line, Format)!).ToList();
        var shown = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (corpus, own) in systems)
        {
            var pools = new List<(Question Question, string[] Items)>();
            var random = new Random(1);
            foreach (var question in all.Where(question => question.Corpus == corpus))
            {
                var ids = new HashSet<string>(StringComparer.Ordinal);
                foreach (var system in own.All) ids.UnionWith((await system.SearchAsync(question.Text, system is Product ? OwnDepth : Depth)).Ids);
                ids.RemoveWhere(id => graded.Contains((question.Id, id)));
                var candidates = ids.Order(StringComparer.Ordinal).ToArray();
                random.Shuffle(candidates);
                if (candidates.Length > 0) pools.Add((question, candidates));
            }

            var texts = own.Stored.Read([.. pools.SelectMany(pool => pool.Items)]);
            foreach (var (question, items) in pools)
                shown.Add(question.Id, JsonSerializer.Serialize(new { question.Id, question.Text, candidates = items.Select(id => Shown(id, texts[id], question.Text)) }, Format));
            Console.WriteLine($"{corpus}: {pools.Count} questions, {pools.Sum(pool => pool.Items.Length)} candidates");
        }

        var lines = all.Where(question => shown.ContainsKey(question.Id)).Select(question => shown[question.Id]);
        foreach (var (number, part) in lines.Chunk(QuestionsInFile).Index()) File.WriteAllLines(Path.Combine(folder, $"p{number + 1}.jsonl"), part);
    }

    private static HashSet<(string, string)> Graded(string? folder) => folder is null
        ? []
        : [.. Directory.EnumerateFiles(folder, "*.jsonl").SelectMany(File.ReadLines).Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<Judgment>(line, Format)!).SelectMany(one => one.Grades.Keys.Select(id => (one.Id, id)))];

    private static object Shown(string id, (string Title, string Names, string Text) item, string question)
    {
        var names = item.Names.Split('\n');
        return new { item = id, title = item.Title, meeting = $"{names[0]}: {names[1]}", date = names[2], committee = names[1], text = Beginning(item.Text, question) };
    }

    /// <summary>The beginning of the text, and below it the passages further on that hold most of the question's words.</summary>
    private static string Beginning(string text, string question)
    {
        if (text.Length <= TextShown) return text;
        var words = Words.Informative(question);
        var best = text[TextShown..].Split('\n')
            .Select(passage => (Text: passage, Words: words.Count(word => passage.Contains(word, StringComparison.OrdinalIgnoreCase))))
            .Where(passage => passage.Words > 0).OrderByDescending(passage => passage.Words).Take(PassagesShown)
            .Select(passage => passage.Text[..Math.Min(PassageShown, passage.Text.Length)]);
        return string.Join("\n[…] ", [text[..TextShown], .. best]);
    }
}
