using CsCheck;
using MinutesSearch.Lucene.Analysis;

namespace MinutesSearch.Engine.Tests.Analysis;

public class WelshStemsTests
{
    private static bool Meet(string one, string other) => WelshStems.Of(one).Intersect(WelshStems.Of(other)).Any();

    [Theory]
    [InlineData("caerdydd", "gaerdydd", "nghaerdydd", "chaerdydd")]
    [InlineData("pwyllgor", "bwyllgor", "mhwyllgor", "phwyllgor")]
    [InlineData("tref", "dref", "nhref", "thref")]
    [InlineData("cyfarfod", "gyfarfod", "nghyfarfod", "chyfarfod")]
    [InlineData("bangor", "fangor", "mangor")]
    [InlineData("dinbych", "ddinbych", "ninbych")]
    [InlineData("gwasanaeth", "wasanaeth", "ngwasanaeth")]
    [InlineData("gofal", "ofal", "ngofal")]
    [InlineData("gorsaf", "orsaf")]
    [InlineData("gwlad", "wlad", "ngwlad")]
    [InlineData("llyfrgell", "lyfrgell")]
    [InlineData("rhaglen", "raglen")]
    [InlineData("materion", "faterion")]
    [InlineData("gris", "ris")]
    [InlineData("glan", "lan")]
    [InlineData("ysgolion", "hysgolion")]
    [InlineData("ffordd", "ffyrdd")]
    public void Mutated_forms_meet_their_word(string word, params string[] forms) => Assert.All(forms, form => Assert.True(Meet(word, form), form));

    [Theory]
    [InlineData("pwyllgor", "pwyllgorau", "bwyllgorau")]
    [InlineData("cyfarfod", "cyfarfodydd", "gyfarfodydd")]
    [InlineData("ysgol", "ysgolion")]
    [InlineData("cynllun", "cynlluniau", "gynlluniau")]
    [InlineData("sir", "siroedd")]
    [InlineData("treth", "trethi", "drethi")]
    [InlineData("tref", "trefi", "drefydd")]
    [InlineData("canolfan", "canolfannau", "ganolfannau")]
    [InlineData("swyddfa", "swyddfeydd")]
    [InlineData("cynnig", "cynigion", "gynigion")]
    [InlineData("pleidlais", "pleidleisiau", "bleidleisiau")]
    [InlineData("penderfyniad", "benderfyniadau")]
    [InlineData("cais", "ceisiadau", "geisiadau")]
    [InlineData("cyngor", "cynghorau", "gyngor")]
    [InlineData("cynghorydd", "cynghorwyr", "gynghorwyr")]
    [InlineData("tenant", "denantiaid")]
    [InlineData("meddyg", "meddygon", "feddygon")]
    [InlineData("plentyn", "plant", "blant")]
    public void Plurals_meet_their_word(string word, params string[] forms) => Assert.All(forms, form => Assert.True(Meet(word, form), form));

    [Theory]
    [InlineData("coed", "oed")] // trees, age
    [InlineData("cangen", "angen")] // branch, need
    [InlineData("cyngor", "cynghorydd")] // council, councillor
    [InlineData("parc", "marc")] // park, mark
    [InlineData("tref", "cref")]
    [InlineData("afon", "af")]
    [InlineData("pwyllgor", "cyngor")]
    [InlineData("ffordd", "bordd")]
    [InlineData("llais", "rhais")]
    [InlineData("cyfarfod", "cyfarf")]
    public void Other_words_stay_apart(string one, string other) => Assert.False(Meet(one, other));

    [Fact]
    public void No_Welsh_stem_is_an_English_one()
    {
        Gen.String[Gen.Char.AlphaNumeric, 1, 12].Sample(static word =>
        {
            var stems = WelshStems.Of(MinutesAnalyzer.Fold(word));
            Assert.InRange(stems.Length, 1, 3);
            Assert.All(stems, static stem => Assert.Equal(WelshStems.Mark, stem[0]));
            Assert.Equal(stems.Length, stems.Distinct().Count());
        });
    }

    [Theory]
    [InlineData("y")]
    [InlineData("ty")]
    [InlineData("2024")]
    [InlineData("ngh")]
    [InlineData("chw")]
    [InlineData("住")]
    public void The_shortest_words_have_a_stem(string word) => Assert.All(WelshStems.Of(word), static stem => Assert.True(stem.Length > 0));
}
