using MinutesSearch.Query;

namespace MinutesSearch.Tests.Query;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData(null, "all")]
    [InlineData("", "all")]
    [InlineData("  \t\n ", "all")]
    [InlineData("*", "all")]
    [InlineData("***", "all")]
    [InlineData("bus", "bus")]
    [InlineData("bus\tlane\nstop", "(and bus lane stop)")]
    [InlineData("bus\u00A0lane", "(and bus lane)")]
    [InlineData("bus\0lane", "(and bus lane)")]
    [InlineData("re\u00ADable\u200Bment \uFEFF", "reablement")]
    [InlineData("bus, lane. (stop); why?", "(and bus lane stop why)")]
    [InlineData("20/01234/FUL", "20/01234/FUL")]
    [InlineData("A4440 o'brien O’Brien co-operative £2.1m 50% #12 A&E", "(and A4440 o'brien O’Brien co-operative £2.1m 50% 12 A&E)")]
    [InlineData("'bus lane'", "(and bus lane)")]
    [InlineData("bus AND lane", "(and bus lane)")]
    [InlineData("bus and lane or tram", "(and bus and lane or tram)")]
    [InlineData("a OR b OR c", "(or a b c)")]
    [InlineData("a|b || c", "(or a b c)")]
    [InlineData("a AND b OR c AND d", "(or (and a b) (and c d))")]
    [InlineData("a b OR c d", "(and a (or b c) d)")]
    [InlineData("(a (b (c)))", "(and a b c)")]
    [InlineData("((a OR b) OR c)", "(or a b c)")]
    [InlineData("--a", "(not a)")]
    [InlineData("-(-a)", "a")]
    [InlineData("NOT NOT a", "a")]
    [InlineData("NOT -(NOT a)", "(not a)")]
    [InlineData("-a -b", "(and (not a) (not b))")]
    [InlineData("−a –b", "(and (not a) (not b))")]
    [InlineData("-(a b)", "(not (and a b))")]
    [InlineData("a - b", "(and a b)")]
    [InlineData("2015 – 2018", "(and 2015 2018)")]
    [InlineData("a -", "a")]
    [InlineData("a -& b", "(and a b)")]
    [InlineData("+bus +lane", "(and bus lane)")]
    [InlineData("bus 🚌 lane", "(and bus lane)")]
    [InlineData("bus -🚌 lane", "(and bus lane)")]
    [InlineData("() bus", "bus")]
    [InlineData("\"\" bus", "bus")]
    [InlineData("\"bus   lane\"", "phrase:\"bus lane\"")]
    [InlineData("„bus lane“", "phrase:\"bus lane\"")]
    [InlineData("«bus lane»", "phrase:\"bus lane\"")]
    [InlineData("a\"b c\"d", "(and a phrase:\"b c\" d)")]
    [InlineData("\"OR\"", "phrase:\"OR\"")]
    [InlineData("hous* hou*se h**", "(and prefix:hous prefix:hou prefix:h)")]
    [InlineData("smith~ thompson~ smith~1 smith~9 smith~0 smith~,", "(and fuzzy:smith~1 fuzzy:thompson~2 fuzzy:smith~1 fuzzy:smith~2 smith fuzzy:smith~1)")]
    [InlineData("a~b", "a~b")]
    [InlineData("\"a b\"~3 \"a b\"~ \"a b\"~99 \"a b\"~0 \"a\"~3", "(and near:\"a b\"~3 near:\"a b\"~5 near:\"a b\"~50 near:\"a b\"~1 phrase:\"a\")")]
    [InlineData("\"a b\"~99999999999", "near:\"a b\"~50")]
    [InlineData("مجلس المدينة", "(and مجلس المدينة)")]
    [InlineData("\u202Eabc\u202C", "abc")]
    [InlineData("Tŷ Mawr", "(and Tŷ Mawr)")]
    [InlineData("section 106(a)", "(and section 106 a)")]
    public void Words_and_operators(string? text, string printed) => Assert.Equal(printed, QueryParser.Parse(text).Query.ToString());

    [Theory]
    [InlineData("SPEAKER:Vale speakers:vale", "(and speaker:Vale speaker:vale)")]
    [InlineData("committee:\"planning committee\"", "committee:\"planning committee\"")]
    [InlineData("committee:“planning committee”", "committee:\"planning committee\"")]
    [InlineData("committee:(planning licensing)", "(and committee:planning committee:licensing)")]
    [InlineData("committee:-cabinet", "(not committee:cabinet)")]
    [InlineData("-committee:cabinet", "(not committee:cabinet)")]
    [InlineData("committee:a OR committee:b tax", "(and (or committee:a committee:b) tax)")]
    [InlineData("year:2015", "year:2015..2015")]
    [InlineData("year:2015.", "year:2015..2015")]
    [InlineData("year:2018..2015", "year:2015..2018")]
    [InlineData("year:2015...2018", "year:2015..2018")]
    [InlineData("year:2015-2018", "year:2015..2018")]
    [InlineData("year:2015-16", "year:2015..2016")]
    [InlineData("year:(2015 OR 2017)", "(or year:2015..2015 year:2017..2017)")]
    [InlineData("year:\"2015\"", "year:2015..2015")]
    [InlineData("-year:2015", "(not year:2015..2015)")]
    [InlineData("years:2015,bus", "2015,bus")]
    [InlineData("title:bus lane", "(and title:bus lane)")]
    [InlineData("title:(bus lane)", "title:(and bus lane)")]
    [InlineData("title:(bus -lane)", "title:(and bus (not lane))")]
    [InlineData("title:-bus", "(not title:bus)")]
    [InlineData("title:(-bus)", "(not title:bus)")]
    [InlineData("title:hous*", "title:prefix:hous")]
    [InlineData("title:\"bus lane\"~3", "title:near:\"bus lane\"~3")]
    [InlineData("decisions:agreed", "decisions:agreed")]
    [InlineData("title:() bus", "bus")]
    [InlineData("title:🚌 bus", "bus")]
    [InlineData("title:", "title")]
    [InlineData("title:)", "title")]
    [InlineData("title:title:bus", "title:bus")]
    [InlineData("title:(bus year:2018 committee:cabinet)", "title:(and bus 2018 cabinet)")]
    [InlineData("speaker:har*", "speaker:har")]
    [InlineData("committee:OR", "(and committee or)")]
    public void Fields(string text, string printed) => Assert.Equal(printed, QueryParser.Parse(text).Query.ToString());

    [Theory]
    [InlineData("10:30")]
    [InlineData("ratio 3:1")]
    [InlineData("http://example.org:80/a")]
    [InlineData("HTTPS://example.org")]
    [InlineData("20/01234/FUL")]
    [InlineData("Note: see minutes")]
    [InlineData("Decision: that it be noted")]
    [InlineData("health & safety, 2015 - 2018; section 106(a)?")]
    [InlineData("***")]
    public void Nothing_is_said_about_what_needs_no_word(string text) => Assert.Empty(QueryParser.Parse(text).Warnings);

    [Theory]
    [InlineData("bus \"lane", 4)]
    [InlineData("bus (lane", 4)]
    [InlineData("bus) lane", 3)]
    [InlineData("bus OR", 4)]
    [InlineData("AND bus", 0)]
    [InlineData("bus |", 4)]
    [InlineData("a OR AND b", 5)]
    [InlineData("NOT", 0)]
    [InlineData("bus foo:bar", 4)]
    [InlineData("bus year:soon", 9)]
    [InlineData("title:(a speaker:b)", 9)]
    [InlineData("speaker:har*", 8)]
    [InlineData("bus smith~7", 4)]
    [InlineData("bus \"a b\"~77", 4)]
    [InlineData("re\u00ADable \"x", 8)]
    public void A_warning_stands_where_its_cause_does(string text, int position) => Assert.Equal(position, Assert.Single(QueryParser.Parse(text).Warnings).Position);

    [Theory]
    [InlineData("bus lane", "(or bus lane)")]
    [InlineData("bus AND lane tram", "(or (and bus lane) tram)")]
    [InlineData("committee:cabinet bus lane -closed year:2018", "(and committee:cabinet (or bus lane) (not closed) year:2018..2018)")]
    [InlineData("bus (lane stop) -closed", "(and (or bus lane stop) (not closed))")]
    [InlineData("committee:(planning licensing) bus", "(and committee:planning committee:licensing bus)")]
    [InlineData("title:(bus lane)", "title:(or bus lane)")]
    [InlineData("-a -b", "(and (not a) (not b))")]
    public void With_any_one_word_suffices_and_filters_still_narrow(string text, string printed) =>
        Assert.Equal(printed, QueryParser.Parse(text, MatchMode.Any).Query.ToString());

    [Fact]
    public void A_long_text_is_cut_and_says_so()
    {
        var parsed = QueryParser.Parse(new string('a', 998) + " bus");
        Assert.Equal($"(and {new string('a', 998)} b)", parsed.Query.ToString());
        Assert.Equal((1000, "Only the first 1,000 characters were searched."), (parsed.Warnings[0].Position, parsed.Warnings[0].Message));
    }

    [Fact]
    public void More_than_64_words_are_cut_and_say_so()
    {
        var parsed = QueryParser.Parse(string.Join(' ', Enumerable.Range(0, 100).Select(i => $"w{i}")));
        Assert.Equal(64, ((AndQuery)parsed.Query).Children.Count);
        Assert.Equal("Only the first 64 words and phrases were searched.", Assert.Single(parsed.Warnings).Message);
    }

    [Theory]
    [InlineData('(')]
    [InlineData(')')]
    [InlineData('"')]
    [InlineData('-')]
    [InlineData('|')]
    [InlineData('*')]
    [InlineData('~')]
    [InlineData(':')]
    [InlineData('\uD800')]
    public void Ten_kilobytes_of_one_sign_are_no_trouble(char sign)
    {
        Assert.Equal("all", QueryParser.Parse(new string(sign, 10_240)).Query.ToString());
        Assert.Equal("bus", QueryParser.Parse("bus " + new string(sign, 10_240)).Query.ToString());
    }

    [Fact]
    public void Deep_brackets_are_flattened()
    {
        var parsed = QueryParser.Parse(string.Concat(Enumerable.Repeat("-(a ", 40)));
        Assert.Contains(parsed.Warnings, w => w.Message.Contains("16 deep", StringComparison.Ordinal));
        Assert.Contains(parsed.Warnings, w => w.Message.Contains("never closed", StringComparison.Ordinal));
    }
}
