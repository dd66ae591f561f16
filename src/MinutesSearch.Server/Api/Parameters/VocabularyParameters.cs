using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using MinutesSearch.Search;
using Table = MinutesSearch.Server.Api.Parameters.ParameterTable;

namespace MinutesSearch.Server.Api.Parameters;

/// <summary>Parameters of a vocabulary, bound and checked.</summary>
/// <param name="Prefix">The beginning of the values wanted; empty for all.</param>
/// <param name="Limit">Values at most.</param>
/// <param name="Request">The items that count: business and procedure of the councils asked for.</param>
/// <param name="Values">The canonical form of what was given.</param>
/// <param name="Mistakes">What cannot be used.</param>
internal sealed record VocabularyParameters(string Prefix, int Limit, SearchRequest Request, ParameterValues Values, IReadOnlyList<ParameterMistake> Mistakes)
    : IParameters, IEndpointParameterMetadataProvider
{
    /// <summary>Binds the query string of a request.</summary>
    public static ValueTask<VocabularyParameters> BindAsync(HttpContext context)
    {
        var reader = new ParameterReader(context.Request.Query, Table.ForVocabulary);
        var prefix = reader.Text(Table.Prefix);
        var limit = reader.Whole(Table.ValueLimit);
        var request = new SearchRequest { Filter = new ItemFilter { Councils = reader.Texts(Table.Council), Kind = KindFilter.All } };
        return ValueTask.FromResult(new VocabularyParameters(prefix, limit, request, reader.Values, reader.Mistakes));
    }

    /// <inheritdoc/>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new ParameterSet(Table.ForVocabulary));
}
