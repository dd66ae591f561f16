using Lucene.Net.Index;
using Lucene.Net.Util;

namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// Words of a segment that are asked for again and again and that many of its documents hold: unpacked on the second asking, and kept until
/// others are asked for more often. Safe for concurrent use.
/// </summary>
internal sealed class SegmentWords
{
    // What fewer documents hold is read from its postings as fast.
    private const int Frequent = 64;

    // For each document of the segment: room for about a word of a hundred, most of all that people ask for.
    private const int BytesADocument = 48;

    // Words that were asked for and are not kept.
    private const int MaxNames = 2000;

    private readonly Lock gate = new();
    private readonly Dictionary<(string Field, BytesRef Term), LinkedListNode<Entry>> known = [];
    private readonly LinkedList<Entry> recent = new();
    private readonly Dictionary<(string Field, BytesRef Term), int> askings = [];
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
            if (known.TryGetValue((field, term), out var node))
            {
                node.Value.Askings++;
                recent.Remove(node);
                recent.AddFirst(node);
                return node.Value.Word;
            }

            if (!IsWorthKeeping((field, term), HeldWord.BytesOf(documents, holding))) return null;
        }

        var read = HeldWord.Read(open(), documents, holding);
        lock (gate)
        {
            if (known.ContainsKey((field, term)) || !askings.Remove((field, term), out var times)) return read;
            var entry = new Entry((field, BytesRef.DeepCopyOf(term)), read) { Askings = times };
            known[entry.Key] = recent.AddFirst(entry);
            held += read.Bytes;
        }

        return read;
    }

    /// <summary>Counts an asking, and makes room where the word is asked for more often than those that were not asked for longest: many words in turn must not drive each other out.</summary>
    private bool IsWorthKeeping((string Field, BytesRef Term) key, long bytes)
    {
        if (askings.Count >= MaxNames) Forget();
        if (!askings.TryGetValue(key, out var times)) key = (key.Field, BytesRef.DeepCopyOf(key.Term));
        askings[key] = ++times;
        if (times < 2 || bytes > room) return false;
        while (held + bytes > room)
        {
            if (recent.Last is not { } last || last.Value.Askings >= times) return false;
            known.Remove(last.Value.Key);
            recent.RemoveLast();
            held -= last.Value.Word.Bytes;
            askings[last.Value.Key] = last.Value.Askings;
        }

        return true;
    }

    // What was asked for often, long ago, gives way in the end.
    private void Forget()
    {
        askings.Clear();
        foreach (var entry in recent) entry.Askings /= 2;
    }

    private sealed record Entry((string Field, BytesRef Term) Key, HeldWord Word)
    {
        public int Askings { get; set; }
    }
}
