using CsCheck;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Minutes;

namespace MinutesSearch.Engine.Tests.Analysis;

public class WelshTextTests
{
    [Theory]
    [InlineData("Cafodd y Pwyllgor adroddiad gan y Pennaeth Cynllunio ar y cais i godi deuddeg o dai yn y pentref.")]
    [InlineData("Nodwyd bod y gwaith wedi dechrau a'r costau yn is na'r disgwyl.")]
    [InlineData("Penderfynwyd cymeradwyo’r cofnodion.")]
    [InlineData("PENDERFYNWYD yn unfrydol gwrthod y cais.")]
    [InlineData("Cofnodion y cyfarfod diwethaf")]
    [InlineData("Ymddiheuriadau am absenoldeb")]
    [InlineData("Datganiadau o Fuddiant")]
    [InlineData("Cofnodion")]
    [InlineData("Cyllideb 2024/25")]
    [InlineData("Strategaeth Ddigidol")]
    [InlineData("Gofynnodd y Cynghorydd Mair Sampl a oedd y Cyngor wedi ymgynghori â thrigolion Tŷ Croes.")]
    [InlineData("Diolchodd y Cadeirydd i'r swyddogion am yr adroddiad \"Housing Needs Survey\" ac am eu gwaith.")]
    public void Welsh_texts_are_known(string text) => Assert.True(IsWelsh(text));

    [Theory]
    [InlineData("")]
    [InlineData("2024/25")]
    [InlineData("The Committee considered a report by the Head of Planning on the application for twelve houses.")]
    [InlineData("Minutes of the last meeting")]
    [InlineData("Apologies for absence")]
    [InlineData("Budget")]
    [InlineData("Parks and play areas")]
    [InlineData("Members welcomed the letter from Cyngor Sir Ynys Sampl about Ysgol y Garreg in Llanfair.")]
    [InlineData("Llanfair to Caerdydd bus service")]
    [InlineData("Councillor Lloyd Gwynne was elected.")]
    [InlineData("Mae Sample Way")]
    [InlineData("Comité de Finanzas y Personal")]
    [InlineData("Se requiere la aprobación del comité y de la junta para los años siguientes y anteriores")]
    [InlineData("Tá an Chomhairle ag obair ar an mbóthar agus i gcomhar leis an bpobal go háitiúil")]
    [InlineData("A report on DWP grants in Wyre and Rhyl")]
    [InlineData("Todd Budd, Judd and Odd")]
    [InlineData("Rhododendron clearance")]
    [InlineData("MWC/MWC")]
    public void Other_texts_are_not(string text) => Assert.False(IsWelsh(text));

    [Theory]
    [InlineData("Cofnodion y cyfarfod", "0:cofnodion 1:y 2:cyfarfod")]
    [InlineData("o'r bwyllgor a’r cyngor", "0:or+2 0:o 1:r 2:bwyllgor 3:ar+2 3:a 4:r 5:cyngor")]
    [InlineData("Swyddfa'r Cyngor, wedi'i adeiladu", "0:swyddfar+2 0:swyddfa 1:r 2:cyngor 3:wedii+2 3:wedi 4:i 5:adeiladu")]
    [InlineData("y Cynghorydd O’Brien yn y tŷ", "0:y 1:cynghorydd 2:obrien 3:yn 4:y 5:ty")]
    [InlineData("y Cyngor a'r is-gadeirydd", "0:y 1:cyngor 2:ar+2 2:a 3:r 4:isgadeirydd+2 4:is 5:gadeirydd")]
    public void Elided_words_stand_by_themselves(string text, string words)
    {
        List<Token> tokens = [];
        var end = MinutesAnalyzer.Analyze(text, tokens);
        Assert.Equal(words, string.Join(' ', tokens.Select(token => $"{token.Position}:{token.Word.Exact.Replace(Word.CompoundTag, '+')}")));
        Assert.Equal(tokens[^1].Position + 1, end);
    }

    [Fact]
    public void A_word_of_the_text_stands_where_its_token_says()
    {
        const string text = "Diolchodd swyddfa’r Cyngor i'r Pwyllgor.";
        List<Token> tokens = [];
        MinutesAnalyzer.Analyze($"{text}", tokens, 10, 100);
        Assert.Equal(
            ["Diolchodd", "swyddfa’r", "swyddfa", "r", "Cyngor", "i'r", "i", "r", "Pwyllgor"],
            tokens.Select(token => text[(token.Start - 100)..(token.End - 100)]));
        Assert.Equal(10, tokens[0].Position);
    }

    [Fact]
    public void Any_text_is_read_within_its_bounds()
    {
        var piece = Gen.OneOf(
            Gen.String,
            Gen.OneOf("y ", "yn ", "a'r ", "o’r ", "'r", "swyddfa’r ", "Nghaerdydd ", "ŵ", "w\u0302", "’", "-", "is-", "th’", "\ud83d", "pwyllgor'", "i'", "'n "));
        piece.Array[0, 20].Sample(static pieces =>
        {
            var text = string.Concat(pieces);
            List<Token> tokens = [];
            var end = MinutesAnalyzer.Analyze(text, tokens, 3, 7);
            var position = 3;
            foreach (var token in tokens)
            {
                Assert.InRange(token.Position, position, end - 1);
                Assert.InRange(token.Start - 7, 0, text.Length - 1);
                Assert.InRange(token.End - 7, token.Start - 6, text.Length);
                position = token.Position;
            }

            WelshText.Tokens(text);
        });
    }

    [SharedDataFact("data/nyc/items.jsonl.gz")]
    public void Minutes_from_elsewhere_hold_none()
    {
        var titles = SharedData.ReadLines("data/nyc/items.jsonl.gz").Take(10_000)
            .SelectMany(static line => line.GetProperty("text").GetString()!.Split('\n').Append(line.GetProperty("title").GetString()!));
        var lines = SharedData.ReadLines("data/limerick/minutes.jsonl.gz").SelectMany(static line => line.GetProperty("text").GetString()!.Split('\n'));
        Assert.All(titles.Concat(lines), static text => Assert.False(IsWelsh(text), text[..Math.Min(text.Length, 120)]));
    }

    private static bool IsWelsh(string text) => WelshText.IsWelsh(text, MinutesAnalyzer.Tokens(text).ToArray());
}
