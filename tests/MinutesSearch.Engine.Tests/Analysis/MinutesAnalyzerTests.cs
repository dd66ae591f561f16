using MinutesSearch.Lucene.Analysis;

namespace MinutesSearch.Engine.Tests.Analysis;

public class MinutesAnalyzerTests
{
    private static string Show(string text) =>
        string.Join(' ', MinutesAnalyzer.Tokens(text).Select(token =>
            $"{token.Position}:{token.Word.Exact.Replace(Word.CompoundTag, '+')}"));

    [Theory]
    [InlineData("", "")]
    [InlineData(" , — ! ", "")]
    [InlineData("Bus lane", "0:bus 1:lane")]
    [InlineData("O'Brien OBRIEN O’Brien", "0:obrien 1:obrien 2:obrien")]
    [InlineData("the Council's duty", "0:the 1:councils 2:duty")]
    [InlineData("residents' parking", "0:residents 1:parking")]
    [InlineData("‘quoted’ 'too'", "0:quoted 1:too")]
    [InlineData("Café Ŵy Zoë façade", "0:cafe 1:wy 2:zoe 3:facade")]
    [InlineData("Cafe\u0301", "0:cafe")]
    [InlineData("Straße", "0:strasse")]
    [InlineData("co-operative society", "0:cooperative+2 0:co 1:operative 2:society")]
    [InlineData("co‐operative", "0:cooperative+2 0:co 1:operative")]
    [InlineData("state-of-the-art", "0:stateoftheart+4 0:state 1:of 2:the 3:art")]
    [InlineData("20/01234/FUL.", "0:20/01234ful+3 0:20 1:01234 2:ful")]
    [InlineData("2015/16", "0:2015/16+2 0:2015 1:16")]
    [InlineData("A4440 S106 S.106", "0:a4440 1:s106 2:s106+2 2:s 3:106")]
    [InlineData("COVID-19", "0:covid19+2 0:covid 1:19")]
    [InlineData("£2.1m or £1,250.50 or 1,250,000", "0:2.1m 1:or 2:1250.50 3:or 4:1250000")]
    [InlineData("264,265,266,26", "0:264265266 1:26")]
    [InlineData("22.01.2018", "0:22/01/2018+3 0:22 1:01 2:2018")]
    [InlineData("5.1.2", "0:5/1/2+3 0:5 1:1 2:2")]
    [InlineData("U.K. e.g. it", "0:uk 1:eg 2:it")]
    [InlineData("end.Next and/or", "0:end 1:next 2:and 3:or")]
    [InlineData("R&D, housing&planning", "0:rd+2 0:r 1:d 2:housing 3:planning")]
    [InlineData("clerk@northmere.gov.uk", "0:clerk 1:northmere 2:gov 3:uk")]
    [InlineData("2015–2018 London–Leeds", "0:2015 1:2018 2:london 3:leeds")]
    [InlineData("Minute 268", "0:minute 1:268")]
    [InlineData("soft\u00adhyphen", "0:softhyphen")]
    [InlineData("住宅 plan", "0:住 1:宅 2:plan")]
    [InlineData("don't rock'n'roll", "0:dont 1:rocknroll")]
    [InlineData("-a- a--b a-", "0:a 1:a 2:b 3:a")]
    public void Reads_words(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("parking", "parks", false)]
    [InlineData("housing", "houses", false)]
    [InlineData("commissioner", "commission", false)]
    [InlineData("cooper", "cooperative", false)]
    [InlineData("commissioning", "commissioned", true)]
    [InlineData("libraries", "library", true)]
    [InlineData("dogs", "dog", true)]
    [InlineData("organisation", "organizations", true)]
    [InlineData("organised", "organizing", true)]
    [InlineData("council", "Council's", true)]
    [InlineData("James", "James's", true)]
    [InlineData("childrens", "Children’s", true)]
    [InlineData("licence", "licensing", true)]
    [InlineData("well-being", "wellbeing", true)]
    [InlineData("EHCP", "EHCPs", true)]
    public void Joins_the_forms_of_a_word(string one, string other, bool same) =>
        Assert.Equal(same, MinutesAnalyzer.Tokens(one)[0].Word.Stem == MinutesAnalyzer.Tokens(other)[0].Word.Stem);

    [Fact]
    public void Offsets_cover_the_words_as_written()
    {
        const string text = "  The Well-being (Board’s) £2,500";
        Assert.Equal(
            ["The", "Well-being", "Well", "being", "Board’s", "2,500"],
            MinutesAnalyzer.Tokens(text).Select(token => text[token.Start..token.End]));
    }

    [Fact]
    public void Any_text_gives_tokens_in_order_within_it() =>
        CsCheck.Check.Sample(CsCheck.Gen.String, text =>
        {
            var last = new Token(WordForms.Of("x"), 0, 0, 0);
            foreach (var token in MinutesAnalyzer.Tokens(text))
            {
                Assert.True(token.Start >= last.Start && token.End > token.Start && token.End <= text.Length);
                Assert.InRange(token.Position, last.Position, last.Position + 1);
                Assert.NotEmpty(token.Word.Exact);
                last = token;
            }
        });

    [Fact]
    public void Endless_words_are_cut_and_covered()
    {
        var token = Assert.Single(MinutesAnalyzer.Tokens(new string('a', 10_000)));
        Assert.Equal(10_000, token.End);
        Assert.Equal(100, token.Word.Folded.Length);
    }

    [Fact]
    public void Position_and_offset_go_on_from_where_they_are_told()
    {
        var tokens = new List<Token>();
        var next = MinutesAnalyzer.Analyze("bus lane", tokens, position: 70, offset: 100);
        Assert.Equal(72, next);
        Assert.Equal((71, 104, 108), (tokens[1].Position, tokens[1].Start, tokens[1].End));
    }
}
