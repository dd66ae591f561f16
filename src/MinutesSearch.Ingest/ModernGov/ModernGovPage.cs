using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>What a page of a ModernGov site holds.</summary>
/// <param name="Shape">The kind of page as formats name it: <c>meeting</c>, <c>item</c>, <c>issue</c>, <c>decision</c>, <c>votes</c>.</param>
/// <param name="Meetings">Its meetings; empty where <paramref name="Nothing"/> says what the page is instead.</param>
/// <param name="Nothing">A noun phrase for a page that holds no minutes; null for one that does.</param>
internal sealed record ModernGovPage(string Shape, IReadOnlyList<MeetingDraft> Meetings, string? Nothing)
{
    /// <summary>True where only a word that heads other minutes too told the kind.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>A page that holds a meeting.</summary>
    public static ModernGovPage Of(string shape, MeetingDraft meeting) => new(shape, [meeting], null);

    /// <summary>A page of the system that holds no minutes.</summary>
    public static ModernGovPage WithoutMinutes(string what) => new("none", [], what);

    /// <summary>A page of the system that is none of its known kinds: it may hold printed minutes.</summary>
    public static ModernGovPage Unknown(string what) => new("unknown", [], what);

    /// <summary>True where the page is none of the known kinds.</summary>
    public bool IsUnknown => Shape == "unknown";

    /// <summary>Reads a page of one item, issue or decision.</summary>
    public static ModernGovPage Single(PageKind kind, PageText page)
    {
        switch (kind)
        {
            case PageKind.Item:
                return ItemPage.Read(page) is { } item ? Of("item", item) : WithoutMinutes("an agenda item without title and text");
            case PageKind.IssueMeetings or PageKind.IssueDecisions:
                var meetings = IssuePage.Read(page, kind == PageKind.IssueDecisions);
                return meetings.Count > 0 ? new ModernGovPage("issue", meetings, null) : WithoutMinutes("an issue that no meeting has dealt with");
            case PageKind.Decision:
                return DecisionPage.Read(page) is { } decision ? Of("decision", decision) : WithoutMinutes("a decision without text");
            case PageKind.Votes:
                return VotePage.Read(page) is { } votes ? Of("votes", votes) : WithoutMinutes("a voting record without votes");
            default:
                return WithoutMinutes("the details of an issue");
        }
    }
}
