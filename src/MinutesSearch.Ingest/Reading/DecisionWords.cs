using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.Reading;

/// <summary>What a word can be in a sentence that decides.</summary>
[Flags]
internal enum WordSign : uint
{
    /// <summary>Any other word.</summary>
    None = 0,

    /// <summary>was, were, being, stood.</summary>
    Was = 1,

    /// <summary>What becomes of a matter: noted, carried, deferred.</summary>
    Done = 2,

    /// <summary>What can stand between <c>was</c> and its verb.</summary>
    Between = 4,

    /// <summary>What can be decided on: report, motion, fees.</summary>
    Matter = 8,

    /// <summary>Who decides: committee, members, they.</summary>
    Body = 16,

    /// <summary>What a body does: agreed, approved, noted.</summary>
    Act = 32,

    /// <summary>Adverbs before such a verb.</summary>
    Adverb = 64,

    /// <summary>and.</summary>
    And = 128,

    /// <summary>having.</summary>
    Having = 256,

    /// <summary>declared, announced, ruled.</summary>
    Declares = 512,

    /// <summary>The end of a motion: carried, lost, passed.</summary>
    End = 1024,

    /// <summary>withdrawn, deferred.</summary>
    Withdrawn = 2048,

    /// <summary>was, were, been, be.</summary>
    Be = 4096,

    /// <summary>co-opted, casting: votes without other words.</summary>
    Vote = 8192,

    /// <summary>deferred, adjourned, withdrew, referred.</summary>
    Defers = 16384,

    /// <summary>gave, signified, indicated and the like.</summary>
    Signifies = 32768,

    /// <summary>agreement, approval, consent, assent.</summary>
    Agreement = 65536,

    /// <summary>date, time, venue, deadline.</summary>
    When = 131072,

    /// <summary>set, fixed, changed and the like.</summary>
    Sets = 262144,

    /// <summary>amendment, amendments.</summary>
    Amendment = 524288,

    /// <summary>lost, defeated, fell, not and the like.</summary>
    Loses = 1048576,

    /// <summary>second, seconded, seconder, proposed, moved, put, voted.</summary>
    Moves = 2097152,

    /// <summary>agreed, resolved and the like behind a mover.</summary>
    Agreed = 4194304,

    /// <summary>it.</summary>
    It = 8388608,

    /// <summary>the, this, that, their, consideration.</summary>
    Article = 16777216,

    /// <summary>by, on at the head of a sentence.</summary>
    By = 33554432,

    /// <summary>A body behind which a clause begins, before its verb: <c>The Committee, without a division, granted …</c></summary>
    Clause = 67108864,
}

/// <summary>
/// The words of one sentence, looked at once: which patterns of deciding can match at all. The words come from the lists that the patterns are made of
/// (<see cref="DecisionVocabulary"/>), so this only saves time.
/// </summary>
internal readonly ref struct DecisionWords
{
    private const int Most = 256;

    // "subject was put and, unanimously and jointly, agreed": so many words may stand between.
    private const int Nearby = 24;

    private static readonly WordTable<WordSign> Signs = Read();

    private readonly WordSign _all;

    private DecisionWords(ReadOnlySpan<char> sentence)
    {
        Span<WordSign> words = stackalloc WordSign[Most];
        var count = 0;
        for (var at = 0; at < sentence.Length && count < Most;)
        {
            if (!char.IsLetter(sentence[at])) { at++; continue; }
            var start = at;
            while (at < sentence.Length && char.IsLetter(sentence[at])) at++;
            var known = at - start < 16 ? Signs.Of(sentence[start..at]) : WordSign.None;
            if ((known & WordSign.Body) != 0 && (sentence[at..].StartsWith(", ", StringComparison.Ordinal) || sentence[at..].StartsWith(" by ", StringComparison.Ordinal))) known |= WordSign.Clause;
            _all |= words[count++] = known;
        }
        words = words[..count];
        // Longer than any sentence that is looked at: everything may be.
        var isAll = count == Most;
        MayTellMatter = isAll || TellsMatter(words);
        MayTellAct = isAll || TellsAct(words);
        MayDefer = isAll || (Has(WordSign.Body) && (Follows(words, WordSign.Defers, WordSign.Article) || (Has(WordSign.Agreement) && (Stands(words, WordSign.Signifies) || AreInAgreement(words)))));
        MayDeclare = isAll || Has(WordSign.Declares | WordSign.End) || Has(WordSign.Withdrawn | WordSign.Be);
        MaySetDate = isAll || Has(WordSign.When | WordSign.Sets | WordSign.Was);
        MayTellVote = isAll || Has(WordSign.Vote) || (count > 0 && (words[0] & WordSign.By) != 0 && Has(WordSign.Be));
        MayLoseAmendment = isAll || Has(WordSign.Amendment | WordSign.Loses);
        MayMove = isAll || Has(WordSign.Moves | WordSign.Agreed);
        MayCarry = isAll || Has(WordSign.Moves | WordSign.End);
        SaysItWas = isAll || Has(WordSign.It | WordSign.Agreed);
        NamesMover = isAll || Has(WordSign.Moves);
    }

    /// <summary><c>The report was noted.</c></summary>
    public bool MayTellMatter { get; }

    /// <summary><c>The Committee agreed to …</c></summary>
    public bool MayTellAct { get; }

    /// <summary><c>Members deferred the item</c>, <c>signified their agreement</c>.</summary>
    public bool MayDefer { get; }

    /// <summary><c>The Mayor declared the motion carried.</c></summary>
    public bool MayDeclare { get; }

    /// <summary><c>The date was changed to …</c></summary>
    public bool MaySetDate { get; }

    /// <summary><c>By 4 votes to 2 Ms Sample was co-opted.</c></summary>
    public bool MayTellVote { get; }

    /// <summary><c>The amendment was lost.</c></summary>
    public bool MayLoseAmendment { get; }

    /// <summary><c>… seconded by Councillor Sample and agreed</c>.</summary>
    public bool MayMove { get; }

    /// <summary><c>… was put and carried</c>.</summary>
    public bool MayCarry { get; }

    /// <summary><c>It was agreed that …</c></summary>
    public bool SaysItWas { get; }

    /// <summary><c>… proposed by Councillor Sample</c>.</summary>
    public bool NamesMover { get; }

    /// <summary>False where no plain sentence that decides has these words.</summary>
    public bool MayDecide => MayDeclare || MayTellAct || MayTellVote || MayTellMatter || MaySetDate || MayDefer || MayCarry;

    /// <summary>Looks at the words of a sentence.</summary>
    public static DecisionWords Of(ReadOnlySpan<char> sentence) => new(sentence);

    private bool Has(WordSign signs) => (_all & signs) == signs;

    // A matter, then "was", then what became of it.
    private static bool TellsMatter(ReadOnlySpan<WordSign> words)
    {
        var hasMatter = false;
        for (var i = 0; i < words.Length; i++)
        {
            if (hasMatter && (words[i] & WordSign.Was) != 0)
            {
                for (var next = i + 1; next < words.Length && next <= i + Nearby; next++)
                {
                    if ((words[next] & WordSign.Done) != 0) return true;
                    if ((words[next] & WordSign.Between) == 0) break;
                }
            }
            hasMatter |= (words[i] & WordSign.Matter) != 0;
        }
        return false;
    }

    // A body, and a verb that stands right behind it, behind an "and", or behind a clause with "having".
    private static bool TellsAct(ReadOnlySpan<WordSign> words)
    {
        bool hasBody = false, hasHaving = false;
        for (var i = 0; i < words.Length; i++)
        {
            if (hasBody && (words[i] & WordSign.Act) != 0)
            {
                if (hasHaving || (words[Behind(words, i)] & (WordSign.Body | WordSign.And)) != 0) return true;
            }
            hasBody |= (words[i] & WordSign.Body) != 0;
            hasHaving |= (words[i] & (WordSign.Having | WordSign.Clause)) != 0;
        }
        return false;
    }

    // The word that stands before adverbs and "was".
    private static int Behind(ReadOnlySpan<WordSign> words, int at)
    {
        var before = Math.Max(0, at - 1);
        while (before > 0 && (words[before] & (WordSign.Adverb | WordSign.Was)) != 0 && (words[before] & (WordSign.Body | WordSign.And)) == 0) before--;
        return before;
    }

    // A body right before such a verb.
    private static bool Stands(ReadOnlySpan<WordSign> words, WordSign verb)
    {
        for (var i = 1; i < words.Length; i++)
            if ((words[i] & verb) != 0 && (words[Behind(words, i)] & WordSign.Body) != 0) return true;
        return false;
    }

    // "Members were all in general agreement".
    private static bool AreInAgreement(ReadOnlySpan<WordSign> words)
    {
        for (var i = 3; i < words.Length; i++)
        {
            if ((words[i] & WordSign.Agreement) == 0) continue;
            for (var was = i - 2; was > 0 && was >= i - 4; was--)
                if ((words[was] & WordSign.Was) != 0 && (words[was - 1] & WordSign.Body) != 0) return true;
        }
        return false;
    }

    private static bool Follows(ReadOnlySpan<WordSign> words, WordSign first, WordSign second)
    {
        for (var i = 1; i < words.Length; i++)
            if ((words[i - 1] & first) != 0 && (words[i] & second) != 0) return true;
        return false;
    }

    private static WordTable<WordSign> Read()
    {
        var signs = new Dictionary<string, WordSign>(StringComparer.OrdinalIgnoreCase);
        void Add(WordSign sign, params IEnumerable<string> words)
        {
            foreach (var word in words) signs[word] = signs.GetValueOrDefault(word) | sign;
        }
        Add(WordSign.Was, "was", "were", "being", "stood");
        Add(WordSign.Be, "was", "were", "been", "be");
        Add(WordSign.Done, DecisionVocabulary.First(DecisionVocabulary.Done));
        Add(WordSign.Adverb | WordSign.Between, DecisionVocabulary.Words(DecisionVocabulary.Adverb));
        // "… was deemed and taken as read and put to the meeting by a show of hands and, unanimously, agreed"
        Add(WordSign.Between, "deemed declared considered and discussed taken as read put to the vote meeting committee council by a show ashow of hands was were moved seconded proposed voted on".Split(' '));
        Add(WordSign.Matter, DecisionVocabulary.Last(DecisionVocabulary.Matter));
        Add(WordSign.Matter, DecisionVocabulary.Last(DecisionVocabulary.Bare));
        Add(WordSign.Body, [.. DecisionVocabulary.Last(DecisionVocabulary.Body), "they"]);
        Add(WordSign.Act, [.. DecisionVocabulary.Words(DecisionVocabulary.Resolved), .. DecisionVocabulary.Words(DecisionVocabulary.Approved), .. DecisionVocabulary.Words(DecisionVocabulary.Noted), "agreement"]);
        Add(WordSign.And, "and");
        Add(WordSign.Having, "having");
        Add(WordSign.Declares, DecisionVocabulary.Words(DecisionVocabulary.Declares));
        Add(WordSign.End, DecisionVocabulary.Words(DecisionVocabulary.End));
        Add(WordSign.Withdrawn, "withdrawn", "deferred");
        Add(WordSign.Vote, "opted", "casting");
        Add(WordSign.Defers, DecisionVocabulary.Words(DecisionVocabulary.Defers));
        Add(WordSign.Signifies, DecisionVocabulary.Words(DecisionVocabulary.Signifies));
        Add(WordSign.Agreement, DecisionVocabulary.Words(DecisionVocabulary.Agreement));
        Add(WordSign.When, DecisionVocabulary.Words(DecisionVocabulary.When));
        Add(WordSign.Sets, DecisionVocabulary.First(DecisionVocabulary.Sets));
        Add(WordSign.Amendment, "amendment", "amendments");
        Add(WordSign.Loses, "lost", "defeated", "rejected", "refused", "fell", "not");
        Add(WordSign.Moves, "second", "seconded", "seconder", "proposed", "moved", "put", "voted");
        Add(WordSign.Agreed, "resolved", "agreed", "decided", "ordered", "recommended", "approved", "adopted");
        Add(WordSign.It, "it");
        Add(WordSign.Article, "the", "this", "that", "their", "consideration");
        Add(WordSign.By, "by", "on");
        return new(signs);
    }
}
