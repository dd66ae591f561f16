using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using MinutesSearch.Search;
using MinutesSearch.Server.Setup;
using Table = MinutesSearch.Server.Api.Parameters.ParameterTable;

namespace MinutesSearch.Server.Api.Parameters;

/// <summary>Parameters of the values of one facet, bound and checked.</summary>
/// <param name="Prefix">The beginning of the values wanted; empty for all.</param>
/// <param name="Limit">Values at most.</param>
/// <param name="Request">The search within which values count.</param>
/// <param name="Values">The canonical form of what was given.</param>
/// <param name="Mistakes">What cannot be used.</param>
internal sealed record FacetParameters(string Prefix, int Limit, SearchRequest Request, ParameterValues Values, IReadOnlyList<ParameterMistake> Mistakes)
    : IParameters, IEndpointParameterMetadataProvider
{
    /// <summary>Binds the query string of a request.</summary>
    public static ValueTask<FacetParameters> BindAsync(HttpContext context)
    {
        var settings = context.RequestServices.GetRequiredService<Settings>();
        var reader = new ParameterReader(context.Request.Query, Table.ForFacet);
        var prefix = reader.Text(Table.Prefix);
        var limit = reader.Whole(Table.ValueLimit);
        var (_, parsed) = QueryText.Read(reader, settings);
        var request = SearchParameters.Items(reader, parsed, settings);
        return ValueTask.FromResult(new FacetParameters(prefix, limit, request, reader.Values, reader.Mistakes));
    }

    /// <inheritdoc/>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new ParameterSet(Table.ForFacet));
}
