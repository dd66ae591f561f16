using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using MinutesSearch.Search;
using MinutesSearch.Server.Setup;
using Table = MinutesSearch.Server.Api.Parameters.ParameterTable;

namespace MinutesSearch.Server.Api.Parameters;

/// <summary>Parameters of the feed, bound and checked.</summary>
/// <param name="Text">The query text as searched.</param>
/// <param name="Request">The search: what became known or changed last comes first.</param>
/// <param name="Values">The canonical form of what was given.</param>
/// <param name="Mistakes">What cannot be used.</param>
internal sealed record FeedParameters(string Text, SearchRequest Request, ParameterValues Values, IReadOnlyList<ParameterMistake> Mistakes)
    : IParameters, IEndpointParameterMetadataProvider
{
    /// <summary>Binds the query string of a request.</summary>
    public static ValueTask<FeedParameters> BindAsync(HttpContext context)
    {
        var settings = context.RequestServices.GetRequiredService<Settings>();
        var reader = new ParameterReader(context.Request.Query, Table.ForFeed);
        var (text, parsed) = QueryText.Read(reader, settings);
        var request = SearchParameters.Items(reader, parsed, settings) with
        {
            Sort = SortOrder.Changed,
            PageSize = reader.Whole(Table.PageSize),
            Snippets = 2,
        };
        return ValueTask.FromResult(new FeedParameters(text, request, reader.Values, reader.Mistakes));
    }

    /// <inheritdoc/>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new ParameterSet(Table.ForFeed));
}
