using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Ranking;
using BooleanQuery = Lucene.Net.Search.BooleanQuery;

namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// A bound query as a Lucene query. What an item must hold is asked of the fields text and exact; title and decisions are asked
/// only where the query names them, and otherwise add to the score.
/// </summary>
internal sealed class QueryTranslator
{
    private readonly TermReaders readers;

    private QueryTranslator(TermReaders readers) => this.readers = readers;

    /// <summary>The Lucene query.</summary>
    public static LuceneQuery Translate(BoundQuery query)
    {
        var translator = new QueryTranslator(query.Readers);
        // Inside a conjunction the rarest part leads; only alternatives that stand alone are all read to their end.
        return query.Root is OrNode or ? new UnionQuery([.. or.Children.Select(translator.Translate)]) : translator.Translate(query.Root);
    }

    /// <summary>A query that finds every item with a passage that the query may hold in, and others: negations are left out.</summary>
    public static LuceneQuery TranslateLoosely(BoundQuery query) =>
        new QueryTranslator(query.Readers).Translate(Loosened(query.Root));

    private static Node Loosened(Node node) => node switch
    {
        NotNode => new AllNode(),
        AndNode and => new AndNode([.. and.Children.Select(Loosened)]),
        OrNode or => new OrNode([.. or.Children.Select(Loosened)]),
        BetterNode better => new OrNode([Loosened(better.Typed), .. better.Others.Select(Loosened)]),
        _ => node,
    };

    private LuceneQuery Translate(Node node) => node switch
    {
        AllNode => new ConstantScoreQuery(new MatchAllDocsQuery()) { Boost = 0 },
        NoneNode => new BooleanQuery(),
        LeafNode leaf => Translate(leaf.Leaf),
        FilterNode filter => Filter(filter),
        NotNode not => Boolean((new MatchAllDocsQuery { Boost = 0 }, Occur.MUST), (Translate(not.Inner), Occur.MUST_NOT)),
        AndNode and => new AllQuery(
            [.. and.Children.Where(child => child is not NotNode).Select(Translate)], [.. and.Children.OfType<NotNode>().Select(not => Translate(not.Inner))]),
        OrNode or => Boolean([.. or.Children.Select(child => (Translate(child), Occur.SHOULD))]),
        BetterNode better => Better(better),
        MostNode most => new UnionQuery([.. most.Children.Select(child => Translate(child.Node))], [.. most.Children.Select(child => child.Share)]),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private LuceneQuery Better(BetterNode better)
    {
        // What is named and what the text says of it are two signs of one item: they add up.
        if (better.Others is [FilterNode named])
        {
            var (typed, filter) = (Translate(better.Typed), Filter(named));
            typed.Boost *= RankingWeights.NamedWords;
            filter.Boost = better.Weight;
            return Boolean((typed, Occur.SHOULD), (filter, Occur.SHOULD));
        }

        var best = new DisjunctionMaxQuery(0) { Translate(better.Typed) };
        foreach (var other in better.Others)
        {
            var query = Translate(other);
            query.Boost *= better.Weight;
            best.Add(query);
        }

        return best;
    }

    private FilterQuery Filter(FilterNode filter) => new(readers.Snapshot, filter.Clause) { Boost = 0 };

    private LuceneQuery Translate(Leaf leaf)
    {
        if (leaf.Parts != Parts.All) return InParts(leaf);
        if (leaf.Sequences.Length == 1) return leaf.IsWord ? new WeighedWordQuery(leaf.Sequences[0].Slots[0].Terms[0], readers) { Boost = leaf.Weight } : Anywhere(leaf.Sequences[0]);
        var best = new DisjunctionMaxQuery(0);
        // Welsh, or a possessive without its apostrophe.
        var isEither = Array.Exists(leaf.Sequences, sequence => sequence.IsWelsh) || Array.TrueForAll(leaf.Sequences, sequence => sequence is { IsExact: false, Distance: < 0, Slots: [_] });
        foreach (var sequence in leaf.Sequences) best.Add(isEither && sequence.Slots is [{ Terms: [var stem] }] ? InEither(stem, leaf) : Anywhere(sequence));
        return best;
    }

    /// <summary>A word that may be English or Welsh: it counts alike in both, or a word would be rare for being written in the other language.</summary>
    private WeighedWordQuery InEither(BytesRef stem, Leaf leaf)
    {
        var items = Math.Max(readers.Snapshot.Reader.MaxDoc, 1);
        var most = leaf.Sequences.Where(sequence => sequence.Slots.Length == 1).Max(sequence => readers.DocFreq(IndexSchema.Text, sequence.Slots[0].Terms[0]));
        var own = readers.DocFreq(IndexSchema.Text, stem);
        return new WeighedWordQuery(stem, readers) { Boost = leaf.Weight * (own == 0 ? 1 : TextLengths.Rarity(most, items) / TextLengths.Rarity(own, items)) };
    }

    private LuceneQuery Anywhere(Sequence sequence)
    {
        if (sequence.Distance >= 0) return Near(sequence);
        if (sequence.Slots is [var only]) return AnyOf(sequence.Field, only.Terms);
        if (Array.TrueForAll(sequence.Slots, slot => slot.Terms.Length == 1)) return Titled(new PhraseInOrderQuery(sequence, readers), sequence);
        var phrases = new MultiPhraseQuery();
        foreach (var slot in sequence.Slots) phrases.Add([.. slot.Terms.Select(term => new Term(sequence.Field, term))], slot.Offset);
        return phrases;
    }

    /// <summary>A phrase, worth more where the title holds its words: it keeps no places, and that all of them stand there by chance is rare.</summary>
    private static BooleanQuery Titled(PhraseInOrderQuery phrase, Sequence sequence)
    {
        var title = new BooleanQuery(disableCoord: true) { Boost = RankingWeights.Title };
        foreach (var slot in sequence.Slots)
        {
            var stem = sequence.IsExact ? new BytesRef(Stemmer.Stem(Word.Untagged(slot.Terms[0].Utf8ToString()))) : slot.Terms[0];
            title.Add(new TermQuery(new Term(IndexSchema.Title, stem)), Occur.MUST);
        }

        return Boolean((phrase, Occur.MUST), (title, Occur.SHOULD));
    }

    private LuceneQuery AnyOf(string field, BytesRef[] terms) =>
        terms.Length == 1 ? new TermQuery(new Term(field, terms[0])) : new AnyWordQuery(field, terms, readers);

    private static LuceneQuery InParts(Leaf leaf)
    {
        if (leaf.IsWord && leaf.Sequences.Length == 1)
        {
            var term = leaf.Sequences[0].Slots[0].Terms[0];
            if (leaf.Parts == Parts.Title) return new TermQuery(new Term(IndexSchema.Title, term));
            if (leaf.Parts == Parts.Decisions) return new TermQuery(new Term(IndexSchema.Decisions, term));
        }

        var spans = leaf.Sequences.Select(sequence => (SpanQuery)new PartSpanQuery(Spans(sequence), leaf.Parts)).ToArray();
        return spans.Length == 1 ? spans[0] : new SpanOrQuery(spans);
    }

    private static SpanQuery Spans(Sequence sequence)
    {
        if (sequence.Distance >= 0) return Near(sequence);
        var slots = sequence.Slots.Select(slot => Spans(sequence.Field, slot)).ToArray();
        // The joined form of a compound is one word at the first of several places: the places of its other parts are no gap.
        var partsOfCompounds = sequence.Slots[^1].Offset + 1 - slots.Length;
        return slots.Length == 1 ? slots[0] : new SpanNearQuery(slots, partsOfCompounds, inOrder: true);
    }

    private static SpanNearQuery Near(Sequence sequence) =>
        new([.. sequence.Slots.Select(slot => Spans(sequence.Field, slot))], sequence.Distance, inOrder: false);

    private static SpanQuery Spans(string field, Slot slot)
    {
        var terms = slot.Terms.Select(term => new SpanTermQuery(new Term(field, term))).ToArray();
        return terms.Length == 1 ? terms[0] : new SpanOrQuery(terms);
    }

    private static BooleanQuery Boolean(params ReadOnlySpan<(LuceneQuery Query, Occur Occur)> clauses)
    {
        var all = new BooleanQuery(disableCoord: true);
        foreach (var (query, occur) in clauses) all.Add(query, occur);
        return all;
    }
}
