using CsCheck;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

public class SpeakerRegisterTests
{
    private static SpeakerForm Form(string recorded, string name, int count = 1) => new("northmere", Slug.Of(name), name, recorded, count);

    private static string Resolve(SpeakerRegister register, string name) => register.Resolve("northmere", Slug.Of(name), name).Name;

    [Fact]
    public void Initials_full_name_and_title_are_one_person()
    {
        var register = SpeakerRegister.Build([Form("Cllr A Hardcastle", "A Hardcastle", 9), Form("Mr A C Hardcastle", "A C Hardcastle"), Form("Adrian Hardcastle", "Adrian Hardcastle"), Form("Councillor Hardcastle", "Hardcastle")]);
        Assert.All(new[] { "A Hardcastle", "A C Hardcastle", "Hardcastle", "Adrian Hardcastle" }, n => Assert.Equal("Adrian Hardcastle", Resolve(register, n)));
        Assert.Equal("adrian-hardcastle", register.Resolve("northmere", "a-hardcastle").Id);
        Assert.Equal(3, register.Joined);
    }

    [Fact]
    public void A_bare_surname_with_several_candidates_stays_itself()
    {
        var register = SpeakerRegister.Build([Form("Councillor J Pattern", "J Pattern"), Form("Councillor M Pattern", "M Pattern"), Form("Councillor Pattern", "Pattern")]);
        Assert.Equal(["J Pattern", "M Pattern", "Pattern"], new[] { "J Pattern", "M Pattern", "Pattern" }.Select(n => Resolve(register, n)));
    }

    [Fact]
    public void An_initial_that_fits_two_people_stays_itself()
    {
        var register = SpeakerRegister.Build([Form("Adrian Sample", "Adrian Sample"), Form("Anne Sample", "Anne Sample"), Form("Cllr A Sample", "A Sample")]);
        Assert.Equal("A Sample", Resolve(register, "A Sample"));
    }

    [Fact]
    public void Mr_and_Mrs_are_two_people()
    {
        var register = SpeakerRegister.Build([Form("Mr J Sample", "J Sample"), Form("Mrs Jane Sample", "Jane Sample")]);
        Assert.Equal("J Sample", Resolve(register, "J Sample"));
    }

    [Fact]
    public void A_bare_officer_does_not_join_a_councillor()
    {
        var register = SpeakerRegister.Build([Form("Councillor Anne Sample", "Anne Sample"), new SpeakerForm("northmere", "sample", "Sample", "Mr Sample")]);
        Assert.Equal("Sample", Resolve(register, "Sample"));
    }

    [Fact]
    public void Short_first_names_accents_and_hyphens_do_not_part_a_person()
    {
        var register = SpeakerRegister.Build([Form("Mike O’Sample-Draft", "Mike O’Sample-Draft", 5), Form("Michael O'Sample Draft", "Michael O'Sample-Draft"), Form("Seán Ó Sampla", "Seán Ó Sampla"), Form("S O Sampla", "S O Sampla")]);
        Assert.Equal("Mike O’Sample-Draft", Resolve(register, "Michael O'Sample-Draft"));
    }

    [Fact]
    public void Councils_are_kept_apart_roles_are_left_and_aliases_win()
    {
        var register = SpeakerRegister.Build(
            [Form("Cllr A Sample", "A Sample"), new SpeakerForm("southmere", "anne-sample", "Anne Sample"), new SpeakerForm("northmere", "leader", "Leader", null, 1, IsRoleOnly: true), Form("Councillor Blott", "Blott")],
            [new SpeakerAlias("northmere", "blott", "Maria Draft")]);
        Assert.Equal("A Sample", Resolve(register, "A Sample"));
        Assert.Equal("leader", register.Resolve("northmere", "leader").Id);
        Assert.Equal("Maria Draft", Resolve(register, "Blott"));
        Assert.Equal("nobody", SpeakerRegister.Empty.Resolve("northmere", "nobody").Name);
    }

    [Fact]
    public void A_short_first_name_may_stand_for_several()
    {
        var alone = SpeakerRegister.Build([Form("Cllr Pat Sample", "Pat Sample", 3), Form("Mrs P M Sample", "P M Sample"), Form("Patricia Sample", "Patricia Sample"), Form("Councillor R J Sample", "R J Sample")]);
        Assert.Equal(["Pat Sample", "Pat Sample", "Pat Sample", "R J Sample"], new[] { "Patricia Sample", "Pat Sample", "P M Sample", "R J Sample" }.Select(n => Resolve(alone, n)));
        var both = SpeakerRegister.Build([Form("Pat Sample", "Pat Sample"), Form("Patrick Sample", "Patrick Sample"), Form("Patricia Sample", "Patricia Sample")]);
        Assert.Equal("Pat Sample", Resolve(both, "Pat Sample"));
    }

    [Fact]
    public void A_council_may_keep_a_form_apart_and_join_one_to_any_form_of_a_person()
    {
        var register = SpeakerRegister.Build(
            [Form("A Sample", "A Sample"), Form("Adrian Sample", "Adrian Sample", 9), Form("Adrian B Sample", "Adrian B Sample"), Form("Sampel", "Sampel")],
            [new SpeakerAlias("northmere", "a-sample", "A Sample"), new SpeakerAlias("northmere", "sampel", "Adrian B Sample")]);
        Assert.Equal("A Sample", Resolve(register, "A Sample"));
        Assert.Equal("Adrian Sample", Resolve(register, "Sampel"));
    }

    [Fact]
    public void The_order_of_the_forms_does_not_matter()
    {
        string[] names = ["A Sample", "Adrian Sample", "A C Sample", "Sample", "Anne Sample", "B Sample", "Bob Sample", "Robert Sample"];
        var expected = SpeakerRegister.Build(names.Select(n => Form(n, n)));
        Gen.Shuffle(names).Sample(shuffled =>
        {
            var register = SpeakerRegister.Build(shuffled.Select(n => Form(n, n)));
            return names.All(n => Resolve(register, n) == Resolve(expected, n));
        });
    }

    [Fact]
    public void No_name_makes_it_throw() => Gen.String.Array.Sample(names => { _ = SpeakerRegister.Build(names.Select(n => new SpeakerForm("c", n, n, n))); });
}
