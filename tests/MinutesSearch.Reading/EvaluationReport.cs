using System.Globalization;
using System.Text;
using MinutesSearch.Reading.Gold;
using MinutesSearch.Reading.Measure;

namespace MinutesSearch.Reading;

/// <summary>Tables of an evaluation, and its misses: of real pages by their place, never by their words.</summary>
internal sealed class EvaluationReport(string half, IReadOnlyList<Measurement> measured)
{
    private readonly Dictionary<string, PageText> pages = new(StringComparer.Ordinal);

    public string Whole() => $"# {half}\n\n{Tables()}\n## Every miss\n\n{Listed()}";

    public string Tables()
    {
        var text = new StringBuilder();
        foreach (var (corpus, documents) in measured.GroupBy(m => GoldPages.Corpus(m.Doc)).Select(g => (g.Key, g.ToList())).Prepend(("all", [.. measured])))
        {
            text.Append(CultureInfo.InvariantCulture, $"## {half}: {corpus}, {documents.Count} pages\n\n| kind | labels | read | right | precision | recall | F1 | bar |\n|---|--:|--:|--:|--:|--:|--:|--:|\n");
            foreach (var kind in Kinds.All.Concat(documents.SelectMany(d => d.Tallies.Keys).Where(k => k.StartsWith(Kinds.Speakers + ":", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)))
            {
                var tally = documents.Aggregate(default(Tally), (sum, d) => sum + d.Tallies.GetValueOrDefault(kind));
                var bar = Kinds.Bars.TryGetValue(kind, out var least) ? least.ToString("0.00", CultureInfo.InvariantCulture) : "";
                text.Append(CultureInfo.InvariantCulture, $"| {kind} | {tally.Gold} | {tally.Read} | {tally.Right} | {tally.Precision:0.000} | {tally.Recall:0.000} | {tally.F1:0.000} | {bar} |\n");
            }
            text.Append('\n');
        }
        return text.ToString();
    }

    /// <summary>One line a page: labels, read and right of each kind that has a bar.</summary>
    public string Pages()
    {
        var text = new StringBuilder();
        foreach (var page in measured)
        {
            text.Append(CultureInfo.InvariantCulture, $"{page.Doc}:");
            foreach (var kind in Kinds.Bars.Keys)
                if (page.Tallies.TryGetValue(kind, out var tally)) text.Append(CultureInfo.InvariantCulture, $" {kind} {tally.Gold}/{tally.Read}/{tally.Right}");
            text.Append('\n');
        }
        return text.ToString();
    }

    /// <summary>Misses with their words, for the eyes of whoever has the pages.</summary>
    public string Words(string kind)
    {
        var text = new StringBuilder();
        foreach (var group in measured.SelectMany(m => m.Misses).Where(m => m.Kind.StartsWith(kind, StringComparison.Ordinal)).GroupBy(m => m.Kind))
        {
            text.Append(CultureInfo.InvariantCulture, $"=== {group.Key} ({group.Count()})\n");
            foreach (var miss in group) text.Append(CultureInfo.InvariantCulture, $"{miss.Doc} {miss.Item} {miss.Note} | gold: {Short(miss.Missed)} | read: {Short(miss.Said)}\n");
        }
        return text.ToString();
    }

    private string Listed()
    {
        var text = new StringBuilder();
        foreach (var group in measured.SelectMany(m => m.Misses).GroupBy(m => m.Kind))
        {
            text.Append(CultureInfo.InvariantCulture, $"### {group.Key} ({group.Count()})\n\n");
            foreach (var miss in group)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {miss.Doc} {miss.Item}{(miss.Note.Length > 0 ? ", " + miss.Note : "")}");
                if (miss.Missed is not null) text.Append(CultureInfo.InvariantCulture, $"; label {Place(miss.Doc, miss.Missed)}");
                if (miss.Said is not null) text.Append(CultureInfo.InvariantCulture, $"; read {Place(miss.Doc, miss.Said)}");
                text.Append('\n');
            }
            text.Append('\n');
        }
        return text.ToString();
    }

    private string Place(string doc, string words)
    {
        if (GoldPages.IsDemonstration(doc)) return $"\"{Short(words)}\"";
        if (!pages.TryGetValue(doc, out var page)) pages[doc] = page = new PageText(GoldPages.Text(doc));
        var found = page.Find(words) ?? page.Find(words[..Math.Min(words.Length, 24)]);
        return found is { } place ? string.Create(CultureInfo.InvariantCulture, $"[{place.Offset},{place.Length}]") : "(composed)";
    }

    private static string Short(string? words) => words is null ? "-" : words.Length <= 160 ? words : words[..160] + "…";
}
