using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Table = MinutesSearch.Server.Api.Parameters.ParameterTable;

namespace MinutesSearch.Server.Api.Parameters;

/// <summary>How many related items are wanted, bound and checked.</summary>
/// <param name="Limit">Items at most.</param>
/// <param name="Values">The canonical form of what was given.</param>
/// <param name="Mistakes">What cannot be used.</param>
internal sealed record RelatedParameters(int Limit, ParameterValues Values, IReadOnlyList<ParameterMistake> Mistakes) : IParameters, IEndpointParameterMetadataProvider
{
    /// <summary>Binds the query string of a request.</summary>
    public static ValueTask<RelatedParameters> BindAsync(HttpContext context)
    {
        var reader = new ParameterReader(context.Request.Query, [Table.RelatedLimit]);
        return ValueTask.FromResult(new RelatedParameters(reader.Whole(Table.RelatedLimit), reader.Values, reader.Mistakes));
    }

    /// <inheritdoc/>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new ParameterSet([Table.RelatedLimit]));
}

/// <summary>How many runs are wanted, bound and checked.</summary>
/// <param name="Limit">Runs at most.</param>
/// <param name="Values">The canonical form of what was given.</param>
/// <param name="Mistakes">What cannot be used.</param>
internal sealed record RunParameters(int Limit, ParameterValues Values, IReadOnlyList<ParameterMistake> Mistakes) : IParameters, IEndpointParameterMetadataProvider
{
    /// <summary>Binds the query string of a request.</summary>
    public static ValueTask<RunParameters> BindAsync(HttpContext context)
    {
        var reader = new ParameterReader(context.Request.Query, [Table.RunLimit]);
        return ValueTask.FromResult(new RunParameters(reader.Whole(Table.RunLimit), reader.Values, reader.Mistakes));
    }

    /// <inheritdoc/>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new ParameterSet([Table.RunLimit]));
}
