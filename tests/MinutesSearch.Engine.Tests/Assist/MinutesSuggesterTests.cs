using CsCheck;
using MinutesSearch.Lucene.Assist;
using MinutesSearch.Search;

namespace MinutesSearch.Engine.Tests.Assist;

public sealed class MinutesSuggesterTests
{
    private static readonly SuggestionSources Sources = new(
        CompletionIndex.Build([new("home", null, 90), new("housing", null, 80), new("care", null, 70), new("cabinet", null, 60), new("café", null, 3), new("harbour", null, 9), new("reablement", null, 12)], 100),
        CompletionIndex.Build([new("Home Care and Reablement Services", null, 3), new("Children’s Homes", null, 2), new("Harbour Road Car Park", null, 5), new("REABLEMENT", null, 2)], 100),
        CompletionIndex.Build([new("Adaeze Harbottle", "adaeze-harbottle", 21), new("Siân O’Hare", "sian-ohare", 4)], 100),
        CompletionIndex.Build([new("Cabinet", "cabinet", 60), new("Planning Committee", "planning-committee", 44)], 100));

    private static readonly MinutesSuggester Suggester = new(Sources);

    [Theory]
    [InlineData("cab", "Committee Cabinet")]
    [InlineData("harbot", "Speaker Adaeze Harbottle")]
    [InlineData("ohare", "Speaker Siân O’Hare")]
    [InlineData("o'ha", "Speaker Siân O’Hare")]
    [InlineData("sian oh", "Speaker Siân O’Hare")]
    [InlineData("cllr harb", "Speaker Adaeze Harbottle")]
    [InlineData("comm plan", "Committee Planning Committee")]
    [InlineData("childrens ho", "Title Children’s Homes")]
    [InlineData("services home", "Title Home Care and Reablement Services")]
    [InlineData("car park", "Title Harbour Road Car Park")]
    [InlineData("cafe", "Word café")]
    [InlineData("raeblem", "Title REABLEMENT")]
    [InlineData("commitee:cab", "Committee Cabinet")]
    [InlineData("committee:plan", "Committee Planning Committee")]
    [InlineData("committees:plan", "Committee Planning Committee")]
    [InlineData("car park harbour:", "Title Harbour Road Car Park")]
    [InlineData("committee:\"planning com", "Committee Planning Committee")]
    [InlineData("speaker:harb", "Speaker Adaeze Harbottle")]
    [InlineData("plannign comm", "Committee Planning Committee")]
    public void The_best_suggestion_is(string typed, string expected)
    {
        var first = Suggester.Suggest(typed, 5)[0];
        Assert.Equal(expected, $"{first.Kind} {first.Text}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("qqqq")]
    [InlineData("year:20")]
    public void Nothing_is_suggested_for(string typed) => Assert.Empty(Suggester.Suggest(typed, 5));

    [Fact]
    public void The_words_before_are_kept_with_their_operators() =>
        Assert.Contains(new Suggestion(SuggestionKind.Word, "-\"harbour\" title:reablement", null, 12), Suggester.Suggest("-\"harbour\" title:reab", 8));

    [Fact]
    public void A_word_before_the_last_is_mended_too() =>
        Assert.Contains("housing care", Suggester.Suggest("housign ca", 8).Select(static suggestion => suggestion.Text));

    [Fact]
    public void The_last_word_goes_on_to_what_occurs_with_the_words_before()
    {
        var suggester = new MinutesSuggester(Sources, (kept, candidates) =>
        {
            Assert.Equal(["home"], kept);
            return [.. candidates.Select(static word => word == "care" ? new Together(7, 5) : default)];
        });
        Assert.Equal(["home care"], suggester.Suggest("home ca", 8).Where(static hit => hit.Kind == SuggestionKind.Word).Select(static hit => hit.Text));
    }

    [Fact]
    public void What_comes_next_goes_before_what_only_occurs_with_it()
    {
        var suggester = new MinutesSuggester(Sources, static (_, candidates) => [.. candidates.Select(static word => word == "care" ? new Together(7, 5) : new Together(50, 0))]);
        Assert.Equal("home care", suggester.Suggest("home ca", 8).First(static hit => hit.Kind == SuggestionKind.Word).Text);
    }

    [Fact]
    public void No_kind_fills_the_list_while_another_has_something()
    {
        var kinds = Suggester.Suggest("ha", 4).CountBy(static suggestion => suggestion.Kind).ToDictionary();
        Assert.True(kinds.Count >= 3);
    }

    [Fact]
    public void No_text_makes_it_throw_or_exceed_the_limit_or_repeat_itself() =>
        Gen.Select(Gen.OneOf(Gen.String, Gen.String["home car\"é’:-()* \ud83d\udc00"]), Gen.Int[0, 20]).Sample((text, limit) =>
        {
            var suggestions = Suggester.Suggest(text, limit);
            Assert.True(suggestions.Count <= limit);
            Assert.Equal(suggestions.Count, suggestions.Distinct().Count());
        });
}
