using MinutesSearch.Reading.Gold;

namespace MinutesSearch.Reading.Tests;

/// <summary>Words are found again in pages that print them with marks and breaks.</summary>
public class PageTextTests
{
    [Theory]
    [InlineData("**1.**\n\n**Roads and\n\nbridges**", "Roads and bridges", "Roads and bridges")]
    [InlineData("were swept\n\n---\n\n2\n\nby hand", "swept by hand", "swept by hand")]
    [InlineData("it was\\-agreed", "it was-agreed", "it was-agreed")]
    [InlineData("the “Plan”", "the \"plan\"", "the “Plan”")]
    public void Marks_and_breaks_do_not_hide_words(string text, string words, string found)
    {
        var place = new PageText(text).Find(words);
        Assert.NotNull(place);
        Assert.Equal(found, PageText.Plain(text.AsSpan(place.Value.Offset, place.Value.Length)));
    }

    [Fact]
    public void A_name_is_not_found_inside_a_longer_word() => Assert.Equal((9, 4), new PageText("Tarnside Tarn").Find("Tarn"));

    [Fact]
    public void The_last_place_is_found_where_it_is_asked_for() => Assert.Equal((5, 4), new PageText("bins bins").Find("bins", last: true));

    [Fact]
    public void Words_that_do_not_stand_there_are_not_found() => Assert.Null(new PageText("bins").Find("roads"));
}
