using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using MinutesSearch.Query;
using MinutesSearch.Search;
using MinutesSearch.Server.Setup;
using Table = MinutesSearch.Server.Api.Parameters.ParameterTable;

namespace MinutesSearch.Server.Api.Parameters;

/// <summary>Parameters of a timeline, bound and checked.</summary>
/// <param name="Text">The query text as searched.</param>
/// <param name="Parsed">The query text, understood.</param>
/// <param name="Request">The search.</param>
/// <param name="Interval">The grain.</param>
/// <param name="Values">The canonical form of what was given.</param>
/// <param name="Mistakes">What cannot be used.</param>
internal sealed record TimelineParameters(
    string Text, ParsedQuery Parsed, SearchRequest Request, TimelineInterval Interval, ParameterValues Values, IReadOnlyList<ParameterMistake> Mistakes)
    : IParameters, IEndpointParameterMetadataProvider
{
    /// <summary>Binds the query string of a request.</summary>
    public static ValueTask<TimelineParameters> BindAsync(HttpContext context)
    {
        var settings = context.RequestServices.GetRequiredService<Settings>();
        var reader = new ParameterReader(context.Request.Query, Table.ForTimeline);
        var (text, parsed) = QueryText.Read(reader, settings);
        var request = SearchParameters.Items(reader, parsed, settings);
        var interval = reader.One<TimelineInterval>(Table.Interval);
        return ValueTask.FromResult(new TimelineParameters(text, parsed, request, interval, reader.Values, reader.Mistakes));
    }

    /// <inheritdoc/>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new ParameterSet(Table.ForTimeline));
}
