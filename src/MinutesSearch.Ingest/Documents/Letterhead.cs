namespace MinutesSearch.Ingest.Documents;

/// <summary>Reads the name of a body from the lines in capitals at the head of a document: <c>SAMPLE AND PATTERN</c> ⏎ <c>PARISH COUNCIL</c>.</summary>
internal static class Letterhead
{
    private const int Deepest = 8;
    private const int Longest = 90;

    // "PARISH COUNCIL": whose, the line above says.
    private static readonly HashSet<string> Kinds = new(["the", "parish", "town", "county", "city", "district", "borough", "community", "municipal", "joint", "council", "board"], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Committees = ["committee", "panel", "cabinet", "board", "forum", "commission", "executive", "assembly", "authority", "partnership", "trust"];

    /// <summary>The name; null where no line in capitals names a body.</summary>
    public static string? Of(IReadOnlyList<string> lines)
    {
        string? name = null;
        var bracket = "";
        for (var i = 0; i < lines.Count && i < Deepest; i++)
        {
            if (!IsName(lines[i]) || !NamesBody(lines[i])) continue;
            // A council heads the page of its committee.
            if (name is not null && NamesCommittee(name) && !NamesCommittee(lines[i])) continue;
            var isKind = lines[i].Split(' ').All(Kinds.Contains);
            // "COUNCIL" alone below the council's full name.
            if (name is not null && isKind && name.EndsWith(" " + WithoutArticle(lines[i]), StringComparison.OrdinalIgnoreCase)) continue;
            name = isKind && i > 0 && IsName(lines[i - 1]) && !NamesBody(lines[i - 1]) ? $"{lines[i - 1]} {lines[i]}" : lines[i];
            bracket = i + 1 < lines.Count && lines[i + 1].StartsWith('(') && lines[i + 1].EndsWith(')') ? " " + lines[i + 1] : "";
        }
        return name is null ? null : BodyName.Cased(WithoutArticle(name)) + bracket;
    }

    /// <summary>True for words that name a kind of body.</summary>
    public static bool NamesBody(string text) => NamesCommittee(text) || text.Contains("council", StringComparison.OrdinalIgnoreCase) || text.Contains("district", StringComparison.OrdinalIgnoreCase);

    private static bool NamesCommittee(string text) => Committees.Any(c => text.Contains(c, StringComparison.OrdinalIgnoreCase));

    private static bool IsName(string line) => line.Length is > 4 and < Longest && PrintedSections.IsAllCapitals(line) && !line.AsSpan().ContainsAnyInRange('0', '9') && !line.Contains(':', StringComparison.Ordinal) && !line.Contains(" HELD ", StringComparison.Ordinal) && !IsNotice(line);

    private static bool IsNotice(string line) => line.Contains("MINUTE", StringComparison.Ordinal) || line.Contains("MEETING", StringComparison.Ordinal) || line.Contains("AGENDA", StringComparison.Ordinal) || line.StartsWith("DRAFT", StringComparison.Ordinal);

    private static string WithoutArticle(string name) => name.StartsWith("THE ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
