using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Finds the items of a copied meeting page whose numbers were lost: by file sizes, by labels, by gaps, and last by the look of titles.</summary>
internal sealed class UnnumberedItems
{
    private const int LookBack = 14;

    private readonly List<PageLine> lines;
    private readonly BodyLabel[] labels;
    private readonly SortedDictionary<int, ItemStart> starts = [];

    private UnnumberedItems(List<PageLine> lines)
    {
        this.lines = lines;
        labels = [.. lines.Select(l => BodyLabels.Of(l.Text))];
    }

    /// <summary>The items of a page's lines, in order; empty where nothing tells them.</summary>
    public static List<ItemStart> Find(List<PageLine> lines)
    {
        if (lines.Count == 0) return [];
        var items = new UnnumberedItems(lines);
        items.WithFileSizes();
        if (items.labels.Contains(BodyLabel.Minutes)) items.AboveLabels();
        items.BehindGaps();
        if (!items.labels.Contains(BodyLabel.Minutes)) items.LookingLikeTitles();
        if (items.starts.Count > 0 && items.starts.First().Key > 0 && items.IsBareTitle(0)) items.Start(0);
        return [.. items.starts.Values];
    }

    private void Start(int line)
    {
        if (!SectionHeading.Is(lines[line].Text)) starts.TryAdd(line, new ItemStart(line, line + 1, null, TitleText.Clean(lines[line].Text)));
    }

    /// <summary>A file's size stands behind the title of an item with a report, unless the line is one of a list of documents.</summary>
    private void WithFileSizes()
    {
        var inDocuments = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (labels[i] != BodyLabel.None)
            {
                inDocuments = labels[i] is BodyLabel.Documents or BodyLabel.SupportingDocuments;
                continue;
            }
            var hasSize = TitleText.HasFileSize(lines[i].Text);
            if (hasSize && !inDocuments && TitleText.IsTitle(lines[i].Text, hasFileSize: true)) Start(i);
            if (!hasSize) inDocuments = false;
        }
    }

    /// <summary>The nearest title above the first label of an item; agenda text may stand between.</summary>
    private void AboveLabels()
    {
        var last = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (labels[i] is not (BodyLabel.Documents or BodyLabel.Decision or BodyLabel.Minutes)) continue;
            // Labels come in one order within an item; "Decision:" above "Minutes:" belongs to the same one.
            var isSameItem = last >= 0 && labels[last] == BodyLabel.Decision && labels[i] == BodyLabel.Minutes;
            if (!isSameItem && TitleAbove(i, last) is { } title) Start(title);
            last = i;
        }
    }

    private int? TitleAbove(int label, int last)
    {
        for (var i = label - 1; i > last && i >= label - LookBack; i--)
        {
            if (starts.ContainsKey(i)) return null;
            if (labels[i] == BodyLabel.None && !TitleText.HasFileSize(lines[i].Text) && IsBareTitle(i)) return i;
        }
        return null;
    }

    private void BehindGaps()
    {
        // Only where most lines stand closer does a wide gap mean anything.
        var wide = lines.Count(l => l.BlankBefore > 1);
        if (wide == 0 || wide > lines.Count * 0.7) return;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].BlankBefore > 1 && labels[i] == BodyLabel.None && !TitleText.HasFileSize(lines[i].Text) && IsBareTitle(i) && !IsBelowTitle(i)) Start(i);
        }
    }

    /// <summary>A short line in capitals between sentences.</summary>
    private void LookingLikeTitles()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (labels[i] != BodyLabel.None || !IsBareTitle(i) || !IsCapitalised(lines[i].Text) || (i > 0 && !EndsSentence(i - 1))) continue;
            if (i + 1 < lines.Count && (EndsSentence(i + 1) || ListMark.Read(lines[i + 1].Text) is not null || labels[i + 1] != BodyLabel.None)) Start(i);
        }
    }

    private bool IsBareTitle(int i)
    {
        var text = lines[i].Text;
        return TitleText.IsTitle(text, hasFileSize: false) && text[^1] != '.' && !UnlabelledText.IsAgenda(text) && !UnlabelledText.HasReportingWord(text) && ListMark.Read(text) is null
            && !text.StartsWith("Recommendation", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("RESOLVED", StringComparison.OrdinalIgnoreCase);
    }

    private bool IsBelowTitle(int i) => starts.TryGetValue(i - 1, out _) && lines[i].BlankBefore <= 1;

    private bool EndsSentence(int i) => labels[i] != BodyLabel.None || lines[i].Text[^1] is '.' or '?' or '!' or ')' or '”' or '"';

    private static bool IsCapitalised(string line)
    {
        int words = 0, capital = 0;
        foreach (var word in Fold.White(line).Split(' '))
        {
            if (word.Length < 4) continue;
            words++;
            if (!char.IsLower(word[0])) capital++;
        }
        return words is > 0 and <= 14 && capital >= words * 0.6;
    }
}
