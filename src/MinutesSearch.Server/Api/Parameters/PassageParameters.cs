using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using MinutesSearch.Query;
using MinutesSearch.Search;
using MinutesSearch.Server.Setup;
using Table = MinutesSearch.Server.Api.Parameters.ParameterTable;

namespace MinutesSearch.Server.Api.Parameters;

/// <summary>Parameters of a search for passages, bound and checked.</summary>
/// <param name="Text">The query text as searched.</param>
/// <param name="Parsed">The query text, understood.</param>
/// <param name="Request">The search.</param>
/// <param name="Values">The canonical form of what was given.</param>
/// <param name="Mistakes">What cannot be used.</param>
internal sealed record PassageParameters(string Text, ParsedQuery Parsed, PassageRequest Request, ParameterValues Values, IReadOnlyList<ParameterMistake> Mistakes)
    : IParameters, IEndpointParameterMetadataProvider
{
    /// <summary>Binds the query string of a request.</summary>
    public static ValueTask<PassageParameters> BindAsync(HttpContext context) =>
        ValueTask.FromResult(Read(context.Request.Query, context.RequestServices.GetRequiredService<Settings>()));

    /// <inheritdoc/>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new ParameterSet(Table.ForPassages));

    private static PassageParameters Read(IQueryCollection query, Settings settings)
    {
        var reader = new ParameterReader(query, Table.ForPassages);
        var (text, parsed) = QueryText.Read(reader, settings);
        var request = new PassageRequest
        {
            Query = parsed.Query,
            Filter = SearchParameters.Filter(reader),
            In = SearchParameters.Parts(reader),
            Sort = reader.One<SortOrder>(Table.Sort),
            Page = reader.Whole(Table.Page),
            PageSize = reader.Whole(Table.PageSize),
            Spelling = reader.IsFirst(Table.Spelling),
            Relax = reader.IsFirst(Table.Relax),
            TimeLimit = TimeSpan.FromMilliseconds(settings.Get(SettingsTable.QueryMilliseconds)),
        };
        SearchParameters.CheckDepth(reader, request.Page, request.PageSize);
        return new PassageParameters(text, parsed, request, reader.Values, reader.Mistakes);
    }
}
