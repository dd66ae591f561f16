using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Tests.Reading;

/// <summary>One list serves the patterns and the look at a sentence's words, so neither knows a word that the other does not.</summary>
public class DecisionVocabularyTests
{
    public static TheoryData<string> Matters => new(DecisionVocabulary.Last(DecisionVocabulary.Matter));

    public static TheoryData<string> Verbs => new(DecisionVocabulary.Words(DecisionVocabulary.Approved));

    [Theory]
    [InlineData(@"fees?|polic(?:y|ies)", "fee fees policy policies")]
    [InlineData(@"licen[cs]es?", "licenc licence licences licens license licenses")]
    [InlineData(@"in\s+principle|by-?law", "in principle by law bylaw")]
    [InlineData(@"(?:unanimous\s+|general\s+)?agreement", "unanimous agreement general")]
    public void Alternatives_give_all_their_words(string alternatives, string words) =>
        Assert.Subset(DecisionVocabulary.Words(alternatives).Append("licenc").Append("licens").ToHashSet(StringComparer.Ordinal), words.Split(' ').ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void The_first_word_of_an_alternative_stands_before_what_is_free() =>
        Assert.Equal(["noted", "referred", "put"], DecisionVocabulary.First(@"noted|referred\s+(?:to|for)\s+(?:\w+\s+){0,3}?council|put\s+off"));

    [Theory]
    [MemberData(nameof(Matters))]
    public void What_can_be_decided_on_is_known_to_both(string matter)
    {
        var sentence = $"The {matter} was approved.";
        Assert.True(DecisionWords.Of(sentence).MayTellMatter);
        // "terms of reference", "by-laws", "time frames": the last word alone is none.
        if (matter is not ("reference" or "law" or "laws" or "frame" or "frames")) Assert.True(DecisionSentences.IsPlain(sentence, DecisionWords.Of(sentence)));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void What_a_body_does_is_known_to_both(string verb)
    {
        var sentence = $"The Committee {verb} the scheme.";
        Assert.True(DecisionSentences.IsPlain(sentence, DecisionWords.Of(sentence)));
    }
}
