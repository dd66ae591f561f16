using CsCheck;
using MinutesSearch.Lucene.Assist;
using MinutesSearch.Lucene.Ranking;
using MinutesSearch.Minutes;
using MinutesSearch.Query;

namespace MinutesSearch.Engine.Tests.Assist;

public sealed class TermExpansionsTests
{
    private static readonly TermExpansions Expansions = TermExpansions.BuiltIn;

    [Theory]
    [InlineData("LTN", "(expanded LTN phrase:\"low traffic neighbourhood\" phrase:\"low traffic neighbourhoods\")")]
    [InlineData("LTNs", "(expanded LTNs phrase:\"low traffic neighbourhood\" phrase:\"low traffic neighbourhoods\")")]
    [InlineData("ltn", "(expanded ltn phrase:\"low traffic neighbourhood\" phrase:\"low traffic neighbourhoods\")")]
    [InlineData("ASC budget", "(and (expanded ASC phrase:\"adult social care\") budget)")]
    [InlineData("adult social care budget", "(and (expanded (and adult social care) phrase:\"ASC\") budget)")]
    [InlineData("budget adult social care", "(and budget (expanded (and adult social care) phrase:\"ASC\"))")]
    [InlineData("Low-Traffic Neighbourhoods", "(expanded (and Low-Traffic Neighbourhoods) phrase:\"LTN\" phrase:\"LTNs\")")]
    [InlineData("health and wellbeing board", "(expanded (and health and wellbeing board) phrase:\"HWB\" phrase:\"HWBs\")")]
    [InlineData("health wellbeing board", "(expanded (and health wellbeing board) phrase:\"HWB\" phrase:\"HWBs\")")]
    [InlineData("section 106", "(expanded (and section 106) phrase:\"S106\")")]
    [InlineData("pavement", "(expanded pavement phrase:\"footway\" phrase:\"footways\")")]
    public void Acronyms_meanings_and_synonyms_are_searched_too(string words, string expected) =>
        Assert.Equal(expected, Expansions.Apply(Words(words)).Query.ToString());

    [Theory]
    [InlineData("asc")]
    [InlineData("send letter")]
    [InlineData("SEND LETTERS TO TENANTS")]
    [InlineData("adult care social")]
    [InlineData("special educational needs and disabilities")]
    [InlineData("refuse")]
    [InlineData("")]
    public void Other_words_stay_as_they_are(string words)
    {
        var query = Words(words);
        var applied = Expansions.Apply(query);
        Assert.Same(query, applied.Query);
        Assert.Empty(applied.Expansions);
    }

    [Theory]
    [InlineData("kids", "(expanded kids phrase:\"child\" phrase:\"children\" phrase:\"young people\")")]
    [InlineData("crossing guard vacancies", "(and (expanded (and crossing guard) phrase:\"school warden\" phrase:\"school wardens\" phrase:\"school crossing patrol\" phrase:\"school crossing patrols\") vacancies)")]
    public void Everyday_words_are_for_searches_that_find_little(string words, string expected)
    {
        Assert.Equal(words, string.Join(' ', TypedWords(Expansions.Apply(Words(words)).Query)));
        Assert.Equal(expected, TermExpansions.Relaxed.Apply(Words(words)).Query.ToString());
        Assert.Equal(RankingWeights.Everyday, Assert.Single(Weights(TermExpansions.Relaxed.Apply(Words(words)).Query)));
    }

    [Fact]
    public void Acronyms_keep_their_weight_beside_everyday_words()
    {
        Assert.Equal(ExpansionTable.AcronymWeight, Assert.Single(Weights(TermExpansions.Relaxed.Apply(Words("EHCP")).Query)));
        Assert.All(ExpansionFile.Everyday.Synonyms, entry =>
        {
            Assert.NotEmpty(entry.Why);
            Assert.Empty(entry.Typed.Intersect(entry.Also, StringComparer.OrdinalIgnoreCase));
        });
    }

    private static IEnumerable<string> TypedWords(MinutesQuery query) => query switch
    {
        WordQuery word => [word.Text],
        AndQuery and => and.Children.SelectMany(TypedWords),
        _ => ["expanded"],
    };

    private static IEnumerable<float> Weights(MinutesQuery query) => query switch
    {
        ExpandedQuery expanded => [expanded.Weight],
        AndQuery and => and.Children.SelectMany(Weights),
        _ => [],
    };

    [Fact]
    public void A_capital_acronym_of_an_ordinary_word_is_expanded() =>
        Assert.Equal("special educational needs and disabilities", Assert.Single(Expansions.Apply(Words("SEND transport")).Expansions).To[0]);

    [Fact]
    public void What_was_added_is_reported_as_typed()
    {
        var expansions = Expansions.Apply(Words("EHCP adult social care")).Expansions;
        Assert.Equal(["EHCP", "adult social care"], expansions.Select(static expansion => expansion.From));
        Assert.Equal(["education, health and care plan"], expansions[0].To);
        Assert.Equal(["ASC"], expansions[1].To);
    }

    [Fact]
    public void Quotes_negations_and_facets_are_left_alone()
    {
        AndQuery query = new([new PhraseQuery("adult social care"), new NotQuery(new WordQuery("EHCP")), new FacetQuery(FacetDimension.Committee, "OSC")]);
        Assert.Same(query, Expansions.Apply(query).Query);
    }

    [Fact]
    public void Alternatives_and_parts_are_expanded_inside()
    {
        OrQuery query = new([new WordQuery("PSPO"), new PartQuery(ItemPart.Title, new WordQuery("TPO"))]);
        Assert.Equal(
            "(or (expanded PSPO phrase:\"public space protection order\" phrase:\"public space protection orders\""
            + " phrase:\"public spaces protection order\" phrase:\"public spaces protection orders\")"
            + " title:(expanded TPO phrase:\"tree preservation order\" phrase:\"tree preservation orders\"))",
            Expansions.Apply(query).Query.ToString());
    }

    [Fact]
    public void Every_acronym_leads_to_its_meaning_and_unless_ambiguous_back()
    {
        Assert.True(ExpansionTable.BuiltIn.Acronyms.Count() >= 120);
        foreach (var acronym in ExpansionTable.BuiltIn.Acronyms)
        {
            var meaning = Assert.Single(Expansions.Apply(new WordQuery(acronym)).Expansions).To[0];
            if (ExpansionTable.BuiltIn.IsAlsoWord(acronym)) continue;
            var back = Assert.Single(Expansions.Apply(Words(meaning.Replace(",", "", StringComparison.Ordinal))).Expansions);
            Assert.Contains(acronym, back.To, StringComparer.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void No_text_makes_it_throw_and_what_was_typed_is_never_lost() =>
        Gen.OneOf(Gen.String, Gen.OneOf("EHCP", "adult", "social", "care", "and", "section", "106", "'s", "s", "é’")).Array[0, 12].Sample(texts =>
        {
            var query = texts.Length < 2 ? new WordQuery(texts.FirstOrDefault() ?? "") : (MinutesQuery)new AndQuery([.. texts.Select(static text => new WordQuery(text))]);
            var typed = Leaves(Expansions.Apply(query).Query).ToList();
            Assert.Equal(texts.Length == 0 ? [""] : texts, typed);
        });

    private static IEnumerable<string> Leaves(MinutesQuery query) => query switch
    {
        WordQuery word => [word.Text],
        AndQuery and => and.Children.SelectMany(Leaves),
        ExpandedQuery expanded => Leaves(expanded.Typed),
        _ => throw new ArgumentOutOfRangeException(nameof(query)),
    };

    internal static MinutesQuery Words(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static word => (MinutesQuery)new WordQuery(word)).ToArray();
        return words.Length switch { 0 => new MatchAllQuery(), 1 => words[0], _ => new AndQuery(QueryList.Create(words)) };
    }
}
