using System.Text.Json;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Server.Ingestion.People;

/// <summary>
/// <c>speakers.json</c> in the data folder, where councils say who is who: by council id, a written name and the name of the person it
/// stands for. A name that stands for itself is kept apart from all others.
/// </summary>
internal sealed class SpeakerFile(string folder, ILogger log)
{
    /// <summary>Its name.</summary>
    public const string Name = "speakers.json";

    private const string Sample = """{ "northmere-borough-council": { "Pat Sample": "Patricia Sample" } }""";

    private readonly string path = Path.Combine(folder, Name);
    private IReadOnlyList<SpeakerAlias> known = [];
    private DateTime read;

    /// <summary>True where the file is another one than the one that was read.</summary>
    public bool HasChanged => Time() != read;

    /// <summary>What it says; what it said before where it cannot be understood.</summary>
    public IReadOnlyList<SpeakerAlias> Read()
    {
        read = Time();
        try
        {
            known = Parse(path);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            log.LogWarning("Names go on as before: {Fault}", fault.Message);
        }
        return known;
    }

    /// <summary>What a file says; nothing where there is none.</summary>
    /// <exception cref="InvalidDataException">It cannot be understood.</exception>
    public static IReadOnlyList<SpeakerAlias> Parse(string path)
    {
        if (!File.Exists(path)) return [];
        try
        {
            var councils = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(File.ReadAllBytes(path), Options) ?? [];
            return [.. councils.SelectMany(council => council.Value.Select(name => Alias(path, council.Key, name.Key, name.Value)))];
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{path} is no file of speakers such as {Sample}: {fault.Message}", fault);
        }
    }

    private static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static SpeakerAlias Alias(string path, string council, string written, string? name) => string.IsNullOrWhiteSpace(name)
        ? throw new InvalidDataException($"{path} does not say whom '{written}' stands for.")
        : new SpeakerAlias(council, Slug.Of(written), name.Trim());

    private DateTime Time() => File.Exists(path) ? File.GetLastWriteTimeUtc(path) : default;
}
