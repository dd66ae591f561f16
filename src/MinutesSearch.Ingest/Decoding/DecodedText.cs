namespace MinutesSearch.Ingest.Decoding;

/// <summary>Bytes made text, or the reason why they are none.</summary>
/// <param name="Text">The text, without a byte order mark and without NUL; empty where <paramref name="Refusal"/> says why.</param>
/// <param name="EncodingName">The encoding that was found, e.g. <c>utf-8</c>, <c>windows-1252</c>; for logs and tests.</param>
/// <param name="Refusal">For a clerk: why the bytes are no text that this reader takes; null where they are.</param>
internal readonly record struct DecodedText(string Text, string EncodingName, string? Refusal)
{
    /// <summary>Bytes that are no text to read.</summary>
    public static DecodedText Refused(string reason) => new("", "", reason);
}
