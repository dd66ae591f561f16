using CsCheck;
using MinutesSearch.Lucene.Assist;
using Xunit.Abstractions;

namespace MinutesSearch.Engine.Tests.Assist;

public sealed class AcronymMinerTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("The Low Traffic Neighbourhood (LTN) was discussed.", "LTN=Low Traffic Neighbourhood")]
    [InlineData("Members noted that Education, Health and Care Plans (EHCPs) had risen", "EHCP=Education, Health and Care Plans")]
    [InlineData("the Medium Term Financial Strategy (“MTFS”) and the Housing Revenue Account ( HRA )", "MTFS=Medium Term Financial Strategy;HRA=Housing Revenue Account")]
    [InlineData("a Deprivation of Liberty Safeguards (DoLS) backlog", "DoLS=Deprivation of Liberty Safeguards")]
    [InlineData("Councillor Ashdown (Lab) asked; the Chair (AB) replied (A)", "")]
    [InlineData("(HRA)", "")]
    [InlineData("nothing here fits (XYZ)", "")]
    public void Pairs_are_found_in_running_text(string text, string expected) =>
        Assert.Equal(expected, string.Join(';', AcronymMiner.Find(text).Select(static pair => $"{pair.Acronym}={pair.Expansion}")));

    [Fact]
    public void No_text_makes_it_throw() =>
        Gen.OneOf(Gen.String, Gen.String["()ABb .“"]).Sample(static text => Assert.All(AcronymMiner.Find(text), pair => Assert.Contains(pair.Expansion, text, StringComparison.Ordinal)));

    [SharedDataFact("data/limerick/minutes.jsonl.gz")]
    public void The_file_agrees_with_printed_minutes()
    {
        var pairs = SharedData.ReadLines("data/limerick/minutes.jsonl.gz")
            .SelectMany(static line => AcronymMiner.Find(line.GetProperty("text").GetString()!.ReplaceLineEndings(" ")))
            .CountBy(static pair => (pair.Acronym, Expansion: Folding.Key(pair.Expansion)))
            .OrderByDescending(static pair => pair.Value).ToList();
        var known = 0;
        foreach (var ((acronym, expansion), count) in pairs)
        {
            var rule = ExpansionTable.BuiltIn.FindAcronym(acronym);
            var agrees = rule?.Others.Any(other => Folding.Key(((MinutesSearch.Query.PhraseQuery)other).Text) == expansion) == true;
            known += agrees ? count : 0;
            if (count > 1) output.WriteLine($"{count} {acronym} = {expansion} {(rule is null ? "" : agrees ? "agrees" : "DIFFERS: " + rule.Labels[0])}");
        }
        Assert.True(pairs.Count > 100);
        Assert.True(known > 0, "no acronym of the file is explained in the minutes as the file explains it");
    }
}
