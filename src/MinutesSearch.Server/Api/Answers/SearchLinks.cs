using System.Globalization;
using MinutesSearch.Server.Api.Parameters;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>Where to go from a page of hits: paths, to be resolved against the service's address.</summary>
/// <param name="Self">This page.</param>
/// <param name="Next">The next page; null on the last, and where it would lie deeper than 10,000 hits.</param>
/// <param name="Previous">The previous page; null on the first.</param>
/// <param name="Feed">The same search as an Atom feed.</param>
/// <param name="Csv">The same search whole, as CSV.</param>
public sealed record SearchLinks(string Self, string? Next, string? Previous, string Feed, string Csv)
{
    internal static SearchLinks Of(ParameterValues values, int page, int pageSize, long total, string pathBase)
    {
        var paging = ListLinks.Of("search", values, page, pageSize, total, pathBase);
        return new SearchLinks(
            paging.Self, paging.Next, paging.Previous,
            Paths.Api(pathBase, "feed.atom", values.KnownTo(ParameterTable.ForFeed), ("pageSize", null)),
            Paths.Api(pathBase, "export.csv", values.KnownTo(ParameterTable.ForExport)));
    }
}

/// <summary>Where to go from a page of a list: paths, to be resolved against the service's address.</summary>
/// <param name="Self">This page.</param>
/// <param name="Next">The next page; null on the last.</param>
/// <param name="Previous">The previous page; null on the first.</param>
public sealed record ListLinks(string Self, string? Next, string? Previous)
{
    internal static ListLinks Of(string route, ParameterValues values, int page, int pageSize, long total, string pathBase)
    {
        string To(int other) => Paths.Api(pathBase, route, values, ("page", other == 1 ? null : other.ToString(CultureInfo.InvariantCulture)));
        var hasNext = (long)page * pageSize < total && (page + 1L) * pageSize <= 10_000;
        return new ListLinks(Paths.Api(pathBase, route, values), hasNext ? To(page + 1) : null, page > 1 ? To(page - 1) : null);
    }
}
