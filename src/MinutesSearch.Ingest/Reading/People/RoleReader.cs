namespace MinutesSearch.Ingest.Reading.People;

/// <summary>A role read at a place of a text.</summary>
/// <param name="Words">The role as written, without its article and asides.</param>
/// <param name="Start">Where it starts, its article included.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Alias">The short form that the text introduces: <c>(the Director)</c>; null where none.</param>
internal readonly record struct ReadRole(string Words, int Start, int End, string? Alias);

/// <summary>Reads roles: <c>the Strategic Director for Adult Social Care and Health</c>, <c>the cabinet member for contracts and assets</c>.</summary>
internal static class RoleReader
{
    private const int LongestLead = 7;
    private const int LongestTail = 12;
    private const int MostBeforeCore = 4;

    private static readonly WordSet Heads = WordSet.AnyCase("""
        director officer manager head leader mayor engineer planner architect solicitor commissioner accountant administrator treasurer auditor coordinator co-ordinator inspector superintendent surveyor secretary adviser
        advisor representative specialist lawyer principal headteacher archaeologist librarian archivist analyst consultant technician clerk curator strategist nurse pharmacist chairman chair chairperson chairwoman cathaoirleach
        leas-chathaoirleach vice-chair vice-chairman vice-chairperson vice-chairwoman lead ombudsman governor warden ranger provost convener convenor spokesperson registrar barrister counsel chancellor actuary valuer arborist ecologist
        """);

    private static readonly WordSet MemberKinds = WordSet.AnyCase("cabinet lead executive portfolio board co-opted");

    private static readonly WordSet Joints = WordSet.AnyCase("of for and with & responsibility from");

    private static readonly WordSet Prepositions = WordSet.AnyCase("of for with from the to in on at by after before during under over about against between into through within without since until upon regarding concerning a an");

    private static readonly WordSet Never = WordSet.AnyCase("""
        that which who whom whose was were is are be been being had has have did does do it he she they there this these those not no would could should will shall may might must when if as than then so because but or by into also
        report reports following previous last next same new whole other meeting minutes agenda item question number role post office
        """);

    private static readonly WordSet Bare = WordSet.AnyCase("director officer manager head leader inspector lead engineer executive representative specialist principal administrator planner solicitor architect superintendent consultant analyst vice-chair vice-chairman vice-chairperson vice-chairwoman");
    // "Director of Children's Services": these own no officer.
    private static readonly WordSet Whose = WordSet.AnyCase("children women people men");
    private static readonly WordSet Chairs = WordSet.AnyCase("chairman chair chairperson chairwoman cathaoirleach convener convenor provost");

    /// <summary>True for a word that can be the core of a role.</summary>
    public static bool IsHead(ReadOnlySpan<char> word) => Heads.Has(word);

    /// <summary>True for the words of the person in the chair.</summary>
    public static bool IsChair(ReadOnlySpan<char> role)
    {
        if (role.StartsWith("An ", StringComparison.OrdinalIgnoreCase)) role = role[3..];
        return Chairs.Has(role);
    }

    /// <summary>The word that tells one holder of the chair from another, <c>outgoing</c>, <c>incoming</c>, <c>newly elected</c>; null for other roles.</summary>
    public static string? ChairKind(ReadOnlySpan<char> role)
    {
        foreach (var kind in (ReadOnlySpan<string>)["outgoing", "retiring", "incoming", "newly elected", "newly-elected", "new"])
        {
            if (role.Length <= kind.Length + 1 || !role.StartsWith(kind, StringComparison.OrdinalIgnoreCase) || role[kind.Length] != ' ') continue;
            var chair = role[(kind.Length + 1)..];
            if (Chairs.Has(chair) || chair.StartsWith("Leas", StringComparison.OrdinalIgnoreCase) || chair is "Mayor") return kind == "retiring" ? "outgoing" : kind;
        }
        return null;
    }

    /// <summary>True for words that many people's roles share: <c>the Director</c>, <c>the Cabinet Member</c> say who only where one is known.</summary>
    public static bool IsBare(ReadOnlySpan<char> role)
    {
        if (Bare.Has(role)) return true;
        var blank = role.IndexOf(' ');
        return blank > 0 && role[(blank + 1)..] is var last && !last.Equals("executive", StringComparison.OrdinalIgnoreCase) && IsCompound(last, role[..blank]);
    }

    /// <summary>True where a text, e.g. what follows a name after a comma, is a role.</summary>
    public static bool IsRole(ReadOnlySpan<char> text)
    {
        if (text.Length is < 3 or > 140) return false;
        var at = 0;
        var words = 0;
        var isRole = false;
        ReadOnlySpan<char> before = [];
        while (at < text.Length)
        {
            var end = NameReader.WordEnd(text, at, text.Length);
            if (end == at) { at++; continue; }
            var word = text[at..end];
            if (++words > 16 || (Never.Has(word) && !char.IsUpper(word[0]))) return false;
            if (Heads.Has(word) || IsCompound(word, before)) isRole = true;
            before = word;
            at = end;
        }
        return isRole;
    }

    /// <summary>Reads a role after its article; null where the article stands before something else.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="article">Where <c>the</c> starts.</param>
    /// <param name="hasArticle">False where the role itself starts there.</param>
    public static ReadRole? After(ReadOnlySpan<char> text, int article, bool hasArticle = true)
    {
        // "the Director", "An Cathaoirleach", and the second role behind an "and".
        var at = hasArticle ? NameReader.Skip(text, NameReader.WordEnd(text, article, text.Length), text.Length) : article;
        var start = at;
        var isCapital = at < text.Length && char.IsUpper(text[at]);
        var head = -1;
        var end = at;
        var words = 0;
        ReadOnlySpan<char> before = [];
        while (at < text.Length && words < LongestLead + LongestTail)
        {
            var wordEnd = NameReader.WordEnd(text, at, text.Length);
            var word = text[at..wordEnd];
            // "Chief Officer – Finance, Housing and Change": the dash stands before what he or she deals with.
            if (at < text.Length && text[at] is '–' or '-' && head >= 0 && isCapital && IsCapitalAfter(text, at + 1) && LeadsToVerb(text, at + 1, mayList: true)) { at = NameReader.Skip(text, at + 1, text.Length); continue; }
            if (word.IsEmpty)
            {
                // "the Section 151 Officer"
                if (before is "Section" or "section" or "s" or "S" && Digits(text, at) is > 0 and var digits) { before = []; at = NameReader.Skip(text, at + digits, text.Length); continue; }
                // A/Director, Roads & Parks, and "Engineer, Roads Section" in capitals.
                if (text[at] is '&' or '/') { at = NameReader.Skip(text, at + 1, text.Length); continue; }
                if (text[at] == ',' && head >= 0 && isCapital && IsCapitalAfter(text, at + 1) && LeadsToVerb(text, at + 1) && Surroundings.Between(text, at, NameReader.Skip(text, at + 1, text.Length)) is null) { at = NameReader.Skip(text, at + 1, text.Length); continue; }
                if (text[at] == '(' && head >= 0 && Aside(text, at, out var alias, out var close))
                {
                    // "(CMR)" inside the role, "(the Director)" at its end.
                    if (alias is not null || !ContinuesRole(text, close)) return Done(text, article, start, end, alias, close);
                    at = NameReader.Skip(text, close, text.Length);
                    continue;
                }
                break;
            }
            if (words > 0 && NameWords.AddressOf(word) is not null) break;
            // Two who act together: the first is read, the second stands behind the "and".
            if (head >= 0 && word is "and" && IsAnother(text, wordEnd)) break;
            // "Leader of the Council": an article only after "of" and "for".
            if (word is "the" && before is "of" or "for") { before = word; words++; at = NameReader.Skip(text, wordEnd, text.Length); continue; }
            // "At the outset the Mayor": the second article begins anew.
            if (head < 0 && word is "the") return null;
            var isMember = IsCompound(word, before);
            // "the permission of the Mayor", "the proposal and commended …": what stands before the core is no thing and no verb.
            var isActing = word is "A" && wordEnd < text.Length && text[wordEnd] == '/';
            if (head < 0 && !Heads.Has(word) && !isMember && ((Prepositions.Has(word) && !isActing) || (!isCapital && SpeechVerbs.After(text[at..]) is not null))) return null;
            if (head >= 0 && Prepositions.Has(word) && !Joints.Has(word)) break;
            if (Heads.Has(word) || isMember) head = words;
            else if ((word.EndsWith("'s") || word.EndsWith("’s")) && !(isCapital && head >= 0 && Whose.Has(word[..^2]))) break;
            else if (isCapital ? !char.IsUpper(word[0]) && !Joints.Has(word) : Never.Has(word) || (head >= 0 && SpeechVerbs.After(text[at..]) is not null)) break;
            else if (isCapital && head >= 0 && SpeechVerbs.After(text[at..]) is not null && !char.IsUpper(word[0])) break;
            else if (head < 0 && words >= LongestLead) return null;
            else if (head >= 0 && words - head > LongestTail) break;
            if (!Joints.Has(word) || char.IsUpper(word[0])) end = wordEnd;
            before = word;
            words++;
            at = NameReader.Skip(text, wordEnd, text.Length);
        }
        return head < 0 ? null : Done(text, article, start, end, null, end);
    }

    private static int Digits(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end - at;
    }

    // Words that are the core of a role only together: cabinet member, chief executive, portfolio holder.
    private static bool IsCompound(ReadOnlySpan<char> word, ReadOnlySpan<char> before) => word.Length switch
    {
        6 when word.Equals("member", StringComparison.OrdinalIgnoreCase) => MemberKinds.Has(before),
        6 when word.Equals("holder", StringComparison.OrdinalIgnoreCase) => before.Equals("portfolio", StringComparison.OrdinalIgnoreCase),
        9 when word.Equals("executive", StringComparison.OrdinalIgnoreCase) => before.Equals("chief", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static bool IsAnother(ReadOnlySpan<char> text, int at)
    {
        for (var n = 0; n < 5; n++)
        {
            at = NameReader.Skip(text, at, text.Length);
            var end = NameReader.WordEnd(text, at, text.Length);
            var word = text[at..end];
            if (word.IsEmpty) return false;
            if (word is "the" or "Members" or "members" or "Councillors" or "officers" or "Officers" || Heads.Has(word)) return true;
            if (!char.IsUpper(word[0]) && !Joints.Has(word)) return false;
            at = end;
        }
        return false;
    }

    /// <summary>
    /// The role that follows a name and a comma and goes on to a verb without another comma:
    /// <c>Ms Sample, Administrative Officer, Economic Development and Planning presented …</c>. Its end; 0 where there is none.
    /// </summary>
    public static int BeforeVerb(ReadOnlySpan<char> text, int from)
    {
        var at = from;
        var end = from;
        for (var n = 0; n < LongestLead + LongestTail && at < text.Length; n++)
        {
            at = NameReader.Skip(text, at, text.Length);
            var wordEnd = NameReader.WordEnd(text, at, text.Length);
            var word = text[at..wordEnd];
            if (word.IsEmpty)
            {
                if (at < text.Length && text[at] is ',' or '&' or '/') { at++; continue; }
                break;
            }
            if (NameWords.AddressOf(word) is not null) return 0;
            if (char.IsUpper(word[0])) end = wordEnd;
            else if (!Joints.Has(word)) break;
            at = wordEnd;
        }
        return end > from && IsRole(text[from..end]) && SpeechVerbs.After(text[end..]) is not null ? end : 0;
    }

    /// <summary>True where capitalised words from a place on hold the core of a role: <c>The Surveyor was content.</c></summary>
    public static bool Begins(ReadOnlySpan<char> sentence, int at)
    {
        for (var n = 0; n < MostBeforeCore; n++)
        {
            at = NameReader.Skip(sentence, at, sentence.Length);
            var end = NameReader.WordEnd(sentence, at, sentence.Length);
            if (end == at || !char.IsUpper(sentence[at])) return false;
            if (IsHead(sentence[at..end])) return true;
            at = end;
        }
        return false;
    }

    private static ReadRole? Done(ReadOnlySpan<char> text, int article, int start, int end, string? alias, int close)
    {
        var words = WithoutAsides(text[start..end]);
        return words.Length < 3 ? null : new ReadRole(words, article, Math.Max(end, close), alias);
    }

    private static string WithoutAsides(ReadOnlySpan<char> words)
    {
        var open = words.IndexOf('(');
        if (open < 0) return words.Trim().ToString();
        var close = words[open..].IndexOf(')');
        return close < 0 ? words[..open].Trim().ToString() : $"{words[..open].Trim()} {words[(open + close + 1)..].Trim()}".Trim();
    }

    private static bool Aside(ReadOnlySpan<char> text, int open, out string? alias, out int close)
    {
        alias = null;
        close = text.Slice(open, Math.Min(text.Length - open, 64)).IndexOf(')');
        if (close is < 0 or > 60) return false;
        close += open + 1;
        var words = text[(open + 1)..(close - 1)].Trim();
        if (words.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) alias = words[4..].ToString();
        // "(Mr. T. Draft)" names the holder, and is no part of the role.
        return alias is not null || (NameReader.Read(words, 0, words.Length, requireTitle: true) is null && Surroundings.Between(text, open, open + 1) is null);
    }

    private static bool ContinuesRole(ReadOnlySpan<char> text, int at)
    {
        at = NameReader.Skip(text, at, text.Length);
        var word = text[at..NameReader.WordEnd(text, at, text.Length)];
        return Joints.Has(word) || (!word.IsEmpty && char.IsUpper(word[0]));
    }

    // A capital goes on with the role, unless it begins the name of who holds it.
    private static bool IsCapitalAfter(ReadOnlySpan<char> text, int at)
    {
        at = NameReader.Skip(text, at, text.Length);
        return at < text.Length && char.IsUpper(text[at]) && !GivenNames.IsCommon(text[at..NameReader.WordEnd(text, at, text.Length)]);
    }

    // After the comma, only words of a name of a department may stand before the verb.
    private static bool LeadsToVerb(ReadOnlySpan<char> text, int at, bool mayList = false)
    {
        for (var n = 0; n < 8; n++)
        {
            at = NameReader.Skip(text, at, text.Length);
            if (SpeechVerbs.After(text[at..]) is not null && n > 0) return true;
            var end = NameReader.WordEnd(text, at, text.Length);
            var word = text[at..end];
            if (word.IsEmpty)
            {
                if (at < text.Length && (text[at] is '&' or '/' || (mayList && text[at] == ',' && IsCapitalAfter(text, at + 1)))) { at++; continue; }
                // The holder's name in brackets stands between department and verb.
                if (at < text.Length && text[at] is '(' && n > 0 && text[at..].IndexOf(')') is > 0 and < 60 and var close) return SpeechVerbs.After(text[(at + close + 1)..]) is not null;
                if (at >= text.Length || text[at] is not ',' || n == 0) return false;
                if (SpeechVerbs.After(text[(at + 1)..]) is not null) return true;
                // "Engineer, Roads, Traffic and Cleansing advised"
                if (!IsCapitalAfter(text, at + 1)) return false;
                at++;
                continue;
            }
            if (!char.IsUpper(word[0]) && !Joints.Has(word)) return false;
            at = end;
        }
        return false;
    }
}
