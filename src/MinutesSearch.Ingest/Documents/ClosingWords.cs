using System.Buffers;
using System.Text.RegularExpressions;
using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Documents;

/// <summary>Knows sentences that say no more than that, how and when a meeting ended.</summary>
internal static class ClosingWords
{
    private const int Longest = 260;
    private const int ShortTail = 60;

    private const string Meeting = @"(?:meeting|committee|council|cabinet|board|panel|sub-? ?committee|commission|forum|authority|trust|group|session|proceedings|business|agenda)";
    private const string Ended = @"(?:closed|ended|concluded|finished|rose|terminated|adjourned|dissolved|over)";
    private const string Clock = @"(?:noon|midnight|midday|\d{1,2} ?[.:] ?\d{2}|\d{4} ?h|\d{1,2} ?[ap]\.? ?m\b|\d{1,2} (?:noon|o.clock|hours|hrs)|[a-z-]+ (?:minutes? )?(?:past|to|before|after) [a-z]+\W*$)";
    private const string Chair = @"(?:chair(?:man|woman|person)?|mayor|provost|convener|cathaoirleach|presiding \w+|vice-chair|president)";

    private static readonly Regex EndMark = new(@"^\W*(?:end of (?:the )?(?:meeting|minutes|document|proceedings)|close of (?:the )?(?:meeting|business)|meeting (?:closed|ends|ended))\W*$", Options);

    // Without backtracking: sentences of a hostile page may be anything.
    private static readonly Regex[] Forms =
    [
        // "The meeting closed at 9.22 pm", "There being no further business, the meeting was declared closed at 9 p.m. and …"
        new($@"^\W*(?:[^.]{{0,120}}[ ,])?(?:{Meeting}|{Chair})(?:, ?[^,]{{1,80}},)? (?:(?:of the (?:day|meeting|council|committee)|was|were|is|then|having|being|been|declared|thereupon|therefore|duly|there|to be|formally|thus) ?,? ?)*{Ended}\b[^.;]{{0,40}} ?(?:at|:)? ?(?:approximately |about |around |just after )?{Clock}.*$", Options),
        // "The meeting commenced at 6.30 pm and concluded at 8.12 pm"
        new($@"^\W*(?:the |this )?{Meeting}\b[^;]{{0,50}}\b(?:commenced|opened|started|began)\b[^;]{{0,50}}\b{Ended}\b.{{0,20}}{Clock}.{{0,20}}$", Options),
        // "This concluded the meeting", "That completed the business of the day"
        new($@"^\W*(?:this|that|which) (?:then |duly )?(?:concluded|concludes|ended|completed|closed|was) (?:the |this |our |all )+(?:\w+ ){{0,3}}{Meeting}(?: of the (?:day|meeting|agenda|council))?(?:,? (?:which|and) [^;]{{0,50}})?\W*$", Options),
        new($@"^\W*(?:the |this )?(?:\w+ ){{0,2}}{Meeting}(?: of the (?:day|meeting))? (?:(?:was|then|having|there|duly|declared|now|formally) ){{0,3}}{Ended}\W*$", Options),
        // "… the meeting was brought to a close", "the Chair closed the meeting and thanked …", "the Mayor declared the meeting closed"
        new($@"^\W*(?:[^.]{{0,180}}[ ,])?(?:{Meeting}|proceedings) (?:was |then |were )*(?:brought|came|drew|drawn) to (?:a close|an end|its close)\b.{{0,80}}$", Options),
        new($@"^\W*[^.]{{0,160}}\b(?:closed|concluded|ended|adjourned|brought|declared) (?:the|this) (?:\w+ )?(?:meeting|proceedings|session)(?: (?:closed|over|ended|concluded|to a close|to an end))?(?:,? (?:at|by) .{{0,60}}|,? (?:and|by) (?:thank|wish).{{0,90}}|\W*)$", Options),
        new(@"^\W*críoch\W*(?:there being no (?:other|further) business,? )?(?:the meeting (?:concluded|closed|ended)\b.{0,40})?$", Options),
        // "There being no further business." as a sentence of its own.
        new($@"^\W*(?:as )?(?:there (?:being|was|were)|with) no (?:further|other) (?:business|matters|items|questions)\b[^.]{{0,60}}\W*$", Options),
        // "Close of meeting: 9.15 pm", "Meeting closed 21:07", "Finish time 20:40", "Duration: 2 hours 10 minutes"
        new($@"^\W*(?:close of (?:the )?(?:meeting|business)|closing time|closed|ended|rose|time (?:of close|closed|ended|of closure|finished)|finish(?:ed)?(?: time)?|end time|meeting duration|duration(?: of (?:the )?meeting)?)\b ?[:–-]? ?(?:at )?.{{0,30}}\d.{{0,30}}$", Options),
        EndMark,
        new(@"^\W*call-?in (?:period )?(?:ends|expires|closes)\b.{0,120}$", Options),
        new(@"^\W*(?:daeth y cyfarfod i ben|críochnaíodh an cruinniú)\b.{0,60}$", Options),
    ];

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly SearchValues<string> Hints = SearchValues.Create(["clos", "conclu", "ended", "finish", "rose", "termin", "adjourn", "end ", "no further", "no other", "complet", "duration", "dissol", "i ben", "críoch", "over", "call-in", "call in"], StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a text that is one such sentence.</summary>
    public static bool Close(string text)
    {
        if (text.Length > Longest || !HasHint(text)) return false;
        foreach (var form in Forms)
            if (form.IsMatch(text)) return true;
        return false;
    }

    /// <summary>True for a line such as <c>END OF MEETING</c>, below which nothing belongs to the business.</summary>
    public static bool IsEndMark(string line) => line.Length < 40 && EndMark.IsMatch(line);

    /// <summary>A text without the sentences at its end that only close the meeting; null where nothing is left.</summary>
    public static string? WithoutClose(string text)
    {
        if (!HasHint(text)) return text;
        var sentences = new List<(int Start, int Length)>();
        foreach (var (start, length) in Sentences.Of(text)) sentences.Add((start, length));
        var kept = sentences.Count;
        while (kept > 0 && Close(text.Substring(sentences[kept - 1].Start, sentences[kept - 1].Length))) kept--;
        // "Closed 9.40 pm. Thanks to all.": a word of courtesy, or the day of the next meeting, may follow.
        if (kept == sentences.Count && sentences.Count > 1 && sentences[^1].Length < ShortTail && !PrintedHeadings.HasVerb(text.Substring(sentences[^1].Start)) && Close(text.Substring(sentences[^2].Start, sentences[^2].Length))) kept = sentences.Count - 2;
        if (kept == sentences.Count) return text;
        return kept == 0 ? null : text[..(sentences[kept - 1].Start + sentences[kept - 1].Length)];
    }

    private static bool HasHint(ReadOnlySpan<char> text) => text.IndexOfAny(Hints) >= 0;
}
