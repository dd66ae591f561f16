using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.Tests.Words;

public class ListMarkTests
{
    private const string Gap = "\u00A0\u00A0\u00A0 ";

    [Theory]
    [InlineData("·" + Gap + "A point", "·", "A point")]
    [InlineData("•A point", "•", "A point")]
    [InlineData("o  a point", "o", "a point")]
    [InlineData("§" + Gap + "A point", "§", "A point")]
    [InlineData("- a point", "-", "a point")]
    [InlineData("-A point", "-", "A point")]
    [InlineData("– a point", "–", "a point")]
    [InlineData("\uF0B7\tA point", "\uF0B7", "A point")]
    [InlineData("1. That the report be noted", "1.", "That the report be noted")]
    [InlineData("1.", "1.", "")]
    [InlineData("1) That", "1)", "That")]
    [InlineData("(1) That", "(1)", "That")]
    [InlineData("(a)That", "(a)", "That")]
    [InlineData("a. that", "a.", "that")]
    [InlineData("a) that", "a)", "that")]
    [InlineData("(iv)  that", "(iv)", "that")]
    [InlineData("A." + Gap + "The papers", "A.", "The papers")]
    [InlineData("A:" + Gap + "Welcomes", "A:", "Welcomes")]
    [InlineData("2.1" + Gap + "That", "2.1", "That")]
    [InlineData("2.1. That", "2.1.", "That")]
    [InlineData("[1] That", "[1]", "That")]
    public void Marks_are_taken_off(string line, string mark, string rest) => Assert.Equal(new ListMark(mark, rest), ListMark.Read(line));

    [Theory]
    [InlineData("A. Example spoke of bins")]
    [InlineData("I. McLaren spoke of bins")]
    [InlineData("1.5 million pounds")]
    [InlineData("2018. The year before")]
    [InlineData("2.30 pm")]
    [InlineData("500 service users")]
    [InlineData("(For information only)")]
    [InlineData("(UK) Limited")]
    [InlineData("i.e. bins")]
    [InlineData("of bins")]
    [InlineData("-5 degrees")]
    [InlineData("Over 600 people")]
    [InlineData("C: drive")]
    [InlineData("mix. That")]
    [InlineData("-")]
    public void Words_are_no_marks(string line) => Assert.Null(ListMark.Read(line));

    [Theory]
    [InlineData("· o o · o", "0 1 1 0 1")]
    [InlineData("1. (a) (b) (i) (ii) (c) 2.", "0 1 1 2 2 1 0")]
    [InlineData("(g) (h) (i) (j)", "0 0 0 0")]
    [InlineData("i. ii. iii. iv. v.", "0 0 0 0 0")]
    [InlineData("1. 1) a) - §", "0 1 2 3 4")]
    [InlineData("2.1 2.2 (a) 2.3", "0 0 1 0")]
    public void A_new_kind_of_mark_stands_below_the_one_before(string marks, string depths)
    {
        var levels = new ListLevels();
        Assert.Equal(depths, string.Join(' ', marks.Split(' ').Select(levels.Of)));
    }

    [Fact]
    public void A_paragraph_ends_the_list()
    {
        var levels = new ListLevels();
        levels.Of("·");
        levels.Of("o");
        levels.EndList();
        Assert.Equal(0, levels.Of("o"));
    }
}
