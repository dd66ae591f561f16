using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Minutes;
using MinutesSearch.Query;
using BooleanQuery = Lucene.Net.Search.BooleanQuery;
using LuceneQuery = Lucene.Net.Search.Query;
using PhraseQuery = Lucene.Net.Search.PhraseQuery;
using PrefixQuery = Lucene.Net.Search.PrefixQuery;

namespace MinutesSearch.Benchmarks.Equal;

/// <summary>A search drawn at random from the words of real items, as the product asks it and as Lucene is asked it.</summary>
/// <param name="Kind">Its kind, for the report.</param>
/// <param name="Query">As the product asks it.</param>
/// <param name="Plain">As Lucene is asked it.</param>
/// <param name="Marks">Where a text is to be marked; null where that is not compared.</param>
internal sealed record DrawnSearch(string Kind, MinutesQuery Query, LuceneQuery Plain, Func<List<Token>, List<(int Start, int End)>>? Marks)
{
    private const int MostPrefixTerms = 128;

    /// <summary>Draws one; null where what was drawn has no plain meaning (a name, a compound, a possessive, a beginning of too many words).</summary>
    public static DrawnSearch? Draw(Random random, IReadOnlyList<AgendaItem> items, AtomicReader plain, Func<string[], bool> isName)
    {
        var first = Words(random, items, 4);
        var second = Words(random, items, 1);
        if (first.Length == 0 || second.Length == 0) return null;
        string[] two = [first[0], first[^1]];
        var kind = random.Next(8);
        // Words that name a committee or a person find its items too, whatever their text says.
        if (kind is 1 or 2 or 4 or 5 && isName([.. first, second[0]])) return null;
        if (kind < 6 && Array.Exists([.. first, second[0]], MayBePossessive)) return null;
        return kind switch
        {
            0 => Of("one word", [first[0]], static words => new WordQuery(words[0]), static words => Stem(words[0])),
            1 => two[0] == two[1] ? null : Of("two words", two, All, words => Every(words.Select(Stem))),
            2 => first.Distinct(StringComparer.Ordinal).Count() < 3 ? null : Of("three words", first[..3], All, words => Every(words.Select(Stem))),
            3 => Of("either word", [first[0], second[0]], static words => new OrQuery([new WordQuery(words[0]), new WordQuery(words[1])]),
                static words => new BooleanQuery { { Stem(words[0]), Occur.SHOULD }, { Stem(words[1]), Occur.SHOULD } }),
            4 => Of("a word without another", [first[0], second[0]], static words => new AndQuery([new WordQuery(words[0]), new NotQuery(new WordQuery(words[1]))]),
                static words => new BooleanQuery { { Stem(words[0]), Occur.MUST }, { Stem(words[1]), Occur.MUST_NOT } }, marked: 1),
            5 => Of("a word beside either of two", [two[0], second[0], first[^1]],
                static words => new AndQuery([new WordQuery(words[0]), new OrQuery([new WordQuery(words[1]), new WordQuery(words[2])])]),
                static words => new BooleanQuery { { Stem(words[0]), Occur.MUST }, { new BooleanQuery { { Stem(words[1]), Occur.SHOULD }, { Stem(words[2]), Occur.SHOULD } }, Occur.MUST } }),
            6 => Phrase(random, items, plain),
            _ => random.Next(2) == 0 ? Near(two, random.Next(1, 12)) : Beginning(first[0], plain),
        };
    }

    // Found with an apostrophe too, which no plain index of stems knows.
    private static bool MayBePossessive(string word) => word.EndsWith('s') && Stemmer.Stem(word[..^1]) != Stemmer.Stem(word);

    private static DrawnSearch Of(string kind, string[] words, Func<string[], MinutesQuery> query, Func<string[], LuceneQuery> plain, int marked = int.MaxValue)
    {
        var stems = words.Take(marked).Select(word => MinutesAnalyzer.Tokens(word)[0].Word.Stem).ToHashSet(StringComparer.Ordinal);
        return new DrawnSearch(kind, query(words), plain(words), tokens => Ranges(tokens.Where(token => stems.Contains(token.Word.Stem))));
    }

    private static DrawnSearch? Phrase(Random random, IReadOnlyList<AgendaItem> items, AtomicReader plain)
    {
        var words = Words(random, items, random.Next(2, 5), withStops: true);
        // What may be written as one word, or joined, is found in more ways than Lucene's phrase is.
        if (words.Length < 2 || words.Any(word => Enumerable.Range(2, 3).Any(parts => plain.DocFreq(new Term(PlainIndex.Words, Word.TaggedForm(word, parts))) > 0))) return null;
        var phrase = new PhraseQuery();
        foreach (var word in words) phrase.Add(new Term(PlainIndex.Words, word));
        return new DrawnSearch("phrase", new MinutesSearch.Query.PhraseQuery(string.Join(' ', words)), phrase, tokens =>
        {
            var at = tokens.Where(token => token.Word.Parts == 1).ToLookup(token => token.Position);
            return [.. tokens.Where(token => token.Word.Parts == 1).Select(token => token.Position).Distinct().Where(start => Enumerable.Range(0, words.Length)
                .All(i => at[start + i].Any(token => token.Word.Folded == words[i])))
                .Select(start => (at[start].First().Start, at[start + words.Length - 1].Last().End))];
        });
    }

    private static DrawnSearch? Near(string[] words, int distance)
    {
        var stems = words.Select(word => MinutesAnalyzer.Tokens(word)[0].Word.Stem).ToArray();
        if (stems[0] == stems[1]) return null;
        return new DrawnSearch("near", new NearQuery(string.Join(' ', words), distance),
            new SpanNearQuery([.. stems.Select(stem => new SpanTermQuery(new Term(PlainIndex.Stems, stem)))], distance, inOrder: false), null);
    }

    private static DrawnSearch? Beginning(string word, AtomicReader plain)
    {
        if (word.Length < 6) return null;
        var beginning = word[..^2];
        var query = new PrefixQuery(new Term(PlainIndex.Words, beginning));
        var terms = plain.GetTerms(PlainIndex.Words).GetEnumerator();
        terms.SeekCeil(new BytesRef(beginning));
        var count = 0;
        while (count <= MostPrefixTerms && terms.Term is { } term && StringHelper.StartsWith(term, new BytesRef(beginning)))
        {
            count++;
            if (!terms.MoveNext()) break;
        }

        return count > MostPrefixTerms ? null : new DrawnSearch("beginning", new MinutesSearch.Query.PrefixQuery(beginning), query,
            tokens => Ranges(tokens.Where(token => token.Word.Folded.StartsWith(beginning, StringComparison.Ordinal))));
    }

    /// <summary>Neighbouring words of a passage: plain ones, of letters, that no other spelling joins.</summary>
    private static string[] Words(Random random, IReadOnlyList<AgendaItem> items, int count, bool withStops = false)
    {
        var texts = PlainWords.Texts(items[random.Next(items.Count)]).ToArray();
        var tokens = MinutesAnalyzer.Tokens(texts[random.Next(texts.Length)]);
        var run = tokens.Where(token => IsPlain(token.Word) && (withStops || (!token.Word.IsStop && token.Word.Folded.Length > 3))).ToList();
        if (run.Count == 0) return [];
        var from = random.Next(run.Count);
        var chosen = new List<Token> { run[from] };
        for (var i = from + 1; i < run.Count && chosen.Count < count; i++)
        {
            if (withStops && (run[i].Position != chosen[^1].Position + 1 || tokens.Any(token => token.Word.Parts > 1))) break;
            chosen.Add(run[i]);
        }

        return chosen.TrueForAll(token => token.Word.IsStop) ? [] : [.. chosen.Select(token => token.Word.Folded)];
    }

    private static bool IsPlain(Word word) => word.Parts == 1 && word.Folded.All(char.IsAsciiLetterLower);

    private static MinutesQuery All(string[] words) => new AndQuery(QueryList.Create([.. words.Select(word => new WordQuery(word))]));

    private static TermQuery Stem(string word) => new(new Term(PlainIndex.Stems, MinutesAnalyzer.Tokens(word)[0].Word.Stem));

    private static BooleanQuery Every(IEnumerable<LuceneQuery> queries)
    {
        var every = new BooleanQuery();
        foreach (var query in queries) every.Add(query, Occur.MUST);
        return every;
    }

    private static List<(int Start, int End)> Ranges(IEnumerable<Token> tokens) => [.. tokens.Select(token => (token.Start, token.End))];
}
