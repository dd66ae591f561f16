using Lucene.Net.Index;
using Lucene.Net.Util;

namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// Words of a segment that are asked for again and again and that many of its documents hold: unpacked on the second asking, and kept until
/// others are asked for more recently. Safe for concurrent use.
/// </summary>
internal sealed class SegmentWords
{
    // What fewer documents hold is read from its postings as fast.
    private const int Frequent = 64;

    // For each document of the segment: room for about a word of a hundred, most of all that people ask for.
    private const int BytesADocument = 48;

    // What is known of a word that was asked for once.
    private const int BytesAName = 200;

    private readonly Lock gate = new();
    private readonly Dictionary<(string Field, BytesRef Term), LinkedListNode<Entry>> known = [];
    private readonly LinkedList<Entry> recent = new();
    private readonly int documents;
    private readonly long room;
    private long held;

    private SegmentWords(int documents)
    {
        this.documents = documents;
        room = (long)BytesADocument * documents;
    }

    /// <summary>The words of a segment.</summary>
    public static SegmentWords Build(AtomicReader segment) => new(segment.MaxDoc);

    /// <summary>A word; null where its postings should be read instead.</summary>
    /// <param name="field">Its field.</param>
    /// <param name="term">The word.</param>
    /// <param name="holding">Documents of the segment that hold it.</param>
    /// <param name="open">Opens its postings, deleted documents included.</param>
    public HeldWord? Get(string field, BytesRef term, int holding, Func<DocsEnum> open)
    {
        if ((long)holding * Frequent < documents || documents < Frequent) return null;
        lock (gate)
        {
            if (!known.TryGetValue((field, term), out var node))
            {
                Add(new Entry((field, BytesRef.DeepCopyOf(term)), null));
                return null;
            }

            if (node.Value.Word is { } word)
            {
                recent.Remove(node);
                recent.AddFirst(node);
                return word;
            }
        }

        var read = HeldWord.Read(open(), documents, holding);
        lock (gate)
        {
            if (known.TryGetValue((field, term), out var node)) Remove(node);
            Add(new Entry((field, BytesRef.DeepCopyOf(term)), read));
        }

        return read;
    }

    private void Add(Entry entry)
    {
        known[entry.Key] = recent.AddFirst(entry);
        held += entry.Bytes;
        while (held > room && recent.Last is { } last) Remove(last);
    }

    private void Remove(LinkedListNode<Entry> node)
    {
        known.Remove(node.Value.Key);
        recent.Remove(node);
        held -= node.Value.Bytes;
    }

    private sealed record Entry((string Field, BytesRef Term) Key, HeldWord? Word)
    {
        public long Bytes => BytesAName + (Word?.Bytes ?? 0);
    }
}
