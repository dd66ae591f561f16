using MinutesSearch.Minutes;

namespace MinutesSearch.Archive;

/// <summary>Which meetings, and which page of them.</summary>
public sealed record MeetingFilter
{
    /// <summary>Council ids, any of them; empty for all.</summary>
    public IReadOnlyList<string> Councils { get; init; } = [];

    /// <summary>Committee ids, any of them; empty for all.</summary>
    public IReadOnlyList<string> Committees { get; init; } = [];

    /// <summary>The year; null for all.</summary>
    public int? Year { get; init; }

    /// <summary>First day, included; null for open. A meeting of a known year but no day matches when its whole year does.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, included; null for open.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Meetings a page, 1 or more.</summary>
    public int PageSize { get; init; } = 20;
}

/// <summary>A page of meetings, latest first, those without a date last.</summary>
/// <param name="Total">Meetings that match, all pages together.</param>
/// <param name="Meetings">The meetings of the page asked for.</param>
public sealed record MeetingPage(long Total, IReadOnlyList<MeetingSummary> Meetings);

/// <summary>A meeting without its items.</summary>
/// <param name="Header">The meeting.</param>
/// <param name="ItemCount">Its items that can be found.</param>
/// <param name="CutCount">Those of them whose text the source cut.</param>
public sealed record MeetingSummary(MeetingHeader Header, int ItemCount, int CutCount);

/// <summary>What the archive holds of a council's committee in a year.</summary>
/// <param name="Council">The council.</param>
/// <param name="Committee">The committee; null where the sources do not say.</param>
/// <param name="Year">The year; null where unknown.</param>
/// <param name="Meetings">Meetings known.</param>
/// <param name="Items">Items that can be found.</param>
/// <param name="Cut">Those of them whose text the source cut.</param>
/// <param name="Restricted">Those of them that were not public.</param>
/// <param name="WithoutMinutes">Those of them without any minutes text.</param>
/// <param name="Withdrawn">Items that are gone: their page lost them, or a person withdrew them.</param>
public sealed record CoverageRow(
    Council Council, Committee? Committee, int? Year, int Meetings, int Items, int Cut, int Restricted, int WithoutMinutes, int Withdrawn)
{
    /// <summary>This row and another of the same council and year, added up.</summary>
    public CoverageRow With(CoverageRow other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with
        {
            Meetings = Meetings + other.Meetings,
            Items = Items + other.Items,
            Cut = Cut + other.Cut,
            Restricted = Restricted + other.Restricted,
            WithoutMinutes = WithoutMinutes + other.WithoutMinutes,
            Withdrawn = Withdrawn + other.Withdrawn,
        };
    }
}
