using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using MinutesSearch.Query;
using MinutesSearch.Search;
using MinutesSearch.Server.Setup;
using Table = MinutesSearch.Server.Api.Parameters.ParameterTable;

namespace MinutesSearch.Server.Api.Parameters;

/// <summary>Parameters of an export, bound and checked.</summary>
/// <param name="Parsed">The query text, understood.</param>
/// <param name="Request">The search: every hit, in date order, whatever time it takes.</param>
/// <param name="Values">The canonical form of what was given.</param>
/// <param name="Mistakes">What cannot be used.</param>
internal sealed record ExportParameters(ParsedQuery Parsed, SearchRequest Request, ParameterValues Values, IReadOnlyList<ParameterMistake> Mistakes)
    : IParameters, IEndpointParameterMetadataProvider
{
    /// <summary>Binds the query string of a request.</summary>
    public static ValueTask<ExportParameters> BindAsync(HttpContext context) =>
        ValueTask.FromResult(Read(context.Request.Query, context.RequestServices.GetRequiredService<Settings>()));

    /// <inheritdoc/>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new ParameterSet(Table.ForExport));

    /// <summary>Reads a query string.</summary>
    public static ExportParameters Read(IQueryCollection query, Settings settings)
    {
        var reader = new ParameterReader(query, Table.ForExport);
        var (_, parsed) = QueryText.Read(reader, settings);
        var request = SearchParameters.Items(reader, parsed, settings) with { Sort = reader.One<SortOrder>(Table.Sort), TimeLimit = null };
        return new ExportParameters(parsed, request, reader.Values, reader.Mistakes);
    }
}
