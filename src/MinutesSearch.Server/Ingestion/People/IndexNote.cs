using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Server.Ingestion.People;

/// <summary>
/// What the follower notes with each commit of the index: how its items were made. After a crash, the index is compared with what
/// it would be made with now; the two need not agree when it was committed.
/// </summary>
internal sealed partial record IndexNote
{
    private static readonly Forms Json = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Token of the archive's commit that the index stands at; null where it stands at none.</summary>
    public string? Archive { get; init; }

    /// <summary>By council and id on items: id and name of the person.</summary>
    public Dictionary<string, Dictionary<string, string[]>>? People { get; init; }

    /// <summary>Ids that mean another person in one council, and themselves in another.</summary>
    public string[]? Own { get; init; }

    /// <summary>By council: ids whose items were not all made again when the index was committed.</summary>
    public Dictionary<string, string[]>? Outdated { get; init; }

    /// <summary>What councils said of their committees: <see cref="Ingestion.Committees.CommitteeMap.Mark"/>.</summary>
    public string? Committees { get; init; }

    /// <summary>The note on an index made from an archive with a map, apart from ids that are outdated in it.</summary>
    public static string Write(string? archive, PersonMap map, IEnumerable<(string Council, string Id)> outdated, string? committees = null)
    {
        var ids = outdated.GroupBy(form => form.Council).ToDictionary(council => council.Key, council => council.Select(form => form.Id).ToArray());
        // One object of two: the part of the map may be long, and is the same at most commits.
        return $"{JsonSerializer.Serialize(new Position(archive, ids, committees), Json.Position).AsSpan(..^1)},{map.Text.AsSpan(1)}";
    }

    /// <summary>The part of a note that a map is: the same for equal maps.</summary>
    public static string TextOf(PersonMap map) => JsonSerializer.Serialize(
        new Joined(
            map.Joined.GroupBy(pair => pair.Key.Council).OrderBy(council => council.Key, StringComparer.Ordinal).ToDictionary(
                council => council.Key,
                council => council.OrderBy(pair => pair.Key.Id, StringComparer.Ordinal).ToDictionary(pair => pair.Key.Id, pair => new[] { pair.Value.Id, pair.Value.Name })),
            [.. map.Own.Order(StringComparer.Ordinal)]),
        Json.Joined);

    /// <summary>Reads a note; an empty one where there is none, or another program made it.</summary>
    public static IndexNote Parse(string? text)
    {
        try
        {
            return text is null ? new IndexNote() : JsonSerializer.Deserialize(text, Json.IndexNote) ?? new IndexNote();
        }
        catch (JsonException)
        {
            return new IndexNote();
        }
    }

    /// <summary>The map that the index was made with.</summary>
    public PersonMap ToMap() => new(
        (People ?? []).SelectMany(council => council.Value.Where(person => person.Value is [_, _]).Select(person => (Key: (council.Key, person.Key), Value: new CanonicalSpeaker(person.Value[0], person.Value[1]))))
            .ToDictionary(pair => pair.Key, pair => pair.Value),
        Own ?? []);

    /// <summary>Ids that were outdated.</summary>
    public IEnumerable<(string Council, string Id)> ToOutdated() => (Outdated ?? []).SelectMany(council => council.Value.Select(id => (council.Key, id)));

    /// <summary>The part of a note that changes with every commit.</summary>
    private sealed record Position(string? Archive, Dictionary<string, string[]> Outdated, string? Committees);

    /// <summary>The part of a note that a map is.</summary>
    private sealed record Joined(Dictionary<string, Dictionary<string, string[]>> People, string[] Own);

    // Made when the program is built: a start that first had to look at these types would wait for it.
    [JsonSerializable(typeof(IndexNote))]
    [JsonSerializable(typeof(Position))]
    [JsonSerializable(typeof(Joined))]
    private sealed partial class Forms : JsonSerializerContext;
}
