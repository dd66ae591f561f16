using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MinutesSearch.Reading.Gold;

/// <summary>The committed labels: a file for each page, and which half each page is in.</summary>
internal static class GoldFolder
{
    public static JsonSerializerOptions Json { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        PropertyNameCaseInsensitive = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    public static string Project { get; } = Path.Combine(Root(), "tests", "MinutesSearch.Reading");

    public static string First => Path.Combine(Project, "gold", "pages");

    public static string Second => Path.Combine(Project, "gold", "second");

    private static readonly Lazy<IReadOnlyDictionary<string, string>> HalfOf = new(Halves);

    /// <summary>The half of each page: <c>tune</c> or <c>untouched</c>.</summary>
    public static IReadOnlyDictionary<string, string> Halves() =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Project, "gold", "split.json")), Json)!;

    /// <summary>False for a page that is only measured: nobody looks at what is read on it.</summary>
    public static bool IsShown(string doc) => HalfOf.Value.GetValueOrDefault(doc) != "untouched";

    public static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "MinutesSearch.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? Environment.CurrentDirectory;
    }

    public static IEnumerable<string> Labelled(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal) : [];

    public static GoldDocument Load(string folder, string doc) =>
        JsonSerializer.Deserialize<GoldDocument>(File.ReadAllText(Path.Combine(folder, doc + ".json")), Json)!;

    public static string Write(GoldDocument document) => Lines(JsonSerializer.Serialize(document, Json));

    /// <summary>One item and one person a line, so that a change of a label is a change of a line.</summary>
    private static string Lines(string json) =>
        json.Replace("{\"number\"", "\n  {\"number\"", StringComparison.Ordinal).Replace("{\"title\"", "\n  {\"title\"", StringComparison.Ordinal)
            .Replace(",\"people\":", ",\n   \"people\":", StringComparison.Ordinal).Replace(",\"decisions\":", ",\n   \"decisions\":", StringComparison.Ordinal)
            .Replace(",\"votes\":", ",\n   \"votes\":", StringComparison.Ordinal).Replace(",\"attendance\":", ",\n \"attendance\":", StringComparison.Ordinal)
            .Replace(",\"items\":", ",\n \"items\":", StringComparison.Ordinal) + "\n";
}
