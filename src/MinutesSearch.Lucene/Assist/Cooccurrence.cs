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
    private const int MostPlaces = 64;
    private const int None = DocIdSetIterator.NO_MORE_DOCS;

    /// <summary>See <see cref="CountTogether"/>. Words that the minutes lack, words of one letter and stop words do not restrict.</summary>
    public Together[]? Count(IReadOnlyList<string> kept, IReadOnlyList<string> candidates)
    {
        var restricting = kept.Where(word => word.Length > 1 && !StopWords.Contains(word) && reader.DocFreq(new Term(IndexSchema.Exact, word)) > 0)
            .Distinct(StringComparer.Ordinal).ToList();
        if (restricting.Count == 0) return null;
        var before = restricting.Contains(kept[^1]) ? kept[^1] : null;
        var (items, after) = (new double[candidates.Count], new double[candidates.Count]);
        foreach (var leaf in reader.Leaves) Count(leaf.AtomicReader, restricting, before, candidates, items, after);
        return [.. items.Zip(after, static (all, next) => new Together((int)Math.Round(all), (int)Math.Ceiling(next)))];
    }

    private void Count(AtomicReader leaf, List<string> kept, string? before, IReadOnlyList<string> candidates, double[] items, double[] after)
    {
        if (leaf.GetTerms(IndexSchema.Exact)?.GetEnumerator() is not { } terms) return;
        var want = Math.Max(LeastSample, (int)((long)Sample * leaf.MaxDoc / Math.Max(1, reader.MaxDoc)));
        var (sample, scale) = Together(leaf, terms, kept, want);
        if (sample.Count == 0) return;
        var sampled = Places(terms, before, sample);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (!terms.SeekExact(new BytesRef(candidates[i]))) continue;
            // What is rare is counted; a sample would miss it.
            var isCounted = scale > 1 && terms.DocFreq <= want;
            var found = isCounted ? All(Open(leaf, terms, [candidates[i], .. kept], out _)!) : sample;
            var places = isCounted ? Places(terms, before, found) : sampled;
            if (!terms.SeekExact(new BytesRef(candidates[i]))) continue;
            var (together, next) = Count(terms.DocsAndPositions(null, null, DocsAndPositionsFlags.NONE), found, places);
            items[i] += together * (isCounted ? 1 : scale);
            after[i] += next * (isCounted ? 1 : scale);
        }
    }

    /// <summary>How many of some items hold a word, and how many right after one of the places given for each item.</summary>
    private static (int Together, int Next) Count(DocsAndPositionsEnum postings, List<int> items, List<int[]> before)
    {
        var (together, next) = (0, 0);
        for (var i = 0; i < items.Count; i++)
        {
            if (postings.DocID < items[i] && postings.Advance(items[i]) == None) break;
            if (postings.DocID != items[i]) continue;
            together++;
            if (before[i].Length == 0) continue;
            for (var left = postings.Freq; left > 0; left--)
            {
                if (Array.BinarySearch(before[i], postings.NextPosition() - 1) < 0) continue;
                next++;
                break;
            }
        }
        return (together, next);
    }

    /// <summary>Where a word stands in each of some items.</summary>
    private static List<int[]> Places(TermsEnum terms, string? word, List<int> items)
    {
        if (word is null || !terms.SeekExact(new BytesRef(word))) return [.. items.Select(static _ => Array.Empty<int>())];
        var postings = terms.DocsAndPositions(null, null, DocsAndPositionsFlags.NONE);
        return items.ConvertAll(item =>
        {
            if (postings.DocID < item) postings.Advance(item);
            var places = new int[postings.DocID == item ? Math.Min(postings.Freq, MostPlaces) : 0];
            for (var i = 0; i < places.Length; i++) places[i] = postings.NextPosition();
            return places;
        });
    }

    private static List<int> All(DocsEnum[] postings)
    {
        var items = new List<int>();
        for (var found = Next(postings, 0); found != None; found = Next(postings, found + 1)) items.Add(found);
        return items;
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
