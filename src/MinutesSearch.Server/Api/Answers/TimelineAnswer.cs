using MinutesSearch.Search;
using MinutesSearch.Server.Api.Parameters;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>Hits over time.</summary>
public sealed record TimelineAnswer : IPartialAnswer
{
    /// <summary>How the query text was understood.</summary>
    public required QueryAnswer Query { get; init; }

    /// <summary>The grain.</summary>
    public required TimelineInterval Interval { get; init; }

    /// <summary>In time order; empty ones between the first and the last included.</summary>
    public required IReadOnlyList<BucketAnswer> Buckets { get; init; }

    /// <summary>Items that match but have no year (by month: no day).</summary>
    public required long Undated { get; init; }

    /// <summary>The first mention; null where no hit is dated.</summary>
    public required HitAnswer? First { get; init; }

    /// <summary>True where the time limit ended the counting early: counts are lower bounds.</summary>
    public required bool IsPartial { get; init; }

    /// <summary>Names the state of the index.</summary>
    public required string IndexVersion { get; init; }

    internal static TimelineAnswer Of(TimelineParameters asked, Timeline found, string pathBase) => new()
    {
        Query = QueryAnswer.Of(asked.Text, asked.Parsed, found.Help),
        Interval = asked.Interval,
        Buckets = [.. found.Buckets.Select(bucket => new BucketAnswer(bucket.Period, bucket.Count))],
        Undated = found.Undated,
        First = found.First is { } first ? HitAnswer.Of(first, pathBase) : null,
        IsPartial = found.IsPartial,
        IndexVersion = found.IndexVersion,
    };
}

/// <summary>One bucket of a timeline.</summary>
/// <param name="Period"><c>2018</c> or <c>2018-01</c>.</param>
/// <param name="Count">Items.</param>
public sealed record BucketAnswer(string Period, long Count);
