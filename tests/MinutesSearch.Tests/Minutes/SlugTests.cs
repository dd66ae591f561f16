using MinutesSearch.Minutes;

namespace MinutesSearch.Tests.Minutes;

public class SlugTests
{
    [Theory]
    [InlineData("Children's Services (Panel)", "childrens-services-panel")]
    [InlineData("  Overview & Scrutiny — Budget ", "overview-scrutiny-budget")]
    [InlineData("Cyngor Tref Tŷ Mawr", "cyngor-tref-tŷ-mawr")]
    [InlineData("…", "unnamed")]
    [InlineData("", "unnamed")]
    public void A_name_becomes_letters_digits_and_single_hyphens(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void A_long_name_is_cut_at_eighty_characters_without_a_hyphen_at_its_end()
    {
        var slug = Slug.Of(string.Concat(Enumerable.Repeat("committee ", 20)));
        Assert.InRange(slug.Length, 70, 80);
        Assert.False(slug.EndsWith('-'));
    }
}
