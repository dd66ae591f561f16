using System.Text;
using MinutesSearch.Ingest.Reading.People;

namespace MinutesSearch.Ingest.Reading.Matters;

/// <summary>
/// The words of a title that say which matter it is, in their order. Standing reports ("Budget monitoring", "Work programme")
/// and titles that name only who asks say too little: they have no key.
/// </summary>
internal static class TitleKey
{
    private const int Least = 3;

    // Words that recur in titles of unlike matters, and small words.
    private static readonly WordSet Common = WordSet.AnyCase("""
        a an and the of for in on to at by with from as or is be into its their our your this that any all per
        report reports reporting update updates updated progress review reviews annual quarterly monthly yearly weekly quarter half first second third fourth interim final draft further new revised proposed proposal proposals
        monitoring budget performance programme program plan plans planning work forward strategy policy statement summary overview outturn position presentation information item items agenda matter matters arising
        january february march april may june july august september october november december year financial end period
        committee panel cabinet council board member members councillor councillors officer director chief executive chairman chair mayor leader
        consideration consider approval approve note receive request discussion discuss options recommendation recommendations decision decisions response
        appointment appointments nominations notice motion motions question questions submitted application applications service services
        """);

    private static readonly string[] Askers = ["notice of motion", "question submitted", "questions submitted", "motion submitted", "question from", "motion by", "motion from", "petition from", "report of the committee", "deputation"];

    /// <summary>The key; null for a title that says too little.</summary>
    public static string? Of(string title)
    {
        var folded = ItemIds.Fold(title);
        foreach (var asker in Askers)
            if (folded.StartsWith(asker, StringComparison.Ordinal)) return null;
        var key = new StringBuilder("title:", Math.Min(folded.Length + 6, 160));
        var count = 0;
        foreach (var range in folded.AsSpan().Split(' '))
        {
            var word = folded.AsSpan(range);
            if (word.IsEmpty || Common.Has(word) || char.IsAsciiDigit(word[0])) continue;
            if (key.Length + word.Length > 150) break;
            if (count++ > 0) key.Append(' ');
            key.Append(word);
        }
        return count >= Least ? key.ToString() : null;
    }
}
