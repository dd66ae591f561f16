using System.Globalization;
using MinutesSearch.Ingest.Documents;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.JsonLines;

/// <summary>Reads the import format: one agenda item a line, as JSON. A bad line is a fault of its own; the others are read.</summary>
internal static class JsonLinesReader
{
    /// <summary>The format's name in <see cref="ReadResult.Format"/>.</summary>
    public const string Format = "json-lines";

    /// <summary>Longest line that is read, in bytes.</summary>
    public const int MaxLineLength = 4 * 1024 * 1024;

    private const int MaxFaults = 1000;
    private const int LinesToLookAt = 5;

    /// <summary>True where one of the first lines starts an object on one line.</summary>
    public static bool Accepts(ReadOnlySpan<byte> body)
    {
        var rest = WithoutMark(body);
        for (var i = 0; i < LinesToLookAt && NextLine(ref rest, out var line); i++)
        {
            line = line.Trim(" \t\r"u8);
            if (line.Length < 2) continue;
            if (line[0] == (byte)'{' && line[1..].TrimStart(" \t"u8) is [(byte)'"', ..]) return true;
            // The first line decides, unless it is rubbish between lines of JSON.
            if (line[0] is (byte)'<' or (byte)'[') return false;
        }
        return false;
    }

    /// <summary>Reads an import or a chunk of one.</summary>
    public static ReadResult Read(FetchedPage page, ReadingRules rules)
    {
        var (address, number) = LineBase(page.Address);
        var faults = new List<IngestFault>();
        var drafts = new ImportDrafts();
        var documents = new List<Meeting>();
        var unlisted = 0;
        var rest = WithoutMark(page.Body.Span);
        for (; NextLine(ref rest, out var line); number++)
        {
            line = line.Trim(" \t\r"u8);
            if (line.IsEmpty) continue;
            string? fault;
            if (line.Length > MaxLineLength) fault = $"The line is longer than {MaxLineLength >> 20} MB.";
            else if (ImportLine.Read(line, out fault) is { } item)
            {
                if (item.IsDocument) fault = Document(item, page, string.Create(CultureInfo.InvariantCulture, $"{address}#L{number}"), rules, documents, faults);
                else drafts.Add(item);
            }
            if (fault is null) continue;
            if (faults.Count < MaxFaults) faults.Add(new IngestFault(string.Create(CultureInfo.InvariantCulture, $"{address}#L{number}"), fault));
            else unlisted++;
        }
        if (unlisted > 0) faults.Add(new IngestFault(page.Address, string.Create(CultureInfo.InvariantCulture, $"{unlisted} more lines could not be read.")));
        var meetings = new List<Meeting>();
        foreach (var draft in drafts.Meetings) meetings.Add(ItemReading.Complete(draft, page, rules, Format, faults));
        meetings.AddRange(documents);
        return new ReadResult(Format, PageMeetings.Together(meetings), faults, IsImport: true);
    }

    // { "path": "2016/Minutes - Cabinet.md", "text": "…" }: one printed document a line.
    private static string? Document(ImportedItem item, FetchedPage page, string address, ReadingRules rules, List<Meeting> documents, List<IngestFault> faults)
    {
        if (PrintedMinutes.Read(item.Text!, item.Path) is not { } draft) return $"\"{item.Path}\" is no minutes: it has no heading of a meeting and no items.";
        if (string.IsNullOrWhiteSpace(draft.Council)) draft = draft with { Council = item.Council };
        documents.Add(ItemReading.Complete(draft, page with { Address = address }, rules, PrintedMinutes.Format, faults));
        return null;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> body) => body.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? body[3..] : body;

    private static bool NextLine(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> line)
    {
        if (rest.IsEmpty)
        {
            line = default;
            return false;
        }
        var end = rest.IndexOf((byte)'\n');
        line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[(end + 1)..];
        return true;
    }

    /// <summary>A chunk's address ends in the number of its first line.</summary>
    private static (string Address, int First) LineBase(string address)
    {
        var at = address.LastIndexOf("#L", StringComparison.Ordinal);
        return at >= 0 && int.TryParse(address.AsSpan(at + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? (address[..at], first) : (address, 1);
    }
}
