using System.Text.Json.Serialization;

namespace MinutesSearch.Reading.Gold;

/// <summary>What a careful clerk says that a page says. See gold/README.md for the rules.</summary>
internal sealed record GoldDocument
{
    public required string Doc { get; init; }
    public GoldDate? Date { get; init; }
    public GoldYear? Year { get; init; }
    public GoldBody? Body { get; init; }
    public IReadOnlyList<GoldPerson>? Attendance { get; init; }
    public IReadOnlyList<GoldItem>? Items { get; init; }

    /// <summary>Pages that show several meetings of one matter.</summary>
    public IReadOnlyList<GoldMeeting>? Meetings { get; init; }

    /// <summary>The meetings of the page, one or more.</summary>
    [JsonIgnore]
    public IReadOnlyList<GoldMeeting> All => Meetings ?? [new GoldMeeting { Date = Date, Year = Year, Body = Body, Attendance = Attendance, Items = Items }];
}

internal sealed record GoldMeeting
{
    public GoldDate? Date { get; init; }
    public GoldYear? Year { get; init; }
    public GoldBody? Body { get; init; }
    public IReadOnlyList<GoldPerson>? Attendance { get; init; }
    public IReadOnlyList<GoldItem>? Items { get; init; }
}

internal sealed record GoldDate(string Value, Words? Quote);

internal sealed record GoldYear(int Value, Words? Quote);

/// <summary>The body that meets, by the name that people know it by.</summary>
internal sealed record GoldBody(string Value, Words? Quote);

/// <summary>A person's part. <see cref="Is"/> is the full name where the page makes sure who is meant.</summary>
internal sealed record GoldPerson(Words? Name, string Did, Words? Role = null, Words? Is = null);

internal sealed record GoldItem
{
    public string? Number { get; init; }
    public Words? Title { get; init; }
    public Words? First { get; init; }
    public Words? Last { get; init; }
    public string? Kind { get; init; }
    public IReadOnlyList<GoldPerson>? People { get; init; }
    public IReadOnlyList<GoldDecision>? Decisions { get; init; }
    public IReadOnlyList<GoldVote>? Votes { get; init; }
    public IReadOnlyList<string>? Topics { get; init; }
}

internal sealed record GoldDecision(Words Quote, string? Outcome, int? Points);

internal sealed record GoldVote
{
    public int? For { get; init; }
    public int? Against { get; init; }
    public int? Abstained { get; init; }
    public bool Unanimous { get; init; }
    public IReadOnlyList<Words>? NamesFor { get; init; }
    public IReadOnlyList<Words>? NamesAgainst { get; init; }
    public IReadOnlyList<Words>? NamesAbstained { get; init; }
    public Words? Result { get; init; }
}
