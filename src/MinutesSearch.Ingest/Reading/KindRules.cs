using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading;

/// <summary>
/// Tells business from procedure by the title. Some headings are procedure only while nothing happens under them:
/// public questions that fill a page are what people search for.
/// </summary>
internal static class KindRules
{
    /// <summary>Above this many characters, an open heading (announcements, correspondence) holds business.</summary>
    private const int ShortText = 300;

    /// <summary>Above this many characters, more is said than that nobody asked, or that nothing came.</summary>
    private const int BriefText = 100;

    /// <summary>Above this many characters, what was said before the first item was no mere courtesy.</summary>
    private const int LongOpening = 2500;

    // Folded titles (lower case, single blanks, no punctuation), whole.
    private static readonly HashSet<string> Whole = new(StringComparer.Ordinal)
    {
        "apologies", "apology", "welcome", "introductions", "introduction", "declarations", "interests", "minutes", "minute", "substitutes", "substitutions", "attendance",
        "roll call", "quorum", "previous minutes", "urgent items", "urgent business", "urgent matters", "aob", "aocb", "close", "closure", "closing remarks", "adjournment", "prayer", "prayers", "opening prayer",
        "named substitutes", "changes in membership", "membership", "order of business", "agenda", "agenda order", "next meeting", "meeting dates", "dates of meetings", "date of meeting", "exempt items", "exempt information",
        "confidential items", "confidential business", "part 1", "part 2", "part i", "part ii", "part a", "part b", "recording of meetings", "webcasting", "call to order", "pledge of allegiance", "invocation",
        "declaration of interest", "disclosure of interests", "disclosable pecuniary interests", "party whip", "fire evacuation procedure", "housekeeping", "votes of sympathy", "vote of sympathy",
        "votes of congratulations", "sympathy", "condolences", "apologies and welcome", "end of meeting", "time of meeting", "duration of meeting", "reports",
    };

    // Folded titles that start with these words.
    private static readonly string[] Starts =
    [
        "apologies ", "apology ", "welcome and", "welcome by", "welcome from", "welcome to the meeting", "welcome apologies", "introductions and", "to receive apologies", "to receive any apologies", "to receive declarations", "declarations of", "declaration of interest", "declaration of disclosable",
        "declaration of pecuniary", "declarations by", "disclosure of interest", "disclosure of pecuniary", "disclosure of disclosable", "disclosure of personal", "disclosures of", "disclosure by", "disclosable pecuniary", "members interests", "members declarations", "councillors declarations", "interests to be declared",
        "minutes of the", "minute of last", "minute of the", "minute of previous", "minute of meeting", "minutes of january", "minutes of february", "minutes of march", "minutes of april", "minutes of may", "minutes of june", "minutes of july", "minutes of august", "minutes of september", "minutes of october", "minutes of november", "minutes of december", "chairs opening", "chairmans opening", "opening remarks", "minutes of previous", "minutes of last", "minutes of meeting", "minutes from", "minutes and matters", "minutes to ", "minutes dated", "minutes held", "minutes for", "confirmation of minutes",
        "confirmation of the minutes", "confirmation and signing", "confirmation of previous", "approval of minutes", "approval of the minutes", "adoption of minutes", "adoption of the minutes", "adoption and signing",
        "to approve the minutes", "to confirm the minutes", "to agree the minutes", "to sign the minutes", "signing of minutes", "signing of the minutes", "previous minutes", "draft minutes", "public minutes", "record of the previous",
        "dates of next", "dates of future", "date of next", "date of the next", "date and time of", "date time and", "date of future", "next meeting", "dates of forthcoming", "future meeting dates",
        "exclusion of press", "exclusion of the press", "exclusion of public", "exclusion of the public", "exclusion of members", "exclusion and", "to exclude the", "to consider excluding", "consideration of exempt", "consideration of confidential", "local government act 1972 exclusion", "items exempt", "exempt minutes", "confidential minutes",
        "calendar of meetings", "schedule of meetings", "timetable of meetings", "order of business", "order of agenda", "variation of order", "variation to the order", "change to the order", "appointment of substitute", "notification of substitute", "named substitute", "substitute members", "substitution",
        "attendance by reserve", "attendance of substitute", "membership changes", "changes to membership", "change in membership", "declarations of party", "declaration of party", "party whip", "suspension of standing orders", "time limit of", "extension of meeting", "guillotine", "filming ", "recording of meeting", "recording of the meeting", "fire safety",
        "emergency evacuation", "roll call", "quorum ", "other council members attending", "council members attending", "to note apologies", "to note any apologies", "apologies", "any other urgent", "urgent items", "urgent business", "other urgent",
        "items of urgent", "matters of urgent", "late items", "votes of sympathy", "vote of sympathy", "votes of congratulation", "votes of", "announcement of vacancies",
    ];

    // Headings under which business may happen.
    private static readonly string[] Open =
    [
        "any other business", "any other", "other business", "chairmans announcements", "chairs announcements", "chairpersons announcements", "mayors announcements", "leaders announcements",
        "lord mayors announcements", "chairman s announcements", "announcements", "communications", "chairmans communications", "mayors communications", "chairmans report", "mayors report",
        "chairs report", "chairs update", "correspondence", "items for information", "chairmans welcome", "chairs welcome", "mayoral announcements", "civic announcements", "motions",
        "notices of motion",
    ];

    // Headings under which somebody brings a matter, or an office is filled, wherever more is said than that nothing was.
    private static readonly string[] Brought =
    [
        "matters arising", "public participation", "public question", "public speaking", "public forum", "public session", "public comment", "public deputations", "questions from the public",
        "questions from members of the public", "questions by the public", "questions by members of the public", "written questions", "questions from members", "questions from councillors",
        "questions by members", "questions by councillors", "members questions", "question time", "petitions", "deputations", "petitions and deputations", "addresses by members",
        "representations from the public", "open forum", "opportunity for the public", "to receive questions", "to receive petitions", "election of chair", "election of a chair", "election of vice",
        "election of a vice", "appointment of chair", "appointment of a chair", "appointment of vice", "appointment of a vice", "appointment of deputy chair", "election of deputy chair",
        "election of cathaoirleach",
    ];

    private static readonly string[][] StartsByLetter = ByLetter(Starts);
    private static readonly string[][] OpenByLetter = ByLetter(Open);
    private static readonly string[][] BroughtByLetter = ByLetter(Brought);

    /// <summary>Business or procedure.</summary>
    /// <param name="title">The title, as printed.</param>
    /// <param name="textLength">Length of the item's text in characters.</param>
    public static ItemKind Of(string title, int textLength) => Decide(title, textLength).Kind;

    /// <summary>Why an item is of its kind, for people.</summary>
    public static string Why(string title, int textLength) => Decide(title, textLength) switch
    {
        (ItemKind.Procedure, Rule.Whole, var words) => $"“{words}” is a heading of procedure",
        (ItemKind.Procedure, Rule.Start, var words) => $"a title that begins with “{words}” is procedure",
        (ItemKind.Procedure, Rule.Open, var words) => $"under “{words}…” business may happen, but the text is short",
        (ItemKind.Procedure, _, _) => "what was said before the first item is procedure while it is short",
        (_, Rule.Opening, _) => "what was said before the first item is long",
        _ => "the title is no heading of procedure, or much was said under it",
    };

    private static (ItemKind Kind, Rule Rule, string Words) Decide(string title, int textLength)
    {
        var decided = DecideOne(title, textLength);
        // "Ymddiheuriadau / Apologies": a title in two languages is known by either.
        if (decided.Kind == ItemKind.Business && title.IndexOf(" / ", StringComparison.Ordinal) is > 0 and var slash)
        {
            var other = DecideOne(title[(slash + 3)..], textLength);
            if (other.Kind == ItemKind.Procedure) return other;
        }
        return decided;
    }

    private static (ItemKind Kind, Rule Rule, string Words) DecideOne(string title, int textLength)
    {
        var folded = ItemIds.Fold(title);
        if (Whole.Contains(folded)) return (ItemKind.Procedure, Rule.Whole, folded);
        if (title == Documents.PrintedMinutes.OpeningTitle) return (textLength > LongOpening ? ItemKind.Business : ItemKind.Procedure, Rule.Opening, folded);
        if (folded.Length == 0 || !char.IsAsciiLetterLower(folded[0])) return (ItemKind.Business, Rule.None, "");
        foreach (var start in StartsByLetter[folded[0] - 'a'])
            if (folded.StartsWith(start, StringComparison.Ordinal)) return (ItemKind.Procedure, Rule.Start, start.Trim());
        foreach (var brought in textLength > BriefText ? [] : BroughtByLetter[folded[0] - 'a'])
            if (IsOpen(folded, brought)) return (ItemKind.Procedure, Rule.Open, brought);
        foreach (var open in textLength > ShortText ? [] : OpenByLetter[folded[0] - 'a'])
            if (IsOpen(folded, open)) return (ItemKind.Procedure, Rule.Open, open);
        return (ItemKind.Business, Rule.None, "");
    }

    private enum Rule { None, Whole, Start, Open, Opening }

    private static string[][] ByLetter(string[] titles) => [.. Enumerable.Range('a', 26).Select(letter => titles.Where(t => t[0] == letter).ToArray())];

    // "Communications" alone is a heading, "Communications strategy" a matter: one word counts only when it is the whole title.
    private static bool IsOpen(string folded, string open) =>
        folded.StartsWith(open, StringComparison.Ordinal) && (folded.Length == open.Length || open.Contains(' '));
}
