namespace MinutesSearch.Server.Api.Answers;

/// <summary>How the process is.</summary>
/// <param name="Status"><c>live</c>.</param>
public sealed record HealthAnswer(string Status);

/// <summary>That requests can be sent.</summary>
/// <param name="Status"><c>ready</c>.</param>
/// <param name="Items">Items in the index.</param>
/// <param name="DamagedItems">Items that the archive cannot read any more, noticed since the start; <c>minutes check</c> names them.</param>
/// <param name="IndexVersion">Names the state of the index.</param>
public sealed record ReadyAnswer(string Status, long Items, int DamagedItems, string IndexVersion);
