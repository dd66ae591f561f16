using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Table = MinutesSearch.Server.Api.Parameters.ParameterTable;

namespace MinutesSearch.Server.Api.Parameters;

/// <summary>Parameters of suggestions, bound and checked.</summary>
/// <param name="Text">What was typed so far.</param>
/// <param name="Limit">Suggestions at most.</param>
/// <param name="Values">The canonical form of what was given.</param>
/// <param name="Mistakes">What cannot be used.</param>
internal sealed record SuggestParameters(string Text, int Limit, ParameterValues Values, IReadOnlyList<ParameterMistake> Mistakes)
    : IParameters, IEndpointParameterMetadataProvider
{
    private static readonly Parameter[] Known = [Table.Typed, Table.Suggestions];

    /// <summary>Binds the query string of a request.</summary>
    public static ValueTask<SuggestParameters> BindAsync(HttpContext context)
    {
        var reader = new ParameterReader(context.Request.Query, Known);
        var text = reader.Text(Table.Typed);
        var limit = reader.Whole(Table.Suggestions);
        return ValueTask.FromResult(new SuggestParameters(text, limit, reader.Values, reader.Mistakes));
    }

    /// <inheritdoc/>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new ParameterSet(Known));
}
