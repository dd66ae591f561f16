namespace MinutesSearch.Ingest.Reading.Explaining;

/// <summary>How one field of an item came about.</summary>
/// <param name="Field">The field: <c>date</c>, <c>speaker</c>, <c>decision</c> …; fields with several values come several times.</param>
/// <param name="Value">Its value, in short.</param>
/// <param name="Why">What it was read from and by which rule, for people.</param>
/// <param name="Passages">Anchors of the passages it was read from; empty where it comes from elsewhere.</param>
public sealed record FieldReason(string Field, string Value, string Why, IReadOnlyList<string> Passages);
