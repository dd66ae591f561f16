using MinutesSearch.Archive;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>What is held.</summary>
/// <param name="Rows">One row for each council, committee and year.</param>
public sealed record CoverageAnswer(IReadOnlyList<CoverageRowAnswer> Rows);

/// <summary>What is held of a council's committee in a year.</summary>
/// <param name="Council">The council.</param>
/// <param name="Committee">The committee; null where the source does not say.</param>
/// <param name="Year">The year; null where unknown.</param>
/// <param name="Meetings">Meetings known.</param>
/// <param name="Published">Items that the sources published, those withdrawn since included.</param>
/// <param name="Indexed">Items that can be found.</param>
/// <param name="Cut">Those of them whose text the source cut.</param>
/// <param name="Restricted">Those of them that were not public.</param>
/// <param name="WithoutMinutes">Those of them without any text of minutes.</param>
/// <param name="Withdrawn">Items that are gone: their page lost them, or a person withdrew them.</param>
public sealed record CoverageRowAnswer(
    NamedReference Council, NamedReference? Committee, int? Year, int Meetings, int Published, int Indexed, int Cut, int Restricted, int WithoutMinutes, int Withdrawn)
{
    internal static CoverageRowAnswer Of(CoverageRow row) => new(
        References.To(row.Council), References.To(row.Committee), row.Year, row.Meetings, row.Items + row.Withdrawn, row.Items,
        row.Cut, row.Restricted, row.WithoutMinutes, row.Withdrawn);
}
