using System.Text.Json;
using System.Text.Json.Serialization;

namespace MinutesSearch.Lucene.Assist;

/// <summary>The file of acronyms and synonyms, as it is written. Its own <c>about</c> explains it.</summary>
internal sealed record ExpansionFile
{
    /// <summary>What the file is and how to write it.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>Acronyms and their meanings.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Acronyms { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Acronyms that count in any case.</summary>
    public IReadOnlyList<string> AnyCase { get; init; } = [];

    /// <summary>Acronyms that are ordinary words too.</summary>
    public IReadOnlyList<string> AlsoWords { get; init; } = [];

    /// <summary>Synonyms.</summary>
    public IReadOnlyList<SynonymEntry> Synonyms { get; init; } = [];

    /// <summary>The files that are built into the product.</summary>
    public static IReadOnlyList<ExpansionFile> BuiltIn { get; } = [ReadBuiltIn("acronyms.json"), ReadBuiltIn("acronyms-elsewhere.json")];

    /// <summary>Everyday words, for searches that find little.</summary>
    public static ExpansionFile Everyday { get; } = ReadBuiltIn("everyday.json") with { SynonymWeight = Ranking.RankingWeights.Everyday };

    /// <summary>What a synonym counts: a guess at what somebody means.</summary>
    [JsonIgnore]
    public float SynonymWeight { get; init; } = 0.4f;

    /// <summary>Reads a file of this form.</summary>
    /// <exception cref="JsonException">It is not of this form.</exception>
    public static ExpansionFile Read(Stream json) =>
        JsonSerializer.Deserialize(json, ExpansionFileContext.Default.ExpansionFile) ?? throw new JsonException("The file of acronyms is empty.");

    private static ExpansionFile ReadBuiltIn(string name)
    {
        using var json = typeof(ExpansionFile).Assembly.GetManifestResourceStream(name)!;
        return Read(json);
    }
}

/// <summary>Words for one thing.</summary>
/// <param name="Typed">What people type.</param>
/// <param name="Also">What is searched too.</param>
/// <param name="Both">True where each of <paramref name="Also"/> leads back to <paramref name="Typed"/>.</param>
/// <param name="Why">Why that is safe.</param>
internal sealed record SynonymEntry(IReadOnlyList<string> Typed, IReadOnlyList<string> Also, bool Both, string Why);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, ReadCommentHandling = JsonCommentHandling.Skip)]
[JsonSerializable(typeof(ExpansionFile))]
internal sealed partial class ExpansionFileContext : JsonSerializerContext;
