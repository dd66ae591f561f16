namespace MinutesSearch.Ingest.Reading.People;

/// <summary>Parts a paragraph that holds several lists of people: <c>Cllrs A Sample, B Draft. Apologies Cllr C Outline. Also Mrs D Pattern, clerk.</c></summary>
internal static class AttendanceLists
{
    private const int ShortestList = 10;

    // Labels that begin another list, whether a colon follows or names do.
    private static readonly string[] Labels = ["Members Apologies", "Members' Apologies", "Apologies", "APOLOGIES", "Also in attendance", "Also present", "Also", "In attendance", "In Attendance", "Officers present", "Officers Present", "Absent", "Substitutes", "Clerk", "Leithscéalta"];

    /// <summary>The lists, in order; the text alone where it holds one.</summary>
    public static List<string> Of(string text)
    {
        var lists = new List<string>(1);
        var from = 0;
        for (var at = ShortestList; at < text.Length; at++)
        {
            if (text[at - 1] != ' ' || !char.IsUpper(text[at]) || at - from < ShortestList || Label(text, at) == 0) continue;
            lists.Add(text[from..at].Trim());
            from = at;
        }
        lists.Add(from == 0 ? text : text[from..]);
        return lists;
    }

    private static int Label(string text, int at)
    {
        foreach (var label in Labels)
        {
            if (string.CompareOrdinal(text, at, label, 0, label.Length) != 0) continue;
            var end = at + label.Length;
            if (end < text.Length && char.IsLetter(text[end])) continue;
            var before = text.AsSpan(0, at).TrimEnd();
            if (end < text.Length && text[end] == ':') return before[^1] is not ('(' or ',') ? label.Length : 0;
            // Without a colon, a stop stands before the label, and a title, or words of sending apologies, behind it.
            var isApology = label.EndsWith("pologies", StringComparison.OrdinalIgnoreCase);
            if (before[^1] is not ('.' or ';' or ')') && !isApology) return 0;
            var rest = text.AsSpan(end).TrimStart(" -–");
            if (isApology && (rest.StartsWith("for ", StringComparison.Ordinal) || rest.StartsWith("were ", StringComparison.Ordinal) || rest.StartsWith("had ", StringComparison.Ordinal) || rest.StartsWith("from ", StringComparison.Ordinal))) return label.Length;
            return NameWords.AddressOf(rest[..NameReader.WordEnd(rest, 0, rest.Length)]) is not null ? label.Length : 0;
        }
        return 0;
    }
}
