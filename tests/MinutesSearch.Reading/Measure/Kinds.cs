namespace MinutesSearch.Reading.Measure;

/// <summary>What is measured, in the order of the tables.</summary>
internal static class Kinds
{
    public const string Boundaries = "item boundaries";
    public const string Titles = "titles";
    public const string Numbers = "numbers";
    public const string Dates = "dates";
    public const string Bodies = "bodies";
    public const string Attendance = "attendance";
    public const string Speakers = "speakers";
    public const string Roles = "roles";
    public const string Decisions = "decisions";
    public const string Outcomes = "outcomes of decisions";
    public const string Points = "points of decisions";
    public const string Votes = "votes";
    public const string VoteNames = "names in votes";
    public const string Topics = "topics";
    public const string Procedure = "procedure";

    public static IReadOnlyList<string> All { get; } = [Boundaries, Titles, Numbers, Dates, Bodies, Attendance, Speakers, Roles, Decisions, Outcomes, Points, Votes, VoteNames, Topics, Procedure];

    /// <summary>What the reader must reach on the half that nobody tunes on.</summary>
    public static IReadOnlyDictionary<string, double> Bars { get; } = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        [Boundaries] = 0.98,
        [Dates] = 0.99,
        [Decisions] = 0.93,
        [Speakers] = 0.90,
        [Votes] = 0.95,
        [Topics] = 0.80,
    };
}
