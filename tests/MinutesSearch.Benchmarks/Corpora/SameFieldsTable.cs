using System.Globalization;
using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Minutes;

namespace MinutesSearch.Benchmarks.Corpora;

/// <summary>
/// What the product's index holds of each item, one a line, so that a peer can index the same fields: id, key, heading, terms of filters and of
/// facets, then in base 64 the rows of the text with what each is, the card, the passage table and the body.
/// </summary>
internal static class SameFieldsTable
{
    private const char Separator = '\u0001';

    /// <summary>Writes the table of an index.</summary>
    public static void Write(string indexFolder, string table)
    {
        var folder = new IndexFolders(indexFolder).Current ?? throw new InvalidOperationException($"There is no index in {indexFolder}.");
        using var directory = new FileDirectory(folder);
        using var reader = DirectoryReader.Open(directory);
        using var to = new StreamWriter(table);
        foreach (var leaf in reader.Leaves) Write(leaf.AtomicReader, to);
    }

    private static void Write(AtomicReader segment, StreamWriter to)
    {
        var ids = Terms(segment, IndexSchema.Id);
        var filters = Terms(segment, IndexSchema.Filter);
        var facets = Terms(segment, IndexSchema.Facets);
        var keys = segment.GetNumericDocValues(IndexSchema.Key);
        var headings = segment.GetSortedDocValues(IndexSchema.Heading);
        var passages = new PassageReader(segment);
        var tables = segment.GetBinaryDocValues(IndexSchema.Passages);
        var bytes = new BytesRef();
        for (var document = 0; document < segment.MaxDoc; document++)
        {
            if (segment.LiveDocs?.Get(document) == false) continue;
            var stored = segment.Document(document);
            var card = stored.GetBinaryValue(IndexSchema.Card);
            var body = stored.GetBinaryValue(IndexSchema.Body);
            var text = Encoding.UTF8.GetString(body.Bytes, body.Offset, body.Length);
            var rows = string.Join(',', passages.Rows(document).Select(row => $"{(row.Part == ItemPart.Title ? 't' : row.Decides ? 'd' : '-')}{row.Length}"));
            tables.Get(document, bytes);
            var table = Base64(bytes);
            var heading = "";
            if (headings is not null && headings.GetOrd(document) is >= 0 and var ordinal)
            {
                headings.LookupOrd(ordinal, bytes);
                heading = bytes.Utf8ToString();
            }

            to.WriteLine(string.Join('\t', ids[document], keys.Get(document).ToString(CultureInfo.InvariantCulture), Plain(heading), filters[document], facets[document], rows,
                Base64(card), table, Convert.ToBase64String(Encoding.UTF8.GetBytes(text))));
        }
    }

    private static string[] Terms(AtomicReader segment, string field)
    {
        var found = new StringBuilder?[segment.MaxDoc];
        var terms = segment.GetTerms(field).GetEnumerator();
        DocsEnum? documents = null;
        while (terms.MoveNext())
        {
            var term = Plain(terms.Term.Utf8ToString());
            documents = terms.Docs(null, documents, DocsFlags.NONE);
            for (var document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
            {
                if (found[document] is { } others) others.Append(Separator).Append(term);
                else found[document] = new StringBuilder(term);
            }
        }

        return Array.ConvertAll(found, terms => terms?.ToString() ?? "");
    }

    private static string Plain(string text) => text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ').Replace(Separator, ' ');

    private static string Base64(BytesRef bytes) => Convert.ToBase64String(bytes.Bytes, bytes.Offset, bytes.Length);
}
