using Microsoft.Extensions.Primitives;
using MinutesSearch.Server.Api.Parameters;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Pages.Routes;

/// <summary>
/// A search in the address of a page. The API answers 400 for a wrong parameter, so that a program learns of its mistake;
/// a person who followed an old link gets the rest of the search, and a remark.
/// </summary>
/// <param name="Parameters">The search.</param>
/// <param name="Query">The parameters that could be used: links are made of these.</param>
/// <param name="Notices">What could not be used, in words.</param>
internal sealed record ReadableSearch(SearchParameters Parameters, PageQuery Query, IReadOnlyList<string> Notices)
{
    /// <summary>Reads a search.</summary>
    public static ReadableSearch Of(PageQuery query, Settings settings)
    {
        var notices = new List<string>();
        var parameters = Read(query, settings);
        while (parameters.Mistakes.Count > 0)
        {
            foreach (var name in parameters.Mistakes.Select(mistake => mistake.Name).Distinct().ToList())
            {
                notices.Add($"“{Beginning.Of(string.Join(", ", query.All(name)), 60)}” cannot be used for “{name}” and was left out.");
                query = query.Without(name);
            }
            var rest = Read(query, settings);
            if (rest.Mistakes.Count >= parameters.Mistakes.Count && rest.Mistakes.Count > 0) { query = PageQuery.Empty.With("q", query.Text); rest = Read(query, settings); }
            if (rest.Mistakes.Count > 0) return new ReadableSearch(Read(PageQuery.Empty, settings), PageQuery.Empty, notices);
            parameters = rest;
        }
        return new ReadableSearch(parameters, query, notices);
    }

    private static SearchParameters Read(PageQuery query, Settings settings) => SearchParameters.Read(
        new QueryCollection(query.Pairs.GroupBy(pair => pair.Name).ToDictionary(group => group.Key, group => new StringValues([.. group.Select(pair => pair.Value)]))), settings);
}
