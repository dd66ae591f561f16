using System.Buffers;
using System.Text.RegularExpressions;
using MinutesSearch.Ingest.Reading.People;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.Matters;

/// <summary>
/// Keys by which items of one matter are found at other meetings: the council's issue, a minute that the text refers to,
/// and a title that says enough to be the same matter. Each key tells its reason.
/// </summary>
internal static partial class MatterReading
{
    private const int SurelyRunning = 30;
    private const int MostReferences = 6;
    private const int LongestText = 4000;

    private static readonly SearchValues<string> Minutes = SearchValues.Create(["inute"], StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\bminutes?\s+(?:nos?\.?|numbers?|refs?\.?)?\s*(?<n>[A-Z]{0,4}\s?\d{1,4}(?:/\d{2,4})?)\b(?<d>[^.;]{0,50}?)\brefer", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();

    /// <summary>The keys of an item, most certain first.</summary>
    public static List<MatterKey> Read(ItemDraft item, IReadOnlyList<Passage> passages, ItemKind kind, Committee? committee, MeetingDate date, bool isRunning)
    {
        var keys = new List<MatterKey>(2);
        if (item.IssueId is { Length: > 0 } issue) Add(keys, $"issue:{Slug.Of(issue)}", "same issue in the council's system");
        if (kind == ItemKind.Procedure) return keys;
        if (committee is not null)
        {
            if (isRunning && item.Number is { } number && Minute(committee, number, date, null) is { } own) Add(keys, own, $"minute {number} of {committee.Name}");
            AddReferences(keys, item, passages, committee, date);
        }
        if (item.IssueTitle is { } title && TitleKey.Of(title) is { } named) Add(keys, named, "same title of the council's issue");
        if (TitleKey.Of(item.Title) is { } key) Add(keys, key, "same title");
        return keys;
    }

    /// <summary>True where a meeting's numbers run on from the meeting before, so that a number names one minute of the year.</summary>
    public static bool AreRunning(IReadOnlyList<ItemDraft> items, string format)
    {
        if (ItemIds.IsImport(format)) return false;
        var first = items.FirstOrDefault(i => i.Number is not null)?.Number;
        if (first is null) return false;
        return first.Contains('/', StringComparison.Ordinal) || (int.TryParse(first, out var number) && number >= (items.Count > 1 ? 2 : SurelyRunning) && number >= items.Count);
    }

    private static void AddReferences(List<MatterKey> keys, ItemDraft item, IReadOnlyList<Passage> passages, Committee committee, MeetingDate date)
    {
        foreach (var passage in passages)
        {
            if (!passage.Text.AsSpan().ContainsAny(Minutes) || !passage.Text.Contains("refer", StringComparison.OrdinalIgnoreCase)) continue;
            var text = passage.Text.Length <= LongestText ? passage.Text : passage.Text[..LongestText];
            foreach (var match in Reference().Matches(text).Take(MostReferences))
            {
                var number = match.Groups["n"].Value.Trim();
                var said = DateReading.Find(match.Groups["d"].ValueSpan) is { } found ? found.Date : (DateOnly?)null;
                if (Minute(committee, number, date, said ?? Earlier(number, item.Number, date)) is { } key) Add(keys, key, $"the text refers to minute {number}");
            }
        }
    }

    // A number that this meeting has not reached yet is of the year before.
    private static DateOnly? Earlier(string number, string? own, MeetingDate date) =>
        date.Date is { } day && int.TryParse(number, out var refers) && int.TryParse(own, out var at) && refers > at ? day.AddYears(-1) : null;

    // Minute numbers start again with each municipal year, in May; 77/21 carries its year.
    private static string? Minute(Committee committee, string number, MeetingDate date, DateOnly? said)
    {
        var folded = number.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        if (folded.Contains('/', StringComparison.Ordinal)) return CommitteeNames.MinutesOf(committee.Id) + folded;
        return (said ?? date.Date) is { } day ? $"{CommitteeNames.MinutesOf(committee.Id)}{(day.Month >= 5 ? day.Year : day.Year - 1)}:{folded}" : null;
    }

    private static void Add(List<MatterKey> keys, string key, string reason)
    {
        if (!keys.Exists(k => k.Key == key)) keys.Add(new MatterKey(key, reason));
    }
}
