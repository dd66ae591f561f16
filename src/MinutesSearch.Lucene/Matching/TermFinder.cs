using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Index;

namespace MinutesSearch.Lucene.Matching;

/// <summary>Terms of the exact field that begin or sound like what was typed: the most frequent ones, a bounded number.</summary>
/// <param name="Terms">The terms.</param>
/// <param name="IsCut">True where there were more.</param>
internal sealed record FoundTerms(BytesRef[] Terms, bool IsCut);

/// <summary>Finds terms by their beginning or within an edit distance.</summary>
internal static class TermFinder
{
    /// <summary>Terms that one beginning may stand for.</summary>
    public const int MaxPrefixTerms = 128;

    /// <summary>Terms that one misspelling may stand for.</summary>
    public const int MaxFuzzyTerms = 50;

    private const int ShortestCompound = 5;

    // Enough for the beginning of three letters in a large corpus; one letter has more, and only its most frequent words are kept anyway.
    private const int MaxVisited = 20_000;

    /// <summary>Terms with a beginning, the most frequent first.</summary>
    public static FoundTerms ByPrefix(IndexReader reader, string folded)
    {
        var prefix = new BytesRef(folded);
        var terms = MultiFields.GetTerms(reader, IndexSchema.Exact)?.GetEnumerator();
        if (terms is null || terms.SeekCeil(prefix) == TermsEnum.SeekStatus.END) return new FoundTerms([], false);
        var best = new PriorityQueue<BytesRef, int>();
        var visited = 0;
        do
        {
            if (!StringHelper.StartsWith(terms.Term, prefix)) break;
            var frequency = terms.DocFreq;
            if (best.Count < MaxPrefixTerms) best.Enqueue(BytesRef.DeepCopyOf(terms.Term), frequency);
            else if (best.TryPeek(out _, out var least) && frequency > least) best.EnqueueDequeue(BytesRef.DeepCopyOf(terms.Term), frequency);
        }
        while (++visited < MaxVisited && terms.MoveNext());
        return new FoundTerms([.. best.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element)], visited > best.Count);
    }

    /// <summary>Terms within an edit distance, the first letter kept; the nearest, then the most frequent.</summary>
    public static FoundTerms ByEdits(IndexReader reader, string folded, int edits)
    {
        var terms = MultiFields.GetTerms(reader, IndexSchema.Exact);
        if (terms is null || folded.Length == 0) return new FoundTerms([], false);
        var found = new List<(BytesRef Term, float Boost, int Frequency)>();
        Collect(terms, folded, edits, found);
        // The joined form of a compound carries the number of its parts.
        if (folded.Length >= ShortestCompound) Collect(terms, Word.TaggedForm(folded, 2), edits, found);
        var best = found.OrderByDescending(term => term.Boost).ThenByDescending(term => term.Frequency).Take(MaxFuzzyTerms);
        return new FoundTerms([.. best.Select(term => term.Term).Distinct()], found.Count > MaxFuzzyTerms);
    }

    private static void Collect(Terms terms, string text, int edits, List<(BytesRef Term, float Boost, int Frequency)> found)
    {
        // It makes the next automaton only when it needs it, so it is guarded to its end.
        lock (Automata.Making)
        {
            var near = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(IndexSchema.Exact, text), edits, prefixLength: 1, transpositions: true);
            var boost = near.Attributes.AddAttribute<IBoostAttribute>();
            while (near.MoveNext())
            {
                // An edit of the tag is no edit of the word.
                if (EndsAlike(near.Term, text)) found.Add((BytesRef.DeepCopyOf(near.Term), boost.Boost, near.DocFreq));
            }
        }
    }

    private static bool EndsAlike(BytesRef term, string text)
    {
        var tagged = text.Length > 2 && text[^2] == Word.CompoundTag;
        var isTagged = term.Length > 2 && term.Bytes[term.Offset + term.Length - 2] == Word.CompoundTag;
        return tagged == isTagged && (!tagged || term.Bytes[term.Offset + term.Length - 1] == text[^1]);
    }
}
