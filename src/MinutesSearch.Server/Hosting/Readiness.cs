using System.Globalization;
using MinutesSearch.Search;
using MinutesSearch.Server.Ingestion;

namespace MinutesSearch.Server.Hosting;

/// <summary>Whether the service can be sent requests.</summary>
/// <param name="IsReady">True where the index is open, has caught up since the start, and follows the archive.</param>
/// <param name="CanSearch">True where searches are answered; also while the last few changes are still being read in.</param>
/// <param name="Reason">Why it is not ready, for people; empty where it is.</param>
/// <param name="Details">How far it is, for an answer's extensions.</param>
internal sealed record Readiness(bool IsReady, bool CanSearch, string Reason, IDictionary<string, object?> Details)
{
    /// <summary>After how many seconds it is worth asking again.</summary>
    public const int RetryAfterSeconds = 2;

    /// <summary>How index and follower stand.</summary>
    public static Readiness Of(IndexStatus index, FollowerState follower)
    {
        var details = new Dictionary<string, object?>
        {
            ["progress"] = Math.Round(follower.Progress, 3),
            ["items"] = index.Items,
        };
        var percent = (100 * follower.Progress).ToString("F0", CultureInfo.InvariantCulture);
        var reason = (index.IsOpen, follower) switch
        {
            _ when index.Problem is { } problem => problem,
            (false, _) => "The index is being opened.",
            (_, { Fault: { } fault }) => $"The index cannot follow the archive: {fault}",
            (_, { StartedEmpty: true }) => $"The index is being built from the archive: {percent}% done.",
            (_, { IsCatchingUp: true }) => $"The index is reading the last changes of the archive: {percent}% done.",
            _ => "",
        };
        return new Readiness(reason.Length == 0, index.IsOpen && !follower.StartedEmpty, reason, details);
    }

    /// <summary>The same, but not ready before the service is warm.</summary>
    public Readiness After(Warming warming) => IsReady && !warming.IsDone ? this with { IsReady = false, Reason = "The service is warming up." } : this;
}
