using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Index;

namespace MinutesSearch.Lucene.Assist;

/// <summary>
/// Estimates how many items hold words together, from the postings, within a fixed amount of work: where many items hold the words before,
/// an even sample of them is looked at. Cheap to make; for one request.
/// </summary>
/// <param name="reader">The index at one point in time; the caller keeps it open.</param>
internal sealed class Cooccurrence(IndexReader reader)
{
    private const int Sample = 200;
    private const int LeastSample = 8;
    private const int None = DocIdSetIterator.NO_MORE_DOCS;

    /// <summary>See <see cref="CountTogether"/>. Words that the minutes lack, words of one letter and stop words do not restrict.</summary>
    public int[]? Count(IReadOnlyList<string> kept, IReadOnlyList<string> candidates)
    {
        var restricting = kept.Where(word => word.Length > 1 && !StopWords.Contains(word) && reader.DocFreq(new Term(IndexSchema.Exact, word)) > 0)
            .Distinct(StringComparer.Ordinal).ToList();
        if (restricting.Count == 0) return null;
        var counts = new double[candidates.Count];
        foreach (var leaf in reader.Leaves) Count(leaf.AtomicReader, restricting, candidates, counts);
        return [.. counts.Select(static count => (int)Math.Round(count))];
    }

    private void Count(AtomicReader leaf, List<string> kept, IReadOnlyList<string> candidates, double[] counts)
    {
        if (leaf.GetTerms(IndexSchema.Exact)?.GetEnumerator() is not { } terms) return;
        var want = Math.Max(LeastSample, (int)((long)Sample * leaf.MaxDoc / Math.Max(1, reader.MaxDoc)));
        var (items, scale) = Together(leaf, terms, kept, want);
        if (items.Count == 0) return;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (!terms.SeekExact(new BytesRef(candidates[i]))) continue;
            // What is rare is counted; a sample would miss it.
            counts[i] += scale > 1 && terms.DocFreq <= want
                ? Exactly(Open(leaf, terms, [candidates[i], .. kept], out _)!)
                : scale * Sampled(terms.Docs(null, null, DocsFlags.NONE), items);
        }
    }

    private static int Sampled(DocsEnum postings, List<int> items)
    {
        var hits = 0;
        foreach (var item in items)
        {
            if (postings.DocID < item && postings.Advance(item) == None) break;
            if (postings.DocID == item) hits++;
        }
        return hits;
    }

    private static int Exactly(DocsEnum[] postings)
    {
        var hits = 0;
        for (var found = Next(postings, 0); found != None; found = Next(postings, found + 1)) hits++;
        return hits;
    }

    /// <summary>Items that hold all words, or an even sample of them; and for how many each of them stands.</summary>
    private static (List<int> Items, double Scale) Together(AtomicReader leaf, TermsEnum terms, List<string> words, int want)
    {
        var items = new List<int>();
        if (Open(leaf, terms, words, out var rarest) is not { } postings) return (items, 1);
        var found = Next(postings, 0);
        while (found != None && items.Count < want)
        {
            items.Add(found);
            found = Next(postings, found + 1);
        }
        if (found == None) return (items, 1);
        var total = words.Count == 1 ? rarest : Math.Min(rarest, (double)items.Count * leaf.MaxDoc / (items[^1] + 1));
        postings = Open(leaf, terms, words, out _)!;
        items.Clear();
        var step = Math.Max(1, leaf.MaxDoc / want);
        for (var place = 0; place < leaf.MaxDoc; place += step)
        {
            // Within each step another place, or whatever recurs with the step would be met always or never.
            found = Next(postings, Math.Max(place + (int)((unchecked((uint)place * 2654435769u) >> 15) % (uint)step), items.Count == 0 ? 0 : items[^1] + 1));
            if (found == None) break;
            items.Add(found);
            place = Math.Max(place, found / step * step);
        }
        return (items, Math.Max(1, total / Math.Max(1, items.Count)));
    }

    private static DocsEnum[]? Open(AtomicReader leaf, TermsEnum terms, List<string> words, out double rarest)
    {
        rarest = double.MaxValue;
        var postings = new DocsEnum[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            if (!terms.SeekExact(new BytesRef(words[i]))) return null;
            rarest = Math.Min(rarest, terms.DocFreq);
            postings[i] = terms.Docs(leaf.LiveDocs, null, DocsFlags.NONE);
        }
        return postings;
    }

    private static int Next(DocsEnum[] postings, int from)
    {
        var item = from;
        for (var i = 0; i < postings.Length;)
        {
            var at = postings[i].DocID < item ? postings[i].Advance(item) : postings[i].DocID;
            if (at == None) return None;
            if (at == item) i++;
            else (item, i) = (at, 0);
        }
        return item;
    }
}
