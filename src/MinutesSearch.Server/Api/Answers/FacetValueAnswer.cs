using MinutesSearch.Search;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>A value of a facet.</summary>
/// <param name="Value">Id to filter by.</param>
/// <param name="Label">Text to show.</param>
/// <param name="Count">Items that match with every filter but this facet's own.</param>
/// <param name="Selected">True where the request filters by it.</param>
public sealed record FacetValueAnswer(string Value, string Label, long Count, bool Selected)
{
    internal static IReadOnlyList<FacetValueAnswer> Of(Facet facet) =>
        [.. facet.Values.Select(value => new FacetValueAnswer(value.Value, value.Label, value.Count, value.IsSelected))];
}

/// <summary>Values of one facet.</summary>
/// <param name="Name">Name of the facet.</param>
/// <param name="Values">Values by count, highest first (years: latest first).</param>
/// <param name="HasMore">True where more values have hits than the limit lets through.</param>
/// <param name="IsPartial">True where the time limit ended the counting early: counts are lower bounds.</param>
/// <param name="IndexVersion">Names the state of the index.</param>
public sealed record FacetAnswer(string Name, IReadOnlyList<FacetValueAnswer> Values, bool HasMore, bool IsPartial, string IndexVersion) : IPartialAnswer;
