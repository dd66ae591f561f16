namespace MinutesSearch.Ingest.Reading;

/// <summary>
/// The words of deciding, once: as alternatives that the patterns of <see cref="DecisionSentences"/> are made of, and from which <see cref="DecisionWords"/>
/// learns its words. An alternative may leave out a letter (<c>reports?</c>), choose (<c>polic(?:y|ies)</c>, <c>licen[cs]e</c>) and have blanks (<c>\s+</c>); what follows them is free.
/// </summary>
internal static class DecisionVocabulary
{
    /// <summary>Adverbs before a verb of deciding.</summary>
    public const string Adverb = @"then|also|further|therefore|subsequently|duly|accordingly|finally|thereupon|hereby|unanimously|formally|generally|again|now|jointly|consequently|thus|all|both|each|in\s+principle|once\s+more";

    /// <summary>Who decides; the last word of each.</summary>
    public const string Body = @"sub-?\s?committee|committee|panel|cabinet|council|board|commission|meeting|members|councillors|governors|forum|commissioners|authority|district|trustees";

    /// <summary>What can be decided on; the last word of each.</summary>
    public const string Matter = @"reports?|updates?|presentations?|recommendations?|minutes|applications?|items?|motions?|amendments?|proposals?|petitions?|budgets?|accounts|correspondence|disposals?|nominations?|resolutions?|statements?|position|information|letters?|projects?|grants?|schemes?|allocations?|documentation|documents?|programmes?|plans?|polic(?:y|ies)|strateg(?:y|ies)|licen[cs]es?|permissions?|consents?|approvals?|requests?|exemptions?|waivers?|appointments?|bids?|tenders?|contracts?|leases?|terms\s+of\s+reference|membership|schedules?|calendar|protocols?|registers?|responses?|replies|reply|matters?|questions?|agreements?|authority|fees|charges|funding|loans?|by-?laws?|orders?|draft|priorities|properties|estates?|dates?|time\s*frames?|timetables?|suggestions?|options?|briefing|review|statistics|findings|outcomes?|summary|forecast|log|dashboard|awards?|payments?|cheques|invoices|settlement|following|decisions?";

    /// <summary>What stands for a matter without an article before it.</summary>
    public const string Bare = @"correspondence|documentation|(?:planning\s+)?permission|consent|approval|authority|(?:unanimous\s+|general\s+)?agreement|consideration|standing\s+orders|these|this";

    /// <summary>What becomes of a matter; the first word of each.</summary>
    public const string Done = @"noted|received|agreed|approved|adopted|deferred|accepted|carried|lost|defeated|refused|withdrawn|endorsed|rejected|passed|ratified|granted|confirmed|adjourned|referred\s+(?:back\s+)?(?:to|for)\s+(?:the\s+|a\s+)?(?:\w+\s+){0,3}?(?:committee|council|cabinet|panel|board|meeting|SPC|group|consideration|executive|director(?:\s+(?:of|for)\s+\w+)?|officers?|clerk)|postponed|continued|remitted|put\s+off|held\s+over|laid\s+over|homologated|suspended|revoked|treated\s+as\s+withdrawn|delegated|given|authorised|declared\s+(?:carried|lost|defeated|passed)|voted\s+(?:down|through)|turned\s+down|dismissed|supported\s+by\s+(?:all|the)\s+(?:\w+\s+)?members|not\s+(?:carried|approved|supported|agreed|taken|moved)";

    /// <summary>What a body does that leads on to what it decided.</summary>
    public const string Resolved = "resolved|agreed|decided|determined|voted|declined";

    /// <summary>What a body does with something.</summary>
    public const string Approved = "approved|adopted|endorsed|ratified|accepted|deferred|refused|granted|rejected|authorised|delegated|appointed|elected|nominated|confirmed|homologated|suspended|revoked";

    /// <summary>What a body does with a paper.</summary>
    public const string Noted = "noted|considered|received|discussed|recommended|took";

    /// <summary>What begins a clause between a body and its verb: <c>The Committee, without a division, granted …</c></summary>
    public const string Clause = "on|in|at|without|upon|with|under";

    /// <summary>What the chair does with the result.</summary>
    public const string Declares = "declared|announced|ruled";

    /// <summary>What a motion comes to.</summary>
    public const string End = "carried|passed|adopted|approved|lost|defeated|rejected";

    /// <summary>Putting something off.</summary>
    public const string Defers = "deferred|adjourned|withdrew|referred";

    /// <summary>Showing that one agrees.</summary>
    public const string Signifies = "gave|signified|indicated|confirmed|signalled|expressed";

    /// <summary>That one agrees.</summary>
    public const string Agreement = "agreement|approval|consent|assent";

    /// <summary>When or where something will be.</summary>
    public const string When = "date|time|venue|deadline";

    /// <summary>What is done to a date; the first word of each.</summary>
    public const string Sets = @"set|fixed|changed|rescheduled|moved|brought\s+forward|put\s+back|arranged|scheduled";

    /// <summary>The words of a list, in small letters.</summary>
    /// <param name="alternatives">One of the lists above.</param>
    public static IEnumerable<string> Words(string alternatives) => Alternatives(alternatives).SelectMany(Forms).SelectMany(f => f.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal);

    /// <summary>The first word of each alternative of a list.</summary>
    public static IEnumerable<string> First(string alternatives) => Alternatives(alternatives).Select(a => new string([.. a.TakeWhile(char.IsLetter)])).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal);

    /// <summary>The last word of each alternative of a list, in all its forms.</summary>
    public static IEnumerable<string> Last(string alternatives) => Alternatives(alternatives).SelectMany(Forms).Select(f => f[(f.LastIndexOfAny([' ', '-']) + 1)..]).Distinct(StringComparer.Ordinal);

    // At the top: strokes inside groups part other things.
    private static IEnumerable<string> Alternatives(string alternatives)
    {
        var depth = 0;
        var from = 0;
        for (var i = 0; i <= alternatives.Length; i++)
        {
            if (i < alternatives.Length && alternatives[i] == '(') depth++;
            if (i < alternatives.Length && alternatives[i] == ')') depth--;
            if (i < alternatives.Length && (depth > 0 || alternatives[i] != '|')) continue;
            yield return alternatives[from..i];
            from = i + 1;
        }
    }

    // All that an alternative can be: "fees?" is "fee" and "fees".
    private static List<string> Forms(string pattern)
    {
        List<string> forms = [""];
        for (var at = 0; at < pattern.Length;)
        {
            var choices = Part(pattern, ref at);
            forms = [.. forms.SelectMany(f => choices.Select(c => f + c))];
        }
        return forms;
    }

    private static List<string> Part(string pattern, ref int at)
    {
        List<string> choices;
        if (pattern[at] == '(')
        {
            var close = pattern.IndexOf(')', at);
            choices = [.. Alternatives(pattern[(at + 3)..close]).SelectMany(Forms)];
            at = close + 1;
        }
        else if (pattern[at] == '[')
        {
            var close = pattern.IndexOf(']', at);
            choices = [.. pattern[(at + 1)..close].Select(c => c.ToString())];
            at = close + 1;
        }
        else
        {
            var isBlank = pattern[at] == '\\';
            choices = [isBlank ? " " : pattern[at].ToString()];
            at += isBlank ? 2 : 1;
        }
        if (at < pattern.Length && pattern[at] == '+') at++;
        else if (at < pattern.Length && pattern[at] is '?' or '*') { choices.Add(""); at++; }
        return choices;
    }
}
