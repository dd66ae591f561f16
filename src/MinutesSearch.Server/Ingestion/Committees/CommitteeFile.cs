namespace MinutesSearch.Server.Ingestion.Committees;

/// <summary><c>committees.json</c>, where councils say which names mean one committee.</summary>
internal sealed class CommitteeFile(string folder, ILogger log) : NameFile(Path.Combine(folder, Name), log)
{
    /// <summary>Its name.</summary>
    public const string Name = "committees.json";
}
