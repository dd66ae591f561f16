using MinutesSearch.Minutes;
using MinutesSearch.Search;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>An agenda item that matches.</summary>
public record HitAnswer
{
    /// <summary>Item id.</summary>
    public required string Id { get; init; }

    /// <summary>Number as printed; null where lost.</summary>
    public required string? Number { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>The item's page on this service: a path, to be resolved against the service's address.</summary>
    public required string Url { get; init; }

    /// <summary>The council's own page about the item; null where there is none.</summary>
    public required string? SourceUrl { get; init; }

    /// <summary>The council.</summary>
    public required NamedReference Council { get; init; }

    /// <summary>The committee; null where the source does not say.</summary>
    public required NamedReference? Committee { get; init; }

    /// <summary>The meeting.</summary>
    public required MeetingReference Meeting { get; init; }

    /// <summary>The year, stated or inferred; null where nothing says.</summary>
    public required int? Year { get; init; }

    /// <summary>Business or procedure.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>Subject headings.</summary>
    public required IReadOnlyList<TopicReference> Topics { get; init; }

    /// <summary>People who took part.</summary>
    public required IReadOnlyList<SpeakerReference> Speakers { get; init; }

    /// <summary>True where a decision was read.</summary>
    public required bool IsDecided { get; init; }

    /// <summary>True where the source cut the text.</summary>
    public required bool IsTruncated { get; init; }

    /// <summary>Score; 0 where the order is not by relevance.</summary>
    public required double Score { get; init; }

    /// <summary>The passages that answer the query best, in the order of the item.</summary>
    public required IReadOnlyList<SnippetAnswer> Snippets { get; init; }

    internal static HitAnswer Of(Hit hit, string pathBase) => new()
    {
        Id = hit.Id,
        Number = hit.Number,
        Title = hit.Title,
        Url = Paths.Item(pathBase, hit.Id),
        SourceUrl = hit.SourceUrl,
        Council = References.To(hit.Meeting.Council),
        Committee = References.To(hit.Meeting.Committee),
        Meeting = References.To(hit.Meeting),
        Year = hit.Meeting.Date.Year,
        Kind = hit.Kind,
        Topics = References.To(hit.Topics),
        Speakers = [.. hit.Speakers.Select(speaker => new SpeakerReference(speaker.Id, speaker.Name, speaker.Role))],
        IsDecided = hit.IsDecided,
        IsTruncated = hit.IsTruncated,
        Score = Math.Round(hit.Score, 4),
        Snippets = [.. hit.Snippets.Select(SnippetAnswer.Of)],
    };
}
