namespace MinutesSearch.Ingest.ModernGov;

/// <summary>The foot of a council's site, below the last item of a copied page.</summary>
internal static class PageFoot
{
    private const int Deepest = 60;

    private static readonly string[] Starts = ["©", "copyright ©", "back to top", "share this page", "follow us", "accessibility statement", "privacy notice", "privacy policy", "cookie policy", "cookies policy", "terms and conditions", "rate this page", "last updated"];

    /// <summary>Takes the foot off, where the last lines hold one.</summary>
    /// <returns>The council that the foot names; null where it names none.</returns>
    public static string? Cut(List<PageLine> lines)
    {
        for (var i = Math.Max(0, lines.Count - Deepest); i < lines.Count; i++)
        {
            if (lines[i].Text.Length > 120 || !IsFoot(lines[i].Text)) continue;
            var council = lines.Skip(i).Select(l => CouncilName.InCopyright(l.Text)).FirstOrDefault(c => c is not null);
            lines.RemoveRange(i, lines.Count - i);
            return council;
        }
        return null;
    }

    private static bool IsFoot(string line)
    {
        foreach (var start in Starts)
        {
            if (line.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
