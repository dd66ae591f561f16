using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Server.Ingestion.People;

/// <summary><c>speakers.json</c>, where councils say who is who. A name that stands for itself is kept apart from all others.</summary>
internal sealed class SpeakerFile(string folder, ILogger log) : NameFile(Path.Combine(folder, Name), log)
{
    /// <summary>Its name.</summary>
    public const string Name = "speakers.json";

    /// <summary>What such a file says, as the register of speakers takes it.</summary>
    public static IReadOnlyList<SpeakerAlias> Of(IEnumerable<NameAlias> names) => [.. names.Select(name => new SpeakerAlias(name.CouncilId, Slug.Of(name.Written), name.Name))];
}
