using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;
using MinutesSearch.Server.Setup;
using Table = MinutesSearch.Server.Api.Parameters.ParameterTable;

namespace MinutesSearch.Server.Api.Parameters;

/// <summary>Parameters of a search for items, bound and checked.</summary>
/// <param name="Text">The query text as searched: as typed, or cut where it was too long.</param>
/// <param name="Parsed">The query text, understood.</param>
/// <param name="Request">The search.</param>
/// <param name="Values">The canonical form of what was given.</param>
/// <param name="Mistakes">What cannot be used.</param>
internal sealed record SearchParameters(string Text, ParsedQuery Parsed, SearchRequest Request, ParameterValues Values, IReadOnlyList<ParameterMistake> Mistakes)
    : IParameters, IEndpointParameterMetadataProvider
{
    /// <summary>Binds the query string of a request.</summary>
    public static ValueTask<SearchParameters> BindAsync(HttpContext context) =>
        ValueTask.FromResult(Read(context.Request.Query, context.RequestServices.GetRequiredService<Settings>()));

    /// <inheritdoc/>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new ParameterSet(Table.ForSearch));

    /// <summary>Reads a query string.</summary>
    public static SearchParameters Read(IQueryCollection query, Settings settings)
    {
        var reader = new ParameterReader(query, Table.ForSearch);
        var (text, parsed) = QueryText.Read(reader, settings);
        var request = Items(reader, parsed, settings) with
        {
            Sort = reader.One<SortOrder>(Table.Sort),
            Page = reader.Whole(Table.Page),
            PageSize = reader.Whole(Table.PageSize),
            Facets = reader.Several(Table.Facets) is { } names ? [.. names.Select(name => Enum.Parse<FacetDimension>(name, ignoreCase: true))] : SearchRequest.AllFacets,
            FacetLimit = reader.Whole(Table.FacetLimit),
            Snippets = reader.Whole(Table.Snippets),
            Group = reader.One<Grouping>(Table.Group),
        };
        CheckDepth(reader, request.Page, request.PageSize);
        return new SearchParameters(text, parsed, request, reader.Values, reader.Mistakes);
    }

    /// <summary>What a search, a timeline, a feed and an export share: query, filters, parts and help, without facets and snippets.</summary>
    internal static SearchRequest Items(ParameterReader reader, ParsedQuery parsed, Settings settings) => new()
    {
        Query = parsed.Query,
        Filter = Filter(reader),
        In = Parts(reader),
        Synonyms = reader.IsFirst(Table.Synonyms),
        Facets = [],
        Snippets = 0,
        Spelling = reader.IsFirst(Table.Spelling),
        Relax = reader.IsFirst(Table.Relax),
        TimeLimit = TimeSpan.FromMilliseconds(settings.Get(SettingsTable.QueryMilliseconds)),
    };

    /// <summary>The filters.</summary>
    internal static ItemFilter Filter(ParameterReader reader)
    {
        var filter = new ItemFilter
        {
            Councils = reader.Texts(Table.Council),
            Committees = reader.Texts(Table.Committee),
            Meetings = reader.Texts(Table.Meeting),
            Speakers = reader.Texts(Table.Speaker),
            Topics = reader.Texts(Table.Topic),
            Years = reader.Wholes(Table.Year),
            From = reader.Date(Table.From),
            To = reader.Date(Table.To),
            Kind = reader.One<KindFilter>(Table.Kind),
            Decided = reader.Truth(Table.Decided),
        };
        CheckOrder(reader, filter.From, filter.To);
        return filter;
    }

    /// <summary>Notes a mistake where the first day is after the last.</summary>
    internal static void CheckOrder(ParameterReader reader, DateOnly? from, DateOnly? to)
    {
        if (from > to) reader.Mistake(Table.From.Name, $"{from:yyyy-MM-dd} is after {to:yyyy-MM-dd}, which 'to' gives.");
    }

    /// <summary>Notes a mistake where the page lies too deep.</summary>
    internal static void CheckDepth(ParameterReader reader, int page, int pageSize)
    {
        if ((long)page * pageSize > 10_000)
            reader.Mistake(Table.Page.Name, $"page × pageSize is {(long)page * pageSize}, and at most 10000. Narrow the search, or use /v1/export.csv or /v1/export.jsonl.");
    }

    /// <summary>The parts to search.</summary>
    internal static IReadOnlyList<ItemPart> Parts(ParameterReader reader) =>
        [.. (reader.Several(Table.In) ?? []).Select(name => Enum.Parse<ItemPart>(name, ignoreCase: true))];
}
