using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.Votes;

/// <summary>The votes of an item while it is read: those that are told to their end, and the one that is being told.</summary>
internal sealed class VoteLedger
{
    /// <summary>The votes that are told to their end, in order.</summary>
    public List<Vote> Votes { get; } = [];

    /// <summary>The vote that is being told.</summary>
    public VoteDraft Draft { get; private set; } = new();

    /// <summary>True where the text said that a vote was or would be taken, and not yet how it went.</summary>
    public bool IsAwaited { get; set; }

    /// <summary>Closes the vote that is being told, if there is one, and begins another.</summary>
    public void Finish()
    {
        if (!Draft.IsEmpty)
        {
            var vote = Draft.ToVote();
            // "The motion was carried by 8 votes to 5. RESOLVED, by 8 votes to 5, that …" tells one vote twice.
            if (!(Draft.MayRepeat && Votes.Count > 0 && IsSame(Votes[^1], vote))) Votes.Add(vote);
            IsAwaited = false;
        }
        Draft = new VoteDraft();
    }

    private static bool IsSame(Vote one, Vote other) =>
        one.For is not null && one.For == other.For && one.Against == other.Against && (one.Abstained == other.Abstained || other.Abstained is null) && one.IsUnanimous == other.IsUnanimous;
}
