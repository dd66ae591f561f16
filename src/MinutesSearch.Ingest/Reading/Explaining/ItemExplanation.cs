using System.Globalization;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.Explaining;

/// <summary>
/// Says how the fields of an item came about, by asking the rules again: they are pure, so they answer for an archived item what they
/// answered when it was read.
/// </summary>
public static class ItemExplanation
{
    private const int LongestValue = 100;

    /// <summary>The reasons, in the order of the item's fields.</summary>
    /// <param name="item">The item as the archive holds it.</param>
    public static IReadOnlyList<FieldReason> Of(AgendaItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return
        [
            .. Origin(item), .. Heading(item), .. item.Speakers.Select(speaker => SpeakerReasons.Of(item, speaker)),
            .. item.Decisions.Select(decision => DecisionReasons.Of(item, decision)), .. item.Votes.Select(vote => Vote(item, vote)),
            .. item.Topics.Select(topic => Topic(item, topic)), .. item.Matters.Select(matter => new FieldReason("matter", matter.Key, matter.Reason, [])),
            .. item.Documents.Select(document => new FieldReason("document", Short(document.Title), $"linked from the page: {document.Url}", [])),
        ];
    }

    /// <summary>A text, cut where it is long.</summary>
    internal static string Short(string text) => text.Length <= LongestValue ? text : text[..LongestValue].TrimEnd() + " …";

    private static IEnumerable<FieldReason> Origin(AgendaItem item)
    {
        var header = item.Meeting;
        yield return new FieldReason("id", item.Id, "see “Ids” in docs/reading.md", []);
        if (item.Provenance is { } from)
            yield return new FieldReason("page", from.Address, string.Create(CultureInfo.InvariantCulture, $"read as {from.Format}, fetched {from.FetchedAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC"), []);
        yield return new FieldReason("meeting", header.Title, header.Id, []);
        yield return new FieldReason("council", header.Council.Name, header.Council == Council.Unknown ? "neither the page nor who ingested it names one" : "named by who ingested it, by its folder, or by the page", []);
        if (header.Committee is { } committee) yield return new FieldReason("committee", committee.Name, "named by the page", []);
        var (date, year) = (header.Date.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), header.Date.Year?.ToString(CultureInfo.InvariantCulture));
        yield return header.Date.Source switch
        {
            DateSource.Stated => new FieldReason("date", date ?? year ?? "", $"the source states it: “{header.Date.Evidence}”", []),
            DateSource.Inferred => new FieldReason("year", year ?? "", $"inferred, for the text says: “{header.Date.Evidence}”", []),
            _ => new FieldReason("date", "unknown", "nothing states it, and no words tie a year to this meeting", []),
        };
    }

    private static IEnumerable<FieldReason> Heading(AgendaItem item)
    {
        yield return new FieldReason("number", item.Number ?? "none", item.Number is null ? "the page prints none beside the title" : "printed beside the title", []);
        yield return new FieldReason("title", item.Title, "the item's heading on the page, without number and file sizes", []);
        if (item.IssueTitle is { } issue) yield return new FieldReason("issue", issue, "the council's issue that the page links the item to", []);
        var length = item.Passages.Sum(passage => passage.Text.Length);
        yield return new FieldReason("kind", item.Kind.ToString().ToLowerInvariant(), KindRules.Of(item.Title, length) == item.Kind ? KindRules.Why(item.Title, length) : "stated by the source, whatever the title", []);
        foreach (var part in item.Passages.GroupBy(passage => passage.Part))
            yield return new FieldReason("text", $"{part.Count()} {(part.Count() == 1 ? "passage" : "passages")} of {part.Key.ToString().ToLowerInvariant()}", "by the labels of the page; notes after the meeting and decisions stand apart", [.. part.Select(passage => passage.Anchor)]);
        if (item.IsTruncated) yield return new FieldReason("cut", "true", "the page printed a mark that more text exists, and no page with the whole text was read", []);
        if (item.IsRestricted) yield return new FieldReason("restricted", "true", "the page says that the item is withheld from the public", []);
    }

    private static FieldReason Vote(AgendaItem item, Vote vote)
    {
        static string Side(string name, int? count, IReadOnlyList<string> names) => count is null && names.Count == 0 ? "" : $"{name} {count?.ToString(CultureInfo.InvariantCulture) ?? "–"}{(names.Count > 0 ? $" ({names.Count} named)" : "")}, ";
        var value = vote.IsUnanimous ? "unanimous" : (Side("for", vote.For, vote.NamesFor) + Side("against", vote.Against, vote.NamesAgainst) + Side("abstained", vote.Abstained, vote.NamesAbstained)).TrimEnd(' ', ',');
        var why = (vote.Subject is { } subject ? $"on {subject}; " : "") + (vote.Result is { } result ? $"result printed: {result}; " : "") + (vote.Mismatch is { } mismatch ? $"the source contradicts itself: {mismatch}" : "counts and names agree, as far as both are given");
        var names = vote.NamesFor.Concat(vote.NamesAgainst).Concat(vote.NamesAbstained).ToList();
        return new FieldReason("vote", value, why, names.Count == 0 ? [] : Holding(item, names[0]));
    }

    private static FieldReason Topic(AgendaItem item, Topic topic)
    {
        var said = topic.Why.Select(word => item.Title.Contains(word, StringComparison.OrdinalIgnoreCase) ? $"“{word}” in the title" : $"“{word}”");
        return new FieldReason("topic", topic.Label, topic.Why.Count == 0 ? "stated by the import" : string.Join(", ", said), [.. topic.Why.SelectMany(word => Holding(item, word)).Distinct(StringComparer.Ordinal).Take(5)]);
    }

    /// <summary>Anchors of the passages that hold a text.</summary>
    internal static IReadOnlyList<string> Holding(AgendaItem item, string words) =>
        words.Length == 0 ? [] : [.. item.Passages.Where(passage => passage.Text.Contains(words, StringComparison.OrdinalIgnoreCase)).Select(passage => passage.Anchor)];
}
