using Lucene.Net.Util;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Index;

namespace MinutesSearch.Lucene.Matching;

/// <summary>The other way to write a possessive: <c>womens</c> for <c>women's</c>, whose stem is that of <c>women</c>.</summary>
internal static class Possessives
{
    /// <summary>
    /// The other way to write a word that ends in <c>s</c>; null where no item has it. Only the exact field knows both ways as one word, so more items there
    /// than hold the word as it stands are items with an apostrophe.
    /// </summary>
    /// <param name="readers">The terms.</param>
    /// <param name="text">The word as typed.</param>
    /// <param name="word">The same, analysed.</param>
    public static Sequence? Find(TermReaders readers, string text, Word word)
    {
        if (!text.AsSpan().ContainsAny("'’‘ʼ＇"))
        {
            // A plain plural has the stem of its possessive already.
            if (Stemmer.Stem(word.Folded[..^1]) == word.Stem) return null;
            return readers.DocFreq(IndexSchema.Exact, word.ExactBytes) > readers.DocFreq(IndexSchema.Text, word.StemBytes) ? new Sequence(true, [new Slot(0, [word.ExactBytes])]) : null;
        }

        var bare = new BytesRef(Stemmer.Stem(word.Folded));
        return !bare.BytesEquals(word.StemBytes) && readers.DocFreq(IndexSchema.Text, bare) > 0 ? new Sequence(false, [new Slot(0, [bare])]) : null;
    }
}
