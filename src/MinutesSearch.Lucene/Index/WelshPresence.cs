using Lucene.Net.Index;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Analysis;

namespace MinutesSearch.Lucene.Index;

/// <summary>Whether an index holds anything in Welsh. Where it does not, no question is asked in Welsh.</summary>
/// <param name="IsAny">True where it does.</param>
internal sealed record WelshPresence(bool IsAny)
{
    private static readonly BytesRef Mark = new($"{WelshStems.Mark}");

    /// <summary>Of a snapshot; looked up once.</summary>
    public static bool In(IndexSnapshot snapshot) => snapshot.GetOrBuild(static own => new WelshPresence(In(own.Reader))).IsAny;

    /// <summary>Of a reader: a look into the terms of each segment.</summary>
    public static bool In(IndexReader reader)
    {
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetTerms(IndexSchema.Text)?.GetEnumerator() is { } terms
                && terms.SeekCeil(Mark) != TermsEnum.SeekStatus.END && StringHelper.StartsWith(terms.Term, Mark)) return true;
        }

        return false;
    }
}
