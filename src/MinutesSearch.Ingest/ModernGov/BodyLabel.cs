using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>The labels that part an item's text on a page.</summary>
internal enum BodyLabel
{
    /// <summary>No label: words.</summary>
    None,

    /// <summary>The minutes follow.</summary>
    Minutes,

    /// <summary>The decision follows.</summary>
    Decision,

    /// <summary>Links to documents follow.</summary>
    Documents,

    /// <summary>Links at the foot of an item's page follow; the text has ended.</summary>
    SupportingDocuments,

    /// <summary>The table of recorded votes follows.</summary>
    RecordedVote,

    /// <summary>Why a decision was taken on a decision page; text beside the decision.</summary>
    Information,

    /// <summary>What a decision page says it is about.</summary>
    Purpose,

    /// <summary>A link or a word of navigation.</summary>
    Navigation,
}

/// <summary>Recognises labels, in English and in Welsh.</summary>
internal static class BodyLabels
{
    private static readonly Dictionary<string, BodyLabel> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["minutes:"] = BodyLabel.Minutes,
        ["draft minutes:"] = BodyLabel.Minutes,
        ["minute:"] = BodyLabel.Minutes,
        ["cofnodion:"] = BodyLabel.Minutes,
        ["decision:"] = BodyLabel.Decision,
        ["decisions:"] = BodyLabel.Decision,
        ["decision"] = BodyLabel.Decision,
        ["decisions"] = BodyLabel.Decision,
        ["penderfyniad:"] = BodyLabel.Decision,
        ["additional documents:"] = BodyLabel.Documents,
        ["dogfennau ychwanegol:"] = BodyLabel.Documents,
        ["supporting documents:"] = BodyLabel.SupportingDocuments,
        ["accompanying documents:"] = BodyLabel.SupportingDocuments,
        ["dogfennau ategol:"] = BodyLabel.SupportingDocuments,
        ["recorded vote"] = BodyLabel.RecordedVote,
        ["recorded votes"] = BodyLabel.RecordedVote,
        ["reasons for the decision:"] = BodyLabel.Information,
        ["reason for the decision:"] = BodyLabel.Information,
        ["reasons for decision:"] = BodyLabel.Information,
        ["alternative options considered:"] = BodyLabel.Information,
        ["other options considered:"] = BodyLabel.Information,
        ["purpose:"] = BodyLabel.Purpose,
        ["skip to main content"] = BodyLabel.Navigation,
        ["back to top"] = BodyLabel.Navigation,
        ["print this page"] = BodyLabel.Navigation,
    };

    private static readonly int LongestKnown = Known.Keys.Max(k => k.Length);

    private static readonly Starts NavigationStarts = new(
    [
        "view the reasons why", "view the decision for", "view the background to", "view recorded vote", "view the declarations of interest", "view directions",
        "view the webcast", "view the item", "view the minutes for item", "view the issue", "view the related", "comments on this item", "items marked *",
    ]);

    // Printed beside a padlock.
    private static readonly Starts RestrictionStarts = new(["restricted enclosure", "not for publication", "exempt under paragraph", "this item is restricted", "this item is exempt"]);

    /// <summary>True for the line that only says that an item, or a paper of it, is not public.</summary>
    public static bool IsRestriction(string line)
    {
        if (line.Length > 100) return false;
        if (RestrictionStarts.Of(line) is not null) return true;
        return line.Length < 60 && line.EndsWith(" restricted", StringComparison.Ordinal) && line.Contains("Appendix", StringComparison.Ordinal) && !line.Contains(" is ", StringComparison.Ordinal) && !line.Contains(" are ", StringComparison.Ordinal) && !line.Contains(" be ", StringComparison.Ordinal);
    }

    /// <summary>The label that a line is; a label stands alone on its line.</summary>
    public static BodyLabel Of(string line)
    {
        if (line.Length > 120) return BodyLabel.None;
        var folded = Fold.White(line).Replace(" :", ":", StringComparison.Ordinal);
        if (folded.Length <= LongestKnown && Known.TryGetValue(folded, out var label)) return label;
        return NavigationStarts.Of(folded) is not null || IsRestriction(folded) ? BodyLabel.Navigation : BodyLabel.None;
    }
}
