using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Documents;

/// <summary>Printed minutes as plain text: numbered items, page rules, headers, lines broken by the printer or by text recognition.</summary>
internal static class PrintedMinutes
{
    /// <summary>The format's name in <see cref="ReadResult.Format"/>.</summary>
    public const string Format = "printed-minutes";

    /// <summary>Reads printed minutes.</summary>
    /// <param name="text">The text of the document.</param>
    /// <param name="nameHint">A file name or path, which often names body and date; null where there is none.</param>
    /// <returns>The meeting, or null where the text is no printed minutes.</returns>
    public static MeetingDraft? Read(string text, string? nameHint) => null;
}
