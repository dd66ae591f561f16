using System.Text;
using System.Text.Json;

namespace MinutesSearch.Benchmarks.Corpora;

/// <summary>An item as every engine gets it: what the product exports, so that all index the same values.</summary>
internal sealed record CorpusItem(
    string Id, string Title, string Committee, int Year, int Day, IReadOnlyList<string> Speakers, IReadOnlyList<string> Topics, string Body)
{
    /// <summary>Reads a line of <c>minutes export</c>.</summary>
    public static CorpusItem FromExport(string line)
    {
        using var document = JsonDocument.Parse(line);
        var item = document.RootElement;
        string Text(string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        string[] List(string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(member => Clean(member.GetString()!)).Distinct(StringComparer.Ordinal)] : [];
        var date = Text("meetingDate");
        var body = Text("text");
        var decisions = List("decisions");
        if (decisions.Length > 0) body += "\n" + string.Join('\n', decisions);
        return new CorpusItem(
            Text("id"), Clean(Text("title")), Clean(Text("committee")), date.Length >= 4 ? int.Parse(date[..4]) : 0,
            date.Length == 10 ? int.Parse(date.Replace("-", "", StringComparison.Ordinal)) : 0, List("speakers"), List("topics"), Clean(body));
    }

    /// <summary>Reads a line of the table.</summary>
    public static CorpusItem FromLine(string line)
    {
        var cells = line.Split('\t');
        return new CorpusItem(cells[0], cells[1], cells[2], int.Parse(cells[3]), int.Parse(cells[4]), Members(cells[5]), Members(cells[6]), cells[7]);
    }

    /// <summary>A line of the table: cells with tabs, members with bars.</summary>
    public string ToLine() =>
        string.Join('\t', Id, Title, Committee, Year, Day, string.Join('|', Speakers), string.Join('|', Topics), Body);

    private static string[] Members(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);

    // One line, no separator of the table, and no backslash, which two of the loaders would read.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text) clean.Append(letter is '\t' or '\r' or '\n' or '|' or '\\' or '\0' ? ' ' : letter);
        return clean.ToString().Trim();
    }
}
