namespace MinutesSearch.Server.Api.Answers;

/// <summary>An answer that may hold less than there is, because its time was up.</summary>
internal interface IPartialAnswer
{
    /// <summary>True where it does.</summary>
    bool IsPartial { get; }
}
