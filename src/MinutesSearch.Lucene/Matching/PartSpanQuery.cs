using Lucene.Net.Index;
using Lucene.Net.Search.Spans;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Index;
using LuceneSpans = Lucene.Net.Search.Spans.Spans;

namespace MinutesSearch.Lucene.Matching;

/// <summary>Matches of another query that stand in certain parts of an item.</summary>
internal sealed class PartSpanQuery(SpanQuery inner, Parts parts) : SpanQuery
{
    private readonly SpanQuery inner = inner;
    private readonly Parts parts = parts;

    /// <inheritdoc/>
    public override string Field => inner.Field;

    /// <inheritdoc/>
    public override LuceneSpans GetSpans(AtomicReaderContext context, IBits acceptDocs, IDictionary<Term, TermContext> termContexts) =>
        new PartSpans(inner.GetSpans(context, acceptDocs, termContexts), new PassageReader(context.AtomicReader), parts);

    /// <inheritdoc/>
    public override void ExtractTerms(ISet<Term> terms) => inner.ExtractTerms(terms);

    /// <inheritdoc/>
    public override LuceneQuery Rewrite(IndexReader reader)
    {
        var rewritten = (SpanQuery)inner.Rewrite(reader);
        return ReferenceEquals(rewritten, inner) ? this : new PartSpanQuery(rewritten, parts) { Boost = Boost };
    }

    /// <inheritdoc/>
    public override string ToString(string field) => $"{parts}({inner.ToString(field)})";

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartSpanQuery other && base.Equals(obj) && parts == other.parts && inner.Equals(other.inner);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), parts, inner);

    private sealed class PartSpans(LuceneSpans inner, PassageReader passages, Parts parts) : LuceneSpans
    {
        public override int Doc => inner.Doc;

        public override int Start => inner.Start;

        public override int End => inner.End;

        public override bool IsPayloadAvailable => inner.IsPayloadAvailable;

        public override bool MoveNext()
        {
            while (inner.MoveNext())
            {
                if (IsWanted()) return true;
            }

            return false;
        }

        public override bool SkipTo(int target) => inner.SkipTo(target) && (IsWanted() || MoveNext());

        public override ICollection<byte[]> GetPayload() => inner.GetPayload();

        public override long GetCost() => inner.GetCost();

        private bool IsWanted()
        {
            var rows = passages.Rows(inner.Doc);
            return parts.Holds(rows[PassageTable.RowAt(rows, inner.Start)]);
        }
    }
}
