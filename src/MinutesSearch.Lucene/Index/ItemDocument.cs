using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene.Index;

/// <summary>
/// Turns agenda items into documents. One instance serves one thread and uses its fields and buffers again: a document is valid
/// until the next is made.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Its streams of words hold no resources.")]
internal sealed class ItemDocument
{
    private static readonly FieldType Analysed = Indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, norms: true);
    private static readonly FieldType Exact = Indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, norms: false);
    private static readonly FieldType Weighted = Indexed(IndexOptions.DOCS_AND_FREQS, norms: true);
    private static readonly FieldType Terms = Indexed(IndexOptions.DOCS_ONLY, norms: false);

    private readonly ItemText text = new();
    private readonly List<HitSpeaker> people = [];
    private readonly List<BytesRef> facets = [];
    private readonly List<BytesRef> filters = [];
    private readonly List<BytesRef> id = [];
    private readonly List<IIndexableField> fields = [];
    private readonly ByteWriter card = new();
    private readonly ByteWriter table = new();
    private readonly ByteWriter body = new();
    private readonly HashSet<(FacetDimension, string)> seen = [];

    private readonly WordStream stems = new(exact: false);
    private readonly WordStream exacts = new(exact: true);
    private readonly WordStream titles = new(exact: false);
    private readonly WordStream decisions = new(exact: false);
    private readonly TermStream facetTerms = new();
    private readonly TermStream filterTerms = new();
    private readonly TermStream idTerm = new();
    private readonly Field[] fixedFields;
    private readonly StoredField cardField = new(IndexSchema.Card, new BytesRef());
    private readonly StoredField bodyField = new(IndexSchema.Body, new BytesRef());
    private readonly BinaryDocValuesField tableField = new(IndexSchema.Passages, new BytesRef());
    private readonly NumericDocValuesField keyField = new(IndexSchema.Key, 0);
    private readonly NumericDocValuesField changedField = new(IndexSchema.Changed, 0);
    private readonly SortedDocValuesField headingField = new(IndexSchema.Heading, new BytesRef());

    public ItemDocument() =>
        fixedFields =
        [
            new Field(IndexSchema.Id, idTerm, Terms),
            new Field(IndexSchema.Text, stems, Analysed),
            new Field(IndexSchema.Exact, exacts, Exact),
            new Field(IndexSchema.Title, titles, Weighted),
            new Field(IndexSchema.Decisions, decisions, Weighted),
            new Field(IndexSchema.Facets, facetTerms, Terms),
            new Field(IndexSchema.Filter, filterTerms, Terms),
            cardField, bodyField, tableField, keyField, changedField,
        ];

    /// <summary>The document of an item.</summary>
    public IEnumerable<IIndexableField> Of(AgendaItem item)
    {
        fields.Clear();
        facets.Clear();
        filters.Clear();
        seen.Clear();
        fields.AddRange(fixedFields);
        var speakers = ItemCard.ListPeople(item, people);
        text.Read(item, people);

        id.Clear();
        id.Add(new BytesRef(item.Id));
        idTerm.Of(id);
        stems.Of(text.Words);
        exacts.Of(text.Words);
        titles.Of(text.TitleWords);
        decisions.Of(text.DecisionWords);
        ReadFacets(item, speakers);
        ReadFilters(item);
        facetTerms.Of(facets);
        filterTerms.Of(filters);

        card.Clear();
        ItemCard.Write(item, people, speakers, card);
        table.Clear();
        PassageTable.Write(text.Rows, table);
        body.Clear();
        body.Characters(text.Body);
        cardField.SetBytesValue(Bytes(card));
        bodyField.SetBytesValue(Bytes(body));
        tableField.SetBytesValue(Bytes(table));
        keyField.SetInt64Value(ItemKey.Of(item));
        changedField.SetInt64Value(ItemKey.LastChangedFirst(item));
        if (item.Kind == ItemKind.Business && item.Title.Length is > 0 and <= IndexSchema.MaxHeading)
        {
            headingField.SetBytesValue(new BytesRef(item.Title));
            fields.Add(headingField);
        }

        return fields;
    }

    private void ReadFacets(AgendaItem item, int speakers)
    {
        Facet(FacetDimension.Council, item.Meeting.Council.Id, item.Meeting.Council.Name);
        if (item.Meeting.Committee is { } committee) Facet(FacetDimension.Committee, committee.Id, committee.Name);
        foreach (var topic in item.Topics) Facet(FacetDimension.Topic, topic.Id, topic.Label);
        for (var i = 0; i < speakers; i++) Facet(FacetDimension.Speaker, people[i].Id, people[i].Name);
        if (item.Meeting.Date.Year is { } year)
        {
            var digits = year.ToString("0000", CultureInfo.InvariantCulture);
            Facet(FacetDimension.Year, digits, digits);
        }

        Facet(FacetDimension.Kind, KindId(item.Kind), item.Kind.ToString());
    }

    /// <summary>The id of a kind as a facet value.</summary>
    public static string KindId(ItemKind kind) => kind == ItemKind.Procedure ? "procedure" : "business";

    private void Facet(FacetDimension dimension, string value, string label)
    {
        if (!seen.Add((dimension, value))) return;
        facets.Add(new BytesRef($"{IndexSchema.Mark(dimension)}{value}\0{Cut(label)}"));
        filters.Add(new BytesRef(IndexSchema.FilterTerm(dimension, value)));
    }

    private void ReadFilters(AgendaItem item)
    {
        filters.Add(new BytesRef(IndexSchema.MeetingTerm(item.Meeting.Id)));
        if (item.Number is { } number) filters.Add(new BytesRef(IndexSchema.NumberTerm(Cut(number))));
        foreach (var row in text.Rows)
        {
            if (row.Speaker >= 0) filters.Add(new BytesRef(IndexSchema.SaidByTerm(people[row.Speaker].Id)));
        }

        foreach (var matter in item.Matters) filters.Add(new BytesRef(IndexSchema.MatterTerm(item.Meeting.Council.Id, Cut(matter.Key))));
    }

    // Terms have an upper limit of 32 kB; no honest label comes near.
    private static string Cut(string text) => text.Length <= 1000 ? text : text[..1000];

    private static BytesRef Bytes(ByteWriter from) => new(from.Buffer, 0, from.Length);

    private static FieldType Indexed(IndexOptions options, bool norms)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = options, OmitNorms = !norms };
        type.Freeze();
        return type;
    }
}
