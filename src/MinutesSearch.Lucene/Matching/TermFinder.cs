using Lucene.Net.Index;
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
        if (folded.Length == 0) return new FoundTerms([], false);
        var found = new Dictionary<BytesRef, (int Distance, int Frequency)>();
        var near = new NearWords(folded, edits, keptLetters: 1);
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetTerms(IndexSchema.Exact)?.GetEnumerator() is not { } terms) continue;
            near.Find(terms, (term, distance) =>
            {
                if (!IsWanted(term, folded)) return;
                if (found.TryGetValue(term, out var known)) found[term] = (distance, known.Frequency + terms.DocFreq);
                else found.Add(BytesRef.DeepCopyOf(term), (distance, terms.DocFreq));
            });
        }

        var best = found.Select(term => (Term: term.Key, Likeness: Likeness(term.Key, folded, term.Value.Distance), term.Value.Frequency)).Where(term => term.Likeness > 0)
            .OrderByDescending(term => term.Likeness).ThenByDescending(term => term.Frequency).ThenBy(term => term.Term).ToArray();
        return new FoundTerms([.. best.Take(MaxFuzzyTerms).Select(term => term.Term)], best.Length > MaxFuzzyTerms);
    }

    // Of the joined forms of compounds those of two parts, where the word is long enough to be one.
    private static bool IsWanted(BytesRef term, string folded) =>
        !IsTagged(term) || (folded.Length >= ShortestCompound && term.Bytes[term.Offset + term.Length - 1] == '2');

    /// <summary>How like a term is: 1 for the same word, less the more of its letters differ.</summary>
    private static float Likeness(BytesRef term, string folded, int distance)
    {
        if (distance == 0) return 1;
        var tag = IsTagged(term) ? 2 : 0;
        return 1 - ((float)distance / Math.Min(UnicodeUtil.CodePointCount(term), folded.EnumerateRunes().Count() + tag));
    }

    private static bool IsTagged(BytesRef term) => term.Length > 2 && term.Bytes[term.Offset + term.Length - 2] == Word.CompoundTag;
}
