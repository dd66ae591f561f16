using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Index;

namespace MinutesSearch.Lucene.Collecting;

/// <summary>
/// Which items belong to one matter: those of one council that share a key, and those that share one with them. An item without a key
/// is a matter of its own.
/// </summary>
internal sealed class MatterGroups
{
    private readonly int[] parents;

    private MatterGroups(int documents)
    {
        parents = new int[documents];
        for (var i = 0; i < documents; i++) parents[i] = i;
    }

    /// <summary>The matter of a document: the number of one of its items.</summary>
    public int Of(int document) => parents[document];

    /// <summary>Reads the matters of a snapshot.</summary>
    public static MatterGroups Build(IndexSnapshot snapshot)
    {
        var groups = new MatterGroups(snapshot.Reader.MaxDoc);
        // The same key may stand in several segments: the first item that has it leads there.
        var leaders = new Dictionary<BytesRef, int>();
        foreach (var leaf in snapshot.Reader.Leaves) groups.Read(leaf, leaders);
        for (var i = 0; i < groups.parents.Length; i++) groups.parents[i] = groups.Root(i);
        return groups;
    }

    private void Read(AtomicReaderContext leaf, Dictionary<BytesRef, int> leaders)
    {
        var prefix = new BytesRef(IndexSchema.MatterTerm("", "")[..1]);
        var terms = leaf.AtomicReader.GetTerms(IndexSchema.Filter)?.GetEnumerator();
        if (terms is null || terms.SeekCeil(prefix) == TermsEnum.SeekStatus.END) return;
        DocsEnum? documents = null;
        do
        {
            if (!StringHelper.StartsWith(terms.Term, prefix)) break;
            documents = terms.Docs(leaf.AtomicReader.LiveDocs, documents, DocsFlags.NONE);
            for (var document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
            {
                if (leaders.TryGetValue(terms.Term, out var leader)) Join(leader, leaf.DocBase + document);
                else leaders.Add(BytesRef.DeepCopyOf(terms.Term), leaf.DocBase + document);
            }
        }
        while (terms.MoveNext());
    }

    private void Join(int one, int other)
    {
        var (first, second) = (Root(one), Root(other));
        if (first != second) parents[Math.Max(first, second)] = Math.Min(first, second);
    }

    private int Root(int document)
    {
        while (parents[document] != document)
        {
            parents[document] = parents[parents[document]];
            document = parents[document];
        }

        return document;
    }
}
