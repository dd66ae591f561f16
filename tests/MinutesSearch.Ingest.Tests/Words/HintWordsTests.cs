using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.Tests.Words;

public class HintWordsTests
{
    private static readonly HintWords Hints = new("vot", "agreed", "put ", " – ", "in favour");

    [Theory]
    [InlineData("", -1)]
    [InlineData("vo", -1)]
    [InlineData("vot", 0)]
    [InlineData("The motion was PUT to the meeting", 15)]
    [InlineData("It was put.", -1)]
    [InlineData("It was disagreed", 10)]
    [InlineData("It was agree", -1)]
    [InlineData("Cllr Sample – no", 11)]
    [InlineData("Six In Favour", 4)]
    [InlineData("Pivot", 2)]
    public void The_first_of_them_in_any_case(string text, int at)
    {
        Assert.Equal(at, Hints.IndexIn(text));
        Assert.Equal(at >= 0, Hints.AreIn(text));
    }

    [Fact]
    public void The_same_as_a_plain_look()
    {
        string[] words = ["the", "THE", "hen", "né e", "é e"];
        var hints = new HintWords(words);
        CsCheck.Check.Sample(CsCheck.Gen.String["tThHeEnéÉ –"], text =>
            Assert.Equal(Array.Exists(words, w => text.Contains(w, StringComparison.OrdinalIgnoreCase)), hints.AreIn(text)));
    }
}
