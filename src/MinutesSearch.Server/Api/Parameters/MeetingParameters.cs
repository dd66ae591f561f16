using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using MinutesSearch.Archive;
using Table = MinutesSearch.Server.Api.Parameters.ParameterTable;

namespace MinutesSearch.Server.Api.Parameters;

/// <summary>Parameters of a list of meetings, bound and checked.</summary>
/// <param name="Filter">Which meetings, and which page of them.</param>
/// <param name="Values">The canonical form of what was given.</param>
/// <param name="Mistakes">What cannot be used.</param>
internal sealed record MeetingParameters(MeetingFilter Filter, ParameterValues Values, IReadOnlyList<ParameterMistake> Mistakes)
    : IParameters, IEndpointParameterMetadataProvider
{
    /// <summary>Binds the query string of a request.</summary>
    public static ValueTask<MeetingParameters> BindAsync(HttpContext context)
    {
        var reader = new ParameterReader(context.Request.Query, Table.ForMeetings);
        var filter = new MeetingFilter
        {
            Councils = reader.Texts(Table.Council),
            Committees = reader.Texts(Table.Committee),
            Year = reader.WholeOrNull(Table.Year),
            From = reader.Date(Table.From),
            To = reader.Date(Table.To),
            Page = reader.Whole(Table.Page),
            PageSize = reader.Whole(Table.PageSize),
        };
        SearchParameters.CheckOrder(reader, filter.From, filter.To);
        SearchParameters.CheckDepth(reader, filter.Page, filter.PageSize);
        return ValueTask.FromResult(new MeetingParameters(filter, reader.Values, reader.Mistakes));
    }

    /// <inheritdoc/>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new ParameterSet(Table.ForMeetings));
}

/// <summary>Parameters of coverage, bound and checked.</summary>
/// <param name="Councils">Council ids; empty for all.</param>
/// <param name="Committees">Committee ids; empty for all.</param>
/// <param name="Years">Years; empty for all.</param>
/// <param name="Values">The canonical form of what was given.</param>
/// <param name="Mistakes">What cannot be used.</param>
internal sealed record CoverageParameters(
    IReadOnlyList<string> Councils, IReadOnlyList<string> Committees, IReadOnlyList<int> Years, ParameterValues Values, IReadOnlyList<ParameterMistake> Mistakes)
    : IParameters, IEndpointParameterMetadataProvider
{
    /// <summary>Binds the query string of a request.</summary>
    public static ValueTask<CoverageParameters> BindAsync(HttpContext context)
    {
        var reader = new ParameterReader(context.Request.Query, Table.ForCoverage);
        return ValueTask.FromResult(new CoverageParameters(
            reader.Texts(Table.Council), reader.Texts(Table.Committee), reader.Wholes(Table.Year), reader.Values, reader.Mistakes));
    }

    /// <inheritdoc/>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new ParameterSet(Table.ForCoverage));
}
