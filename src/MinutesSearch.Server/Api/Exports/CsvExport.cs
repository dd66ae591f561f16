using System.Globalization;
using System.Text;
using MinutesSearch.Search;

namespace MinutesSearch.Server.Api.Exports;

/// <summary>Items as a table: RFC 4180, UTF-8, a header row, lines end with CR LF.</summary>
internal static class CsvExport
{
    private static readonly string[] Header =
        ["id", "number", "title", "council", "committee", "meeting", "date", "dateSource", "year", "kind", "topics", "speakers", "isDecided", "isTruncated", "sourceUrl"];

    /// <summary>Writes rows as they come; the stream stays open.</summary>
    public static async Task WriteAsync(IAsyncEnumerable<Hit> hits, Stream body, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(body, new UTF8Encoding(false), 32 * 1024, leaveOpen: true);
        await writer.WriteAsync(Row(Header));
        await foreach (var hit in hits.WithCancellation(cancellation)) await writer.WriteAsync(Row(Cells(hit)));
    }

    /// <summary>One row with its line end.</summary>
    internal static string Row(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string?[] Cells(Hit hit) =>
    [
        hit.Id, hit.Number, hit.Title, hit.Meeting.Council.Name, hit.Meeting.Committee?.Name, hit.Meeting.Title,
        hit.Meeting.Date.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), hit.Meeting.Date.Source.ToString().ToLowerInvariant(),
        hit.Meeting.Date.Year?.ToString(CultureInfo.InvariantCulture), hit.Kind.ToString().ToLowerInvariant(),
        string.Join("; ", hit.Topics.Select(topic => topic.Label)), string.Join("; ", hit.Speakers.Select(speaker => speaker.Name)),
        hit.IsDecided ? "true" : "false", hit.IsTruncated ? "true" : "false", hit.SourceUrl,
    ];

    private static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        // Spreadsheets run a cell that begins so as a formula; minutes are untrusted text.
        if (text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n') text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
