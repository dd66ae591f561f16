using MinutesSearch.Reading.Measure;

namespace MinutesSearch.Reading.Tests;

/// <summary>Which written forms the measure takes for one person.</summary>
public class PersonMatchTests
{
    [Theory]
    [InlineData("Councillor Ada Fennimore", "Cllr A. Fennimore")]
    [InlineData("Fennimore", "Councillor Ada Fennimore")]
    [InlineData("Mr. S. Ó Brannagáin", "S. O'Brannagain")]
    [InlineData("Councillor Mike Tarn OBE", "Michael Tarn")]
    [InlineData("A. Fennimore, M.C.C.", "Ada Fennimore")]
    public void One_person(string one, string other) => Assert.True(Same(new(one, null, null, "spoke"), new(other, null, null, "spoke")));

    [Theory]
    [InlineData("Councillor E. Fennimore", "Councillor Ada Fennimore")]
    [InlineData("Councillor Fennimore", "Councillor Fenn")]
    [InlineData("Councillor Fennimore", "The Mayor")]
    public void Two_people(string one, string other) => Assert.False(Same(new(one, null, null, "spoke"), new(other, null, null, "spoke")));

    [Fact]
    public void What_was_done_must_be_the_same() => Assert.False(Same(new("Councillor Tarn", null, null, "moved"), new("Councillor Tarn", null, null, "seconded")));

    [Fact]
    public void A_role_is_the_person_that_the_page_names_for_it()
    {
        var label = new PersonFact("The Mayor", "Councillor Ada Fennimore", "Mayor", "spoke");
        Assert.True(Same(label, new PersonFact("the Mayor", "Ada Fennimore", null, "spoke")));
        Assert.False(Same(label, new PersonFact("the Mayor", "Bert Tarn", null, "spoke")));
    }

    [Fact]
    public void A_role_alone_is_known_by_its_words()
    {
        var label = new PersonFact(null, null, "Cabinet Member for Housing", "spoke");
        Assert.True(Same(label, new PersonFact(null, null, "The Cabinet Member for Housing", "spoke")));
        Assert.False(Same(label, new PersonFact(null, null, "Head of Legal Services", "spoke")));
        Assert.False(Same(label, new PersonFact("Ada Fennimore", "Ada Fennimore", "Cabinet Member for Housing", "spoke")));
    }

    private static bool Same(PersonFact one, PersonFact other) => PersonMatch.Matches(one, other) && PersonMatch.Matches(other, one);
}
