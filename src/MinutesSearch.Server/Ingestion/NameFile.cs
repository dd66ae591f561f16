using System.Text.Json;

namespace MinutesSearch.Server.Ingestion;

/// <summary>A name as sources of a council write it, and the name that it stands for.</summary>
/// <param name="CouncilId">The council.</param>
/// <param name="Written">As written.</param>
/// <param name="Name">What is meant.</param>
internal sealed record NameAlias(string CouncilId, string Written, string Name);

/// <summary>
/// A file in the data folder where councils say which names mean one and the same: by council id, a written name and the name that it
/// stands for. It counts as soon as it is saved.
/// </summary>
/// <param name="path">Where it is; it may be absent.</param>
/// <param name="log">Told of a file that cannot be understood.</param>
internal class NameFile(string path, ILogger log)
{
    private const string Sample = """{ "northmere-borough-council": { "as written": "as meant" } }""";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private IReadOnlyList<NameAlias> known = [];
    private DateTime read;

    /// <summary>True where the file is another one than the one that was read.</summary>
    public bool HasChanged => Time() != read;

    /// <summary>What it says; what it said before where it cannot be understood.</summary>
    public IReadOnlyList<NameAlias> Read()
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
    public static IReadOnlyList<NameAlias> Parse(string path)
    {
        if (!File.Exists(path)) return [];
        try
        {
            var councils = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(File.ReadAllBytes(path), Options) ?? [];
            return [.. councils.SelectMany(council => council.Value.Select(name => Alias(path, council.Key, name.Key, name.Value)))];
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{path} is no file of names such as {Sample}: {fault.Message}", fault);
        }
    }

    private static NameAlias Alias(string path, string council, string written, string? name) => string.IsNullOrWhiteSpace(name)
        ? throw new InvalidDataException($"{path} does not say what '{written}' stands for.")
        : new NameAlias(council, written.Trim(), name.Trim());

    private DateTime Time() => File.Exists(path) ? File.GetLastWriteTimeUtc(path) : default;
}
