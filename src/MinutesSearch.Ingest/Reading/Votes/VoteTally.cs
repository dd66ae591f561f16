using System.Text.RegularExpressions;
using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.Reading.Votes;

/// <summary>Counts that name no side: <c>carried by 12 votes to 5</c>, <c>lost by a majority of two</c> not, <c>on a vote of 7-4</c>, <c>(9:4:1)</c>.</summary>
internal static partial class VoteTally
{
    private const int ShortVerdict = 120;

    private const string Number = @"(?:\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\s](?:one|two|three|four|five|six|seven|eight|nine))?|[a-z]{2,9})";

    // "12 votes to 5", "seven votes to four", "7 Members to 4".
    [GeneratedRegex(@"(?<![\d.£€:/])\b(?<a>" + Number + @")\s+(?:votes?|members|councillors|hands)(?:\s+(?:for|in\s+favour))?\s*,?\s+(?:to|against)\s+(?<b>" + Number + @")\b(?!\s*(?:%|per\s*cent|p\.?m|a\.?m))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Votes();

    // "by 9:4", "(9-4)", "on a vote of 7 to 4", "the voting being 9-4-1".
    [GeneratedRegex(@"(?:\b(?:by|with|of|was|were|being|voting|vote|voted|division|hands|carried|lost|defeated|approved|agreed|rejected|passed)\b\s*[,:\-–—]?|\()\s*(?:a\s+majority\s+of\s+)?(?<a>\d{1,3}|[a-z]{2,9})\s*(?:\s(?:to|against|v)\s|[:\-–—/])\s*(?<b>\d{1,3}|[a-z]{2,9})(?:\s*[:\-–—/]\s*(?<c>\d{1,3}))?(?![\d/:%])\b(?!\s*(?:%|per\s*cent|p\.?m\b|a\.?m\b|hours|weeks|years|January|February|March|April|May|June|July|August|September|October|November|December))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pair();

    // "an equality of votes, three all", "tied at five votes each", "the numbers were five and five".
    [GeneratedRegex(@"\b(?:equal(?:ity)?|tied?|numbers|evenly|equally|vot(?:es?|ing))\b[^.;]{0,40}?(?<![\d£€.])\b(?<a>\d{1,3}|[a-z]{3,9})\s+(?:votes?\s+|members\s+)?(?:all|each|apiece|and\s+(?<b>\d{1,3}|[a-z]{3,9})(?=\s*(?:[.,;)]|$|votes\b|each\b)))(?=\W|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Even();

    private static readonly HintWords Evens = new("equal", "tied", " tie", "numbers were", "evenly");

    // "Carried, 7 to 3.", "Lost 2–3", "Put as amended: 4-2."
    [GeneratedRegex(@"^(?:[^.;]{0,40}\b)?(?:carried|lost|defeated|falls|agreed|approved|refused),?\s+(?:by\s+)?(?:\d|[a-z]+\s+to\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verdict();

    private static readonly HintWords Counted = new("vote", "member", "councillor", "hands");

    /// <summary>A tally: its counts as printed, and where it stands.</summary>
    public readonly record struct Found(int First, int Second, int? Third, int Start, int End);

    /// <summary>The tallies of a sentence, in order.</summary>
    public static List<Found> In(string sentence)
    {
        var found = new List<Found>();
        if (MayCount(sentence)) foreach (Match match in Votes().Matches(sentence)) Add(found, match);
        if (found.Count == 0 && Tells(sentence)) foreach (Match match in Pair().Matches(sentence)) Add(found, match);
        if (found.Count == 0 && Evens.AreIn(sentence)) foreach (Match match in Even().Matches(sentence)) AddEven(found, match);
        return found;
    }

    // As many for as against: a second number has to be the same.
    private static void AddEven(List<Found> found, Match match)
    {
        if (Of(match.Groups["a"].Value) is not { } each || (match.Groups["b"].Success && Of(match.Groups["b"].Value) != each)) return;
        found.Add(new Found(each, each, null, match.Index, match.Index + match.Length));
    }

    // "votes to", "members against", "hands for, to": what is counted, and the other count behind it.
    private static bool MayCount(ReadOnlySpan<char> sentence)
    {
        for (var at = Counted.IndexIn(sentence); at >= 0; at = Counted.IndexIn(sentence))
        {
            while (at < sentence.Length && char.IsLetter(sentence[at])) at++;
            sentence = sentence[at..];
            var behind = sentence.TrimStart().TrimStart(',').TrimStart();
            foreach (var word in (ReadOnlySpan<string>)["to", "against", "for", "in"])
                if (behind.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static void Add(List<Found> found, Match match)
    {
        if (Of(match.Groups["a"].Value) is not { } first || Of(match.Groups["b"].Value) is not { } second) return;
        found.Add(new Found(first, second, match.Groups["c"].Success ? VoteCount.Of(match.Groups["c"].ValueSpan) : null, match.Index, match.Index + match.Length));
    }

    private static int? Of(string words) => VoteCount.Of(words.Replace(' ', '-'));

    // "fell by 34 to 31" counts something else, unless a motion did; a time of day and a date stand beside "at" and "on".
    private static bool Tells(string sentence) =>
        (sentence.Length < ShortVerdict && Verdict().IsMatch(sentence)) ||
        VoteWords.SpeaksOfVoting(sentence) || (VoteWords.Result(sentence) is not null && (sentence.Contains("motion", StringComparison.OrdinalIgnoreCase) || sentence.Contains("amendment", StringComparison.OrdinalIgnoreCase)))
        || sentence.StartsWith("RESOLVED", StringComparison.Ordinal) || sentence.StartsWith("AGREED", StringComparison.Ordinal);
}
