using Lucene.Net.Index;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Assist;

/// <summary>Reads what suggestions are made from out of a snapshot: terms and doc values only, no stored text.</summary>
internal static class SuggestionBuild
{
    private const int ShortestWord = 3;

    // Among many items a word of one item only is more often an error than a word.
    private const int ManyItems = 2000;

    /// <summary>Everything that can be suggested from a snapshot.</summary>
    /// <exception cref="OperationCanceledException">They are not wanted any more.</exception>
    public static SuggestionSources Read(IndexSnapshot snapshot, CancellationToken cancellation)
    {
        var counts = CountValues(snapshot, cancellation);
        return new(
            CompletionIndex.Build(Words(snapshot.Reader, cancellation), SuggestionSources.MaxWords),
            CompletionIndex.Build(Titles(snapshot.Reader, cancellation), SuggestionSources.MaxTitles),
            CompletionIndex.Build(Values(snapshot, FacetDimension.Speaker, counts), SuggestionSources.MaxNames),
            CompletionIndex.Build(Values(snapshot, FacetDimension.Committee, counts), SuggestionSources.MaxNames));
    }

    private static IEnumerable<Completion> Words(IndexReader reader, CancellationToken cancellation)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var plain = new HashSet<string>(StringComparer.Ordinal);
        var holdsWelsh = WelshPresence.In(reader);
        DocsEnum? documents = null;
        foreach (var leaf in reader.Leaves)
        {
            cancellation.ThrowIfCancellationRequested();
            if (leaf.AtomicReader.GetTerms(IndexSchema.Exact)?.GetEnumerator() is not { } terms) continue;
            while (terms.MoveNext())
            {
                cancellation.ThrowIfCancellationRequested();
                if (terms.Term.Length < ShortestWord || terms.Term.Bytes[terms.Term.Offset] <= '9') continue;
                var term = terms.Term.Utf8ToString();
                var word = Word.Untagged(term);
                if (holdsWelsh && word.Length == term.Length) plain.Add(word);
                if (word.Length >= ShortestWord && word.All(char.IsLetter)) words[word] = words.GetValueOrDefault(word) + LiveCounts.Of(leaf.AtomicReader, terms, ref documents);
            }
        }
        var least = reader.NumDocs >= ManyItems ? 2 : 1;
        return words.Where(word => word.Value >= least && !StopWords.Contains(word.Key) && !(holdsWelsh && IsElided(word.Key)))
            .Select(static word => new Completion(word.Key, null, word.Value));

        // "swyddfa'r" is no word to suggest where "swyddfa" is one.
        bool IsElided(string word) => !plain.Contains(word) && word[^1] is 'r' or 'n' or 'i' or 'u' or 'w' && plain.Contains(word[..^1]);
    }

    private static IEnumerable<Completion> Titles(IndexReader reader, CancellationToken cancellation)
    {
        var bytes = new BytesRef();
        foreach (var leaf in reader.Leaves)
        {
            cancellation.ThrowIfCancellationRequested();
            if (leaf.AtomicReader.GetSortedDocValues(IndexSchema.Heading) is not { } headings) continue;
            var counts = new int[headings.ValueCount];
            var live = leaf.AtomicReader.LiveDocs;
            for (var item = 0; item < leaf.AtomicReader.MaxDoc; item++)
            {
                var heading = headings.GetOrd(item);
                if (heading >= 0 && live?.Get(item) != false) counts[heading]++;
            }
            for (var heading = 0; heading < counts.Length; heading++)
            {
                if (counts[heading] == 0) continue;
                cancellation.ThrowIfCancellationRequested();
                headings.LookupOrd(heading, bytes);
                yield return new(bytes.Utf8ToString(), null, counts[heading]);
            }
        }
    }

    private static IEnumerable<Completion> Values(IndexSnapshot snapshot, FacetDimension dimension, int[] counts)
    {
        var labels = snapshot.Labels;
        foreach (var value in labels.Of(dimension).ToArray())
        {
            if (counts[value] > 0) yield return new(labels.Label(value), labels.Id(value), counts[value]);
        }
    }

    /// <summary>Items of business with each value, which is what a search shows; of those that procedure only has, all.</summary>
    private static int[] CountValues(IndexSnapshot snapshot, CancellationToken cancellation)
    {
        var (business, all) = (new int[snapshot.Labels.Count], new int[snapshot.Labels.Count]);
        foreach (var leaf in snapshot.Reader.Leaves)
        {
            cancellation.ThrowIfCancellationRequested();
            var column = snapshot.Columns[leaf.Ord];
            var live = leaf.AtomicReader.LiveDocs;
            for (var item = 0; item < leaf.AtomicReader.MaxDoc; item++)
            {
                if (live?.Get(item) == false) continue;
                var counts = (ItemKey.FlagsOf(column.Keys[item]) & ItemKey.Procedure) == 0 ? business : all;
                for (var group = 0; group < SegmentColumn.Groups; group++) column.Group(group).Add([item], counts);
            }
        }
        return [.. business.Zip(all, static (some, others) => some > 0 ? some : others)];
    }
}
