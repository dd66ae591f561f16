using System.Globalization;
using MinutesSearch.Lucene.Ranking;
using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Assist;

/// <summary>
/// Dates among the words of a query. A whole one means the meeting of that day, besides items that mention it; <c>since 2019</c> at the
/// end of other words means the years, as hardly any item about them says so.
/// </summary>
internal static class DateWords
{
    /// <summary>What the words from a place on mean, with their number; null where they are no date.</summary>
    public static (ExpansionRule Rule, int Length)? At(IReadOnlyList<MinutesQuery> words, int at)
    {
        var first = ((WordQuery)words[at]).Text;
        if (!QueryDates.MayBegin(first)) return null;
        string[] typed = [.. words.Skip(at).TakeWhile(static word => word is WordQuery).Take(5).Select(static word => ((WordQuery)word).Text)];
        if (QueryDates.At(typed, 0) is not { } date) return null;
        var label = string.Create(CultureInfo.InvariantCulture, $"meetings of {date.Day:d MMMM yyyy}");
        // Beside other words a date may be part of a title, as that of minutes which are approved a month later.
        var weight = date.Count == words.Count ? RankingWeights.Meant : RankingWeights.Named;
        return (new([], [label], QueryList.Create([new DayQuery(date.Day)]), weight), date.Count);
    }

    /// <summary>The years that the last two of several words mean; null where they mean none.</summary>
    public static YearQuery? Years(IReadOnlyList<MinutesQuery> words, int at)
    {
        if (at == 0 || at + 2 != words.Count || words[at + 1] is not WordQuery { Text: ['1' or '2', _, _, _] year } || !year.All(char.IsAsciiDigit)) return null;
        var number = int.Parse(year, CultureInfo.InvariantCulture);
        return ((WordQuery)words[at]).Text.ToLowerInvariant() switch
        {
            "since" => new YearQuery(number, null),
            "after" => new YearQuery(number + 1, null),
            "before" => new YearQuery(null, number - 1),
            _ => null,
        };
    }
}
