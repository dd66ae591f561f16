namespace MinutesSearch.Ingest.Reading.Topics;

/// <summary>What a title says of the matters below it.</summary>
internal enum Gathers
{
    /// <summary>They are one.</summary>
    Nothing,

    /// <summary>Several are mentioned, and one of them is not what the item is about: <c>Correspondence</c>.</summary>
    Mentions,

    /// <summary>Several are dealt with, and each is what the item is about: <c>Questions by members</c>.</summary>
    Matters,
}
