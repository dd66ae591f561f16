using MinutesSearch.Search;
using MinutesSearch.Server.Api.Parameters;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>A page of passages: who said what.</summary>
public sealed record PassagesAnswer : IPartialAnswer
{
    /// <summary>How the query text was understood.</summary>
    public required QueryAnswer Query { get; init; }

    /// <summary>Passages that match, all pages together.</summary>
    public required long Total { get; init; }

    /// <summary>The page answered.</summary>
    public required int Page { get; init; }

    /// <summary>Passages a page.</summary>
    public required int PageSize { get; init; }

    /// <summary>Milliseconds that the search took.</summary>
    public required double TookMs { get; init; }

    /// <summary>True where the time limit ended the search early: the total is a lower bound.</summary>
    public required bool IsPartial { get; init; }

    /// <summary>The passages.</summary>
    public required IReadOnlyList<PassageHitAnswer> Results { get; init; }

    /// <summary>Where to go from here: paths, to be resolved against the service's address.</summary>
    public required ListLinks Links { get; init; }

    /// <summary>Names the state of the index: changes whenever an answer may.</summary>
    public required string IndexVersion { get; init; }

    internal static PassagesAnswer Of(PassageParameters asked, PassageResult found, TimeSpan took, string pathBase) => new()
    {
        Query = QueryAnswer.Of(asked.Text, asked.Parsed, found.Help),
        Total = found.Total,
        Page = asked.Request.Page,
        PageSize = asked.Request.PageSize,
        TookMs = Math.Round(took.TotalMilliseconds, 2),
        IsPartial = found.IsPartial,
        Results = [.. found.Hits.Select(hit => PassageHitAnswer.Of(hit, pathBase))],
        Links = ListLinks.Of("passages", asked.Values, asked.Request.Page, asked.Request.PageSize, found.Total, pathBase),
        IndexVersion = found.IndexVersion,
    };
}

/// <summary>A passage that matches, with the item it stands in.</summary>
/// <param name="Url">The passage on the item's page: a path, to be resolved against the service's address.</param>
/// <param name="Passage">The passage, marked.</param>
/// <param name="Item">The item, without snippets.</param>
public sealed record PassageHitAnswer(string Url, SnippetAnswer Passage, HitAnswer Item)
{
    internal static PassageHitAnswer Of(PassageHit hit, string pathBase) =>
        new(Paths.Item(pathBase, hit.Item.Id) + "#" + hit.Passage.Passage, SnippetAnswer.Of(hit.Passage), HitAnswer.Of(hit.Item, pathBase));
}
