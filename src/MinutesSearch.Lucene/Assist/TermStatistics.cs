using Lucene.Net.Index;
using Lucene.Net.Util;
using Lucene.Net.Util.Automaton;
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
    // Joined forms of two to eight parts: well-being is found as wellbeing.
    private static readonly Automaton Tag = BasicOperations.Optional(
        BasicOperations.Concatenate(BasicAutomata.MakeChar(Word.CompoundTag), BasicAutomata.MakeCharRange('2', '8')));

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
        if (Within(folded, edits, kept) is not { } compiled) return near;
        DocsEnum? documents = null;
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetTerms(IndexSchema.Exact) is not { } terms) continue;
            var found = compiled.GetTermsEnum(terms);
            while (found.MoveNext())
            {
                var word = Word.Untagged(found.Term.Utf8ToString());
                if (word != folded && LiveCounts.Of(leaf.AtomicReader, found, ref documents) is > 0 and var holding) near[word] = near.GetValueOrDefault(word) + holding;
            }
        }
        return near;
    }

    private static CompiledAutomaton? Within(string folded, int edits, int kept)
    {
        lock (Automata.Making)
        {
            return new LevenshteinAutomata(folded[kept..], withTranspositions: true).ToAutomaton(edits) is { } letters
                ? new CompiledAutomaton(BasicOperations.Concatenate([BasicAutomata.MakeString(folded[..kept]), letters, Tag]), finite: true, simplify: false)
                : null;
        }
    }
}
