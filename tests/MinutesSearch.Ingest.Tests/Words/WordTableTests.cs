using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.Tests.Words;

public class WordTableTests
{
    private static readonly WordTable<int> Numbers = new(new Dictionary<string, int> { ["one"] = 1, ["two"] = 2, ["naoi"] = 9, ["Níl"] = 10, ["o"] = 11 });

    [Theory]
    [InlineData("one", 1)]
    [InlineData("TWO", 2)]
    [InlineData("Naoi", 9)]
    [InlineData("NÍL", 10)]
    [InlineData("O", 11)]
    [InlineData("", 0)]
    [InlineData("ones", 0)]
    [InlineData("oNé", 0)]
    [InlineData("nooi", 0)]
    public void A_word_in_any_case(string word, int number) => Assert.Equal(number, Numbers.Of(word));

    [Fact]
    public void Knows_what_a_dictionary_knows()
    {
        var words = Enumerable.Range(0, 600).ToDictionary(n => $"w{n * 7919 % 1000}", n => n, StringComparer.OrdinalIgnoreCase);
        var table = new WordTable<int>(words);
        for (var n = 0; n < 1100; n++) Assert.Equal(words.GetValueOrDefault($"W{n}"), table.Of($"W{n}"));
    }

    [Fact]
    public void An_empty_table_knows_nothing() => Assert.Equal(0, new WordTable<int>([]).Of("word"));

    [Theory]
    [InlineData("dŵr")]
    [InlineData("tŷ")]
    public void A_word_that_would_not_be_found_in_capitals_is_refused(string word)
    {
        Assert.Throws<ArgumentException>(() => new WordTable<int>([KeyValuePair.Create(word, 1)]));
        Assert.Throws<ArgumentException>(() => new HintWords(word + "word"));
    }
}
