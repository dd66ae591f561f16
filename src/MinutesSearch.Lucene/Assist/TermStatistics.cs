using Lucene.Net.Index;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Matching;

namespace MinutesSearch.Lucene.Assist;

/// <summary>How many items hold a word, and which words are spelt nearly so: the dictionary that spelling goes by is the minutes themselves.</summary>
/// <param name="reader">The index at one point in time; the caller keeps it open.</param>
/// <param name="shapes">The shapes of its words.</param>
/// <param name="isName">True for the stem of a word of a name: of a council, committee or speaker.</param>
internal sealed class TermStatistics(IndexReader reader, WordShapes shapes, Func<string, bool> isName)
{
    private bool? isWelsh;

    /// <summary>Items of the index.</summary>
    public int Items => reader.NumDocs;

    /// <summary>See <see cref="WordShapes.RarestOf"/>.</summary>
    public double RarestShapeOf(string folded) => shapes.RarestOf(folded);

    /// <summary>Items with this very word, or the joined form of a compound; 0 where there is none.</summary>
    public int Exactly(string folded)
    {
        var most = LiveCounts.Of(reader, IndexSchema.Exact, folded);
        for (var parts = 2; parts <= 4; parts++) most = Math.Max(most, LiveCounts.Of(reader, IndexSchema.Exact, Word.TaggedForm(folded, parts)));
        return most;
    }

    /// <summary>Items with this word in any of its forms.</summary>
    public int InAnyForm(Word word)
    {
        var most = Math.Max(Exactly(word.Folded), LiveCounts.Of(reader, IndexSchema.Text, word.Stem));
        if (!(isWelsh ??= WelshPresence.In(reader))) return most;
        most = Math.Max(most, LiveCounts.Of(reader, IndexSchema.Text, word.Welsh.Stem));
        foreach (var stem in word.Welsh.OtherStems) most = Math.Max(most, LiveCounts.Of(reader, IndexSchema.Text, stem.Utf8ToString()));
        return most;
    }

    /// <summary>True for a word of a name: of a council, committee or speaker.</summary>
    public bool IsName(string stem) => isName(stem);

    /// <summary>Words of the minutes at most so many edits away, with the items that hold them; the word itself is not among them.</summary>
    /// <param name="folded">The word.</param>
    /// <param name="edits">1 or 2; letters that changed places are one edit.</param>
    /// <param name="kept">Letters at the beginning that stay.</param>
    public Dictionary<string, int> Near(string folded, int edits, int kept)
    {
        var near = new Dictionary<string, int>(StringComparer.Ordinal);
        var nearby = new NearWords(folded, edits, kept);
        DocsEnum? documents = null;
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetTerms(IndexSchema.Exact)?.GetEnumerator() is not { } found) continue;
            nearby.Find(found, (term, _) =>
            {
                var word = Word.Untagged(term.Utf8ToString());
                if (word != folded && LiveCounts.Of(leaf.AtomicReader, found, ref documents) is > 0 and var holding) near[word] = near.GetValueOrDefault(word) + holding;
            });
        }

        return near;
    }
}
