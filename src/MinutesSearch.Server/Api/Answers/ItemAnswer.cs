using MinutesSearch.Minutes;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>One agenda item whole.</summary>
public sealed record ItemAnswer
{
    /// <summary>Item id.</summary>
    public required string Id { get; init; }

    /// <summary>Number as printed; null where lost.</summary>
    public required string? Number { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Title of the council's issue that the item belongs to; null where the source names none.</summary>
    public required string? IssueTitle { get; init; }

    /// <summary>The item's page on this service: a path, to be resolved against the service's address.</summary>
    public required string Url { get; init; }

    /// <summary>The council's own page about the item; null where there is none.</summary>
    public required string? SourceUrl { get; init; }

    /// <summary>The council.</summary>
    public required NamedReference Council { get; init; }

    /// <summary>The committee; null where the source does not say.</summary>
    public required NamedReference? Committee { get; init; }

    /// <summary>The meeting.</summary>
    public required MeetingAnswer Meeting { get; init; }

    /// <summary>The year, stated or inferred; null where nothing says.</summary>
    public required int? Year { get; init; }

    /// <summary>Business or procedure.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>Subject headings, each with the words that gave it.</summary>
    public required IReadOnlyList<TopicReference> Topics { get; init; }

    /// <summary>Who took part, and how.</summary>
    public required IReadOnlyList<ParticipantAnswer> Speakers { get; init; }

    /// <summary>True where a decision was read.</summary>
    public required bool IsDecided { get; init; }

    /// <summary>True where the source cut the text and the rest could not be had.</summary>
    public required bool IsTruncated { get; init; }

    /// <summary>True where the council withheld the item from the public.</summary>
    public required bool IsRestricted { get; init; }

    /// <summary>All text of the item in its order, the title excluded.</summary>
    public required IReadOnlyList<PassageAnswer> Passages { get; init; }

    /// <summary>What was decided, in the order of the text.</summary>
    public required IReadOnlyList<DecisionAnswer> Decisions { get; init; }

    /// <summary>Recorded votes, in the order of the text.</summary>
    public required IReadOnlyList<Vote> Votes { get; init; }

    /// <summary>Documents that the page links from the item.</summary>
    public required IReadOnlyList<DocumentLink> Documents { get; init; }

    /// <summary>How the item came to be known; null where it was not recorded.</summary>
    public required ProvenanceAnswer? Provenance { get; init; }

    /// <summary>Where to go from here: paths, to be resolved against the service's address.</summary>
    public required ItemLinks Links { get; init; }

    internal static ItemAnswer Of(AgendaItem item, string pathBase) => new()
    {
        Id = item.Id,
        Number = item.Number,
        Title = item.Title,
        IssueTitle = item.IssueTitle,
        Url = Paths.Item(pathBase, item.Id),
        SourceUrl = item.SourceUrl,
        Council = References.To(item.Meeting.Council),
        Committee = References.To(item.Meeting.Committee),
        Meeting = MeetingAnswer.Of(item.Meeting, pathBase),
        Year = item.Meeting.Date.Year,
        Kind = item.Kind,
        Topics = References.To(item.Topics),
        Speakers = [.. item.Speakers.Select(ParticipantAnswer.Of)],
        IsDecided = item.IsDecided,
        IsTruncated = item.IsTruncated,
        IsRestricted = item.IsRestricted,
        Passages = [.. item.Passages.Select(PassageAnswer.Of)],
        Decisions = [.. item.Decisions.Select(decision => new DecisionAnswer(decision.Text, decision.Outcome, decision.Points, decision.Passages))],
        Votes = item.Votes,
        Documents = item.Documents,
        Provenance = item.Provenance is { } provenance ? ProvenanceAnswer.Of(provenance) : null,
        Links = ItemLinks.Of(item, pathBase),
    };
}

/// <summary>Where to go from an item: paths, to be resolved against the service's address.</summary>
/// <param name="Self">The item.</param>
/// <param name="Meeting">Its meeting.</param>
/// <param name="Related">Items like it.</param>
/// <param name="History">The same matter at all meetings.</param>
public sealed record ItemLinks(string Self, string Meeting, string Related, string History)
{
    internal static ItemLinks Of(AgendaItem item, string pathBase)
    {
        var self = $"{pathBase}/v1/items/{Uri.EscapeDataString(item.Id)}";
        return new ItemLinks(self, $"{pathBase}/v1/meetings/{Uri.EscapeDataString(item.Meeting.Id)}", self + "/related", self + "/history");
    }
}
