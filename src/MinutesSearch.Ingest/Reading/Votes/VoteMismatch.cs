using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.Votes;

/// <summary>Holds counts against names: a disagreement is told, not hidden.</summary>
internal static class VoteMismatch
{
    private static readonly string[] Sides = ["for", "against", "abstained"];

    /// <summary>What disagrees, for people; null where all agrees or one of both is lacking.</summary>
    public static string? Of(IReadOnlyList<int?> counts, IReadOnlyList<IReadOnlyList<string>> names, bool isUnanimous)
    {
        List<string>? found = null;
        for (var side = 0; side < Sides.Length; side++)
            if (counts[side] is { } count && names[side].Count > 0 && names[side].Count != count)
                (found ??= []).Add($"{count} {Sides[side]}, but {names[side].Count} {(names[side].Count == 1 ? "name" : "names")}");
        if (isUnanimous && (counts[1] is > 0 || names[1].Count > 0)) (found ??= []).Add("called unanimous, but votes against");
        return found is null ? null : string.Join("; ", found);
    }

    /// <summary>The vote with its mismatch, for votes that a page or an import gives whole.</summary>
    public static Vote Checked(Vote vote) => vote.Mismatch is null && Of([vote.For, vote.Against, vote.Abstained], [vote.NamesFor, vote.NamesAgainst, vote.NamesAbstained], vote.IsUnanimous) is { } mismatch
        ? vote with { Mismatch = mismatch }
        : vote;
}
