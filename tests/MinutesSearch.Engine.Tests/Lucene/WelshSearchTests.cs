using CsCheck;
using MinutesSearch.Engine.Tests.Contract;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Minutes;
using MinutesSearch.Query;

namespace MinutesSearch.Engine.Tests.Lucene;

/// <summary>Searches of invented Welsh and English sentences, against looking at every word of them.</summary>
public sealed class WelshSearchTests
{
    private static readonly string[] Welsh =
    [
        "y", "yn", "a'r", "o’r", "wedi", "pwyllgor", "bwyllgor", "phwyllgorau", "Caerdydd", "Nghaerdydd", "Gaerdydd", "coed", "goed", "oed", "parc", "barc",
        "swyddfa'r", "swyddfeydd", "is-gadeirydd", "gadeirydd", "ofal", "gofal", "tref", "nhrefi", "llyfrgell", "lyfrgelloedd", "ŵyl", "gŵyl", "2024",
    ];

    private static readonly string[] English = ["the", "park", "bark", "parks", "of", "committee", "co-operative", "goed", "library", "Caerdydd", "house", "2024"];

    [Fact]
    public void Words_are_found_and_marked_as_looking_at_all_of_them_finds_them()
    {
        var sentences = Gen.OneOf(Gen.OneOf(Welsh).Array[4, 12], Gen.OneOf(English).Array[4, 12]).Select(static words => string.Join(' ', words) + ".");
        Gen.Select(sentences.Array[1, 3].Array[3, 8], Gen.OneOf([.. Welsh, .. English]).Array[6]).Sample(Compare, iter: 40);
    }

    private static void Compare(string[][] texts, string[] typed)
    {
        var engine = new LuceneUnderTest();
        try
        {
            engine.FillAsync(texts.Select(static (passages, i) => TestCorpus.Simple($"item-{i}", "Item", passages))).GetAwaiter().GetResult();
            var holdsWelsh = texts.Any(static passages => passages.Any(static text => Words(text).Exists(static token => token.Word.Stem[0] == WelshStems.Mark)));
            foreach (var word in typed)
            {
                var expected = texts.Select((passages, i) => (Id: $"item-{i}", Found: passages.Any(text => Holds(text, word, holdsWelsh))))
                    .Where(static item => item.Found).Select(static item => item.Id).ToArray();
                var hits = engine.FindAsync(new WordQuery(word), static request => request with { Spelling = false, Relax = false }).GetAwaiter().GetResult().Hits;
                Assert.Equal(expected, hits.Select(static hit => hit.Id).Order(StringComparer.Ordinal));
                foreach (var mark in hits.SelectMany(static hit => hit.Snippets).SelectMany(static snippet => snippet.Matches.Select(match => snippet.Text.Substring(match.Start, match.Length))))
                    Assert.True(Holds(mark, word, holdsWelsh) || WelshStems.Of(MinutesAnalyzer.Fold(mark)).Intersect(Stems(word)).Any(), $"{word} marks {mark}");
            }
        }
        finally
        {
            engine.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static bool Holds(string text, string typed, bool holdsWelsh)
    {
        var words = Words(text);
        var plain = MinutesAnalyzer.Tokens(typed)[0].Word.Stem;
        return words.Exists(token => token.Word.Stem == plain)
            || (holdsWelsh && words.Exists(token => AllOf(token.Word).Intersect(Stems(typed)).Any()));
    }

    private static List<Token> Words(string text)
    {
        List<Token> tokens = [];
        MinutesAnalyzer.Analyze(text, tokens);
        return tokens;
    }

    /// <summary>The Welsh stems of what was typed: of a word with an apostrophe those of its first part, of a compound those of its joined form.</summary>
    private static IEnumerable<string> Stems(string typed)
    {
        var tokens = WelshText.Tokens(typed);
        return AllOf(tokens[tokens.Count > 1 && typed.AsSpan().IndexOfAny("'’") >= 0 ? 1 : 0].Word);
    }

    private static IEnumerable<string> AllOf(Word word) => [word.Stem, .. word.OtherStems.Select(static stem => stem.Utf8ToString())];
}
