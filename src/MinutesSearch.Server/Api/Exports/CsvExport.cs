using System.Globalization;
using System.Text;
using MinutesSearch.Minutes;
using MinutesSearch.Search;
using MinutesSearch.Server.Api.Answers;

namespace MinutesSearch.Server.Api.Exports;

/// <summary>Items as a table: RFC 4180, UTF-8, a header row, lines end with CR LF.</summary>
/// <param name="find">Finds an item whole, for what was decided.</param>
/// <param name="address">The address that people reach the service by, without a closing slash; empty where nobody knows it.</param>
/// <param name="isMarked">True to begin with a byte order mark: without one, spreadsheets take UTF-8 for the letters of their country.</param>
internal sealed class CsvExport(Func<string, AgendaItem?> find, string address, bool isMarked)
{
    // What a cell of a spreadsheet holds; the rest would spill into cells below.
    private const int LongestCell = 32_000;

    private static readonly string[] Header =
    [
        "id", "number", "title", "council", "committee", "meeting", "date", "dateSource", "year", "kind", "topics", "speakers", "isDecided", "isTruncated", "sourceUrl",
        "url", "decisions", "snippet",
    ];

    /// <summary>What a request for hits has to ask for, so that the table has all its columns.</summary>
    public static SearchRequest Wanted(SearchRequest request) => request with { Snippets = 1 };

    /// <summary>Writes rows as they come; the stream stays open.</summary>
    public async Task WriteAsync(IAsyncEnumerable<Hit> hits, Stream body, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(body, new UTF8Encoding(isMarked), 32 * 1024, leaveOpen: true);
        await writer.WriteAsync(Row(Header));
        await foreach (var hit in hits.WithCancellation(cancellation)) await writer.WriteAsync(Row(Cells(hit)));
    }

    /// <summary>One row with its line end.</summary>
    internal static string Row(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private string?[] Cells(Hit hit) =>
    [
        hit.Id, hit.Number, hit.Title, hit.Meeting.Council.Name, hit.Meeting.Committee?.Name, hit.Meeting.Title,
        hit.Meeting.Date.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), hit.Meeting.Date.Source.ToString().ToLowerInvariant(),
        hit.Meeting.Date.Year?.ToString(CultureInfo.InvariantCulture), hit.Kind.ToString().ToLowerInvariant(),
        string.Join("; ", hit.Topics.Select(topic => topic.Label)), string.Join("; ", hit.Speakers.Select(speaker => speaker.Name)),
        hit.IsDecided ? "true" : "false", hit.IsTruncated ? "true" : "false", hit.SourceUrl,
        Paths.Item(address, hit.Id), hit.IsDecided ? Decisions(hit.Id) : null, hit.Snippets is [var snippet, ..] ? snippet.Text : null,
    ];

    private string? Decisions(string id) =>
        find(id) is { } item ? string.Join('\n', item.Decisions.SelectMany(decision => decision.Points.Prepend(decision.Text))) : null;

    private static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        if (text.Length > LongestCell) text = string.Concat(text.AsSpan(0, LongestCell - 1), "…");
        // Spreadsheets run a cell that begins so as a formula, some of them behind blanks and in letters of full width too; minutes are untrusted text.
        if (text[0] is '\t' or '\r' or '\n' || text.AsSpan().TrimStart(" \u00A0\uFEFF\u200B\u3000") is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..]) text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
