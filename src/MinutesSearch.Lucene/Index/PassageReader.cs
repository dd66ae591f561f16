using Lucene.Net.Index;
using Lucene.Net.Util;

namespace MinutesSearch.Lucene.Index;

/// <summary>Reads passage tables of a segment, one at a time. For one thread.</summary>
internal sealed class PassageReader(AtomicReader segment)
{
    private readonly BinaryDocValues? tables = segment.GetBinaryDocValues(IndexSchema.Passages);
    private readonly BytesRef bytes = new();
    private readonly List<PassageRow> rows = [];
    private int current = -1;

    /// <summary>The table of a document of the segment; valid until the next call.</summary>
    public List<PassageRow> Rows(int document)
    {
        if (document == current || tables is null) return rows;
        tables.Get(document, bytes);
        PassageTable.Read(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length), rows);
        current = document;
        return rows;
    }

    /// <summary>The position after the titles of a document.</summary>
    public int TitleEnd(int document)
    {
        if (tables is null) return 0;
        tables.Get(document, bytes);
        return PassageTable.TitleEnd(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
    }
}
