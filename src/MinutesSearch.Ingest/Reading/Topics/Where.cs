namespace MinutesSearch.Ingest.Reading.Topics;

/// <summary>A part of an item.</summary>
internal enum Where
{
    /// <summary>Its title.</summary>
    Title,

    /// <summary>The first words of a question or motion.</summary>
    Asked,

    /// <summary>What follows them.</summary>
    Answer,

    /// <summary>The text of any other item.</summary>
    Text,
}
