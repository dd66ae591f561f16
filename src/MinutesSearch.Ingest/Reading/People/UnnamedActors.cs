using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>Actors who stay unnamed: <c>a Member</c>, <c>officers</c>, <c>one of the residents</c>. They are nobody, but what they do is not somebody else's.</summary>
internal static class UnnamedActors
{
    private const string UnnamedWords = """
        member members officer officers councillor councillors panel committee commission council cabinet board resident residents panellists attendees everyone speaker speakers applicant agent objector objectors questioner representatives
        neighbour consultee supporter group directors managers people public staff parties
        """;

    private const string ArticleWords = "a an one another some several other all many most few both the elected";

    private static readonly WordSet Unnamed = WordSet.AnyCase(UnnamedWords);

    private static readonly WordSet Articles = WordSet.AnyCase(ArticleWords);

    private static readonly WordSet MayBegin = WordSet.AnyCase($"{ArticleWords} {UnnamedWords}");

    // Words after which an actor without a name is no longer meant: "a question from Councillor X".
    private static readonly WordSet Ends = WordSet.AnyCase("of from by to for in on with and or that which was were is had question report motion letter proposal");

    /// <summary>True for a word in small letters with which such an actor may begin.</summary>
    public static bool MayBeginWith(ReadOnlySpan<char> word) => MayBegin.Has(word);

    /// <summary>True for an article of such an actor.</summary>
    public static bool IsArticle(ReadOnlySpan<char> word) => Articles.Has(word);

    /// <summary>True for the noun of one.</summary>
    public static bool Is(ReadOnlySpan<char> word) => Unnamed.Has(word);

    /// <summary>Takes the actor behind an article; 0 where none stands there.</summary>
    public static int After(ReadOnlySpan<char> sentence, int at, List<Mention> mentions)
    {
        var place = at;
        for (var n = 0; n < 4; n++)
        {
            var end = NameReader.WordEnd(sentence, place, sentence.Length);
            var word = sentence[place..end];
            if (word.IsEmpty || (n > 0 && Ends.Has(word))) return 0;
            // "Following a break Councillor Sample said": the title begins a name.
            if (NameWords.AddressOf(word) is not null && !NameWords.IsPlural(word) && NameReader.Skip(sentence, end, sentence.Length) is var next && next < sentence.Length && char.IsUpper(sentence[next])) return 0;
            if (Unnamed.Has(word) || (n > 0 && RoleReader.IsHead(word))) return At(sentence, at, end, mentions);
            place = NameReader.Skip(sentence, end, sentence.Length);
        }
        return 0;
    }

    /// <summary>Takes the actor at a place.</summary>
    public static int At(ReadOnlySpan<char> sentence, int at, int end, List<Mention> mentions)
    {
        var before = sentence[..at];
        var act = SpeechVerbs.After(sentence[end..]);
        var isAside = act is null && (SpeechVerbs.Before(before) is not null || Surroundings.IsQuestion(before));
        if (act is not null || isAside) mentions.Add(new Mention(null, act ?? Participation.Spoke, null, "", false, isAside ? Surroundings.IsQuestion(before) : SpeechVerbs.IsAsking(sentence[end..]), isAside));
        return end;
    }
}
