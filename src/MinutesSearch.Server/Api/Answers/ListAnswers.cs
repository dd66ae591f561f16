using MinutesSearch.Search;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>Items like another one.</summary>
/// <param name="Id">The item asked about.</param>
/// <param name="Results">Items like it, best first.</param>
public sealed record RelatedAnswer(string Id, IReadOnlyList<HitAnswer> Results);

/// <summary>The same matter at all meetings.</summary>
/// <param name="Id">The item asked about.</param>
/// <param name="Results">Its items in date order, the one asked about included.</param>
public sealed record HistoryAnswer(string Id, IReadOnlyList<HistoryEntryAnswer> Results);

/// <summary>An item of the same matter.</summary>
/// <param name="Reason">Why it is the same matter; null for the item asked about.</param>
/// <param name="Item">The item.</param>
public sealed record HistoryEntryAnswer(string? Reason, HitAnswer Item)
{
    internal static HistoryEntryAnswer Of(HistoryEntry entry, string pathBase) => new(entry.Reason, HitAnswer.Of(entry.Item, pathBase));
}

/// <summary>Values of a vocabulary.</summary>
/// <param name="Values">Values by count, highest first.</param>
/// <param name="HasMore">True where there are more values than the limit lets through.</param>
/// <param name="IndexVersion">Names the state of the index.</param>
public sealed record VocabularyAnswer(IReadOnlyList<VocabularyValue> Values, bool HasMore, string IndexVersion)
{
    internal static VocabularyAnswer Of(Facet facet, string indexVersion) =>
        new([.. facet.Values.Select(value => new VocabularyValue(value.Value, value.Label, value.Count))], facet.HasMore, indexVersion);
}

/// <summary>A value of a vocabulary.</summary>
/// <param name="Id">Id to filter by.</param>
/// <param name="Name">Name or label to show.</param>
/// <param name="Count">Items.</param>
public sealed record VocabularyValue(string Id, string Name, long Count);
