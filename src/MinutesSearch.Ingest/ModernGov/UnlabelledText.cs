using MinutesSearch.Ingest.Reading;
using MinutesSearch.Ingest.Reading.People;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>
/// Tells agenda text from minutes where the page has no labels: an agenda asks ("To receive…", "Members are asked to…"),
/// minutes report ("The Chairman welcomed…", "RESOLVED").
/// </summary>
internal static class UnlabelledText
{
    private const int Evidence = 600;
    private const int LongestList = 300;

    private static readonly string[] AgendaStarts =
    [
        "to ", "report of ", "the report of ", "report by ", "members are ", "members of the public ", "councillors are ", "any member ", "please note", "note:", "(report", "(to ", "the committee is asked",
        "the committee is recommended", "the commission is recommended", "the panel is asked", "the panel is recommended", "the cabinet is asked", "cabinet is asked", "cabinet is recommended",
        "the board is asked", "council is asked", "council is recommended", "members wishing", "previously circulated", "copy attached", "attached", "verbal report", "presentation by", "if you ",
    ];

    private static readonly string[] ReportingWords =
    [
        " was ", " were ", " had ", " reported", " noted", " advised", " explained", " stated", " agreed", " asked", " welcomed", " introduced", " presented", " received",
        " considered", " resolved", " confirmed", " informed", " thanked", " highlighted", " commented", " responded", " declared", " moved", " seconded", " proposed", " gave ", " suggested",
        " requested", " referred", " outlined", " submitted", " approved", " discussed", " raised", " queried", " felt ",
    ];

    private static readonly string[] OutcomeStarts =
        ["resolved", "resoved", "unanimously resolved", "agreed", "it was agreed", "it was resolved", "recommended", "decision made", "none.", "none", "noted.", "received.", "approved.", "deferred", "withdrawn", "no objection", "proposed by", "moved by", "the report was ", "the item was ", "the application was ", "the recommendation was ", "the minutes were ", "no declarations", "there were no", "there was no", "no apologies", "apologies "];

    /// <summary>
    /// Moves text that stands before any label into the minutes from where it starts to report.
    /// </summary>
    /// <param name="blocks">Blocks in order, all marked as agenda.</param>
    /// <param name="isLabelledPage">True where other items of the page have labels: then only what can be nothing but minutes is moved.</param>
    public static void Assign(List<Block> blocks, bool isLabelledPage)
    {
        var first = blocks.FindIndex(b => b.Part == ItemPart.Agenda && (isLabelledPage ? IsOutcome(b.Text) : !IsAgenda(b.Text)));
        if (first < 0) return;
        var isReport = false;
        for (var i = first; i < blocks.Count && !isReport; i++) isReport = blocks[i].Part == ItemPart.Agenda && Reports(blocks[i].Text);
        if (!isReport) return;
        for (var i = first; i < blocks.Count; i++)
        {
            if (blocks[i].Part == ItemPart.Agenda) blocks[i] = blocks[i] with { Part = ItemPart.Minutes };
        }
    }

    /// <summary>True for text that asks, as agendas do.</summary>
    public static bool IsAgenda(string text)
    {
        foreach (var start in AgendaStarts)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static bool IsOutcome(string text) => StartsAsOutcome(text) && (text.Length < 40 || text.StartsWith("RES", StringComparison.Ordinal) || HasReportingWord(text));

    private static bool StartsAsOutcome(string text)
    {
        foreach (var start in OutcomeStarts)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static bool Reports(string text) => StartsAsOutcome(text) || HasReportingWord(text) || IsList(text);

    // "Councillors Sample, B Draft and C Outline." below "Apologies".
    private static bool IsList(string text) =>
        text.Length < LongestList && NameWords.AddressOf(text.AsSpan(0, NameReader.WordEnd(text, 0, text.Length))) is not null && (text.Contains(',', StringComparison.Ordinal) || text.Contains(" and ", StringComparison.Ordinal)) && !text.Contains(" to ", StringComparison.Ordinal);

    /// <summary>True for text with a word that reports, near its start.</summary>
    public static bool HasReportingWord(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Evidence));
        foreach (var word in ReportingWords)
        {
            if (head.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
