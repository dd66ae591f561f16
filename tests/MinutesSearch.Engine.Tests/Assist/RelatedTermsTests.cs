using CsCheck;
using MinutesSearch.Lucene.Assist;

namespace MinutesSearch.Engine.Tests.Assist;

public sealed class RelatedTermsTests
{
    private static readonly string[] Texts =
    [
        .. Enumerable.Range(0, 200).Select(static n => $"the committee noted report {n} of the year"),
        "reablement and home care contract", "reablement services", "home repairs", "reference 20/01234/FUL harbour", "harbour 20/01234/FUL",
    ];

    [Fact]
    public void Telling_words_come_first_and_common_and_lonely_ones_are_left_out()
    {
        using var index = new TinyIndex(Texts);
        var terms = RelatedTerms.Of(index.Reader, "Reablement", "The committee noted the home care contract and reablement.");
        Assert.Equal(["reablement", "home"], terms.Select(static term => term.Stem));
        Assert.Equal(1, terms[0].Weight);
        Assert.True(terms[1].Weight < 1);
    }

    [Fact]
    public void A_reference_number_relates_items() =>
        Assert.Contains("20/01234ful", Related("Planning application 20/01234/FUL"), StringComparer.Ordinal);

    [Fact]
    public void No_text_makes_it_throw()
    {
        using var index = new TinyIndex(Texts);
        Gen.Select(Gen.String, Gen.String).Sample((title, text) => Assert.True(RelatedTerms.Of(index.Reader, title, text).Count <= 25));
    }

    private static IEnumerable<string> Related(string text)
    {
        using var index = new TinyIndex(Texts);
        return RelatedTerms.Of(index.Reader, "", text).ConvertAll(static term => term.Stem);
    }
}
