using CsCheck;
using MinutesSearch.Minutes;
using MinutesSearch.Query;

namespace MinutesSearch.Tests.Query;

public sealed class QueryPropertyTests
{
    private static readonly string[] Pieces =
    [
        " ", " ", " ", "bus", "lane", "O'Brien", "£2.1m", "20/01234/FUL", "OR", "AND", "NOT", "|", "-", "+", "(", ")", "\"", "“", "”", "*", "~", "~1", "~2", "~99", ":",
        "title:", "decision:", "decisions:", "speaker:", "committee:", "topic:", "council:", "year:", "year:2015..2018", "2015", "..", "2016", "year:..2015", "foo:", "http:", "//", "10:30",
        "🚌", "\u200D", "\u202E", "\u0301", "\0", "\uD83D", "ا", "é", ".", ",", "%", "$", "&", "'", "…", "–", "½", "#", "_", "/", "\\", "<b>", "Not", "or",
    ];

    private static readonly Gen<string> Typed = Gen.Frequency(
        (6, Gen.OneOf(Pieces).Array[0, 30].Select(string.Concat)),
        (1, Gen.String[0, 60]),
        (1, Gen.Char.Array[0, 40].Select(c => new string(c))));

    private static readonly Gen<string> Word = Gen.OneOf("bus", "lane", "O'Brien", "£2.1m", "20/01234/FUL", "10:30", "tŷ", "A&E", "50%");

    private static readonly Gen<string> Words = Word.Array[2, 4].Select(w => string.Join(' ', w));

    private static readonly Gen<MinutesQuery> Leaf = Gen.OneOf<MinutesQuery>(
        Word.Select(w => (MinutesQuery)new WordQuery(w)),
        Gen.OneOf(Word, Words).Select(w => (MinutesQuery)new PhraseQuery(w)),
        Word.Select(w => (MinutesQuery)new PrefixQuery(w)),
        Gen.Select(Word, Gen.Int[1, 2], (w, e) => (MinutesQuery)new FuzzyQuery(w, e)),
        Gen.Select(Words, Gen.Int[1, 50], (w, d) => (MinutesQuery)new NearQuery(w, d)));

    private static readonly Gen<MinutesQuery> Field = Gen.OneOf<MinutesQuery>(
        Gen.Select(Gen.OneOf(FacetDimension.Speaker, FacetDimension.Committee, FacetDimension.Topic, FacetDimension.Council), Gen.OneOf(Word, Words), (d, w) => (MinutesQuery)new FacetQuery(d, w)),
        Gen.Select(Gen.Int[1990, 2030], Gen.Int[0, 9], (y, n) => (MinutesQuery)new YearQuery(y, y + n)),
        Gen.Int[1990, 2030].Select(y => (MinutesQuery)new YearQuery(y, null)),
        Gen.Int[1990, 2030].Select(y => (MinutesQuery)new YearQuery(null, y)),
        Gen.Select(Gen.OneOf(ItemPart.Title, ItemPart.Decisions), Tree(Leaf, 2), QueryTrees.Within));

    private static readonly Gen<MinutesQuery> Queries = Tree(Gen.Frequency((3, Leaf), (1, Field)), 3);

    private static Gen<MinutesQuery> Tree(Gen<MinutesQuery> leaf, int depth) => depth == 0 ? leaf : Gen.Frequency(
        (3, leaf),
        (1, Tree(leaf, depth - 1).Array[2, 3].Select(c => QueryTrees.And(c)!)),
        (1, Tree(leaf, depth - 1).Array[2, 3].Select(c => QueryTrees.Or(c)!)),
        (1, Tree(leaf, depth - 1).Select(QueryTrees.Not)));

    [Fact]
    public void A_query_written_back_is_read_as_the_same_query() => Queries.Sample(query =>
    {
        var text = QueryWriter.Write(query);
        // What is longer than anybody may type is cut, as it should be.
        if (text.Length > QueryText.MaxLength || QueryWords.Of(query).Count > QueryLexer.MaxClauses) return true;
        var parsed = QueryParser.Parse(text);
        return parsed.Query.Equals(query) && parsed.Warnings.Count == 0;
    }, iter: 5_000);

    [Fact]
    public void Whatever_is_typed_is_understood_and_says_the_same_when_written_back() =>
        Gen.Select(Typed, Gen.Enum<MatchMode>()).Sample((typed, match) =>
        {
            var first = QueryParser.Parse(typed, match);
            var again = QueryParser.Parse(QueryWriter.Write(first.Query));
            Sound(first.Query, inPart: false);
            Assert.All(first.Warnings, w => Assert.InRange(w.Position, 0, typed.Length));
            Assert.True(first.Query.Equals(again.Query), $"{first.Query} became {again.Query}");
        }, iter: 20_000);

    [Fact]
    public void Lists_are_equal_by_their_members() => Gen.Select(Queries, Queries).Sample((a, b) =>
    {
        Assert.Equal(a.ToString() == b.ToString(), a.Equals(b));
        Assert.True(!a.Equals(b) || a.GetHashCode() == b.GetHashCode());
    });

    // What MinutesQuery promises to engines.
    private static void Sound(MinutesQuery query, bool inPart)
    {
        switch (query)
        {
            case AndQuery and:
                Assert.True(and.Children.Count > 1);
                Assert.All(and.Children, c => Assert.IsNotType<AndQuery>(c));
                Assert.All(and.Children, c => Sound(c, inPart));
                break;
            case OrQuery or:
                Assert.True(or.Children.Count > 1);
                Assert.All(or.Children, c => Assert.IsNotType<OrQuery>(c));
                Assert.All(or.Children, c => Sound(c, inPart));
                break;
            case NotQuery not:
                Assert.IsNotType<NotQuery>(not.Inner);
                Sound(not.Inner, inPart);
                break;
            case PartQuery part:
                Assert.False(inPart);
                Sound(part.Inner, inPart: true);
                break;
            case FacetQuery facet:
                Assert.False(inPart);
                Assert.True(QueryText.IsSearchable(facet.Text));
                break;
            case YearQuery year:
                Assert.False(inPart);
                Assert.True(year.From is not null || year.To is not null);
                Assert.False(year.From > year.To);
                break;
            case DayQuery: Assert.False(inPart); break;
            case WordQuery word: Words(word.Text, 1); break;
            case PrefixQuery prefix: Words(prefix.Text, 1); break;
            case FuzzyQuery fuzzy: Words(fuzzy.Text, 1); break;
            case PhraseQuery phrase: Words(phrase.Text, int.MaxValue); break;
            case NearQuery near: Words(near.Text, int.MaxValue); break;
            default: Assert.IsType<MatchAllQuery>(query); break;
        }

        static void Words(string text, int most)
        {
            Assert.True(QueryText.IsSearchable(text));
            Assert.InRange(text.Split(' ').Length, 1, most);
            Assert.DoesNotContain("  ", text);
            Assert.Equal(text, text.Trim());
        }
    }
}
