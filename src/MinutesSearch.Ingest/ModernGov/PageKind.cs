using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Kinds of page of the council's system.</summary>
internal enum PageKind
{
    /// <summary>No kind that is known.</summary>
    Unknown,

    /// <summary>A meeting with its items.</summary>
    Meeting,

    /// <summary>One agenda item.</summary>
    Item,

    /// <summary>"Issue - meetings": an issue at one or several meetings.</summary>
    IssueMeetings,

    /// <summary>"Issue - decisions": decisions on an issue.</summary>
    IssueDecisions,

    /// <summary>"Issue details": what an issue is about.</summary>
    IssueDetails,

    /// <summary>One decision.</summary>
    Decision,

    /// <summary>Votes on an item by name.</summary>
    Votes,

    /// <summary>A page of the system that holds no minutes.</summary>
    NoMinutes,
}

/// <summary>Tells the kind of a page by the heading that the system prints above it.</summary>
internal static class PageKinds
{
    private static readonly Dictionary<string, PageKind> Headings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["agenda"] = PageKind.Meeting,
        ["meeting"] = PageKind.Meeting,
        ["minutes"] = PageKind.Meeting,
        ["draft minutes"] = PageKind.Meeting,
        ["decisions"] = PageKind.Meeting,
        ["draft decisions"] = PageKind.Meeting,
        ["printed minutes"] = PageKind.Meeting,
        ["agenda item"] = PageKind.Item,
        ["eitem ar yr agenda"] = PageKind.Item,
        ["eitem agenda"] = PageKind.Item,
        ["issue - meetings"] = PageKind.IssueMeetings,
        ["issue - decisions"] = PageKind.IssueDecisions,
        ["issue - items at meetings"] = PageKind.IssueMeetings,
        ["issue details"] = PageKind.IssueDetails,
        ["decision details"] = PageKind.Decision,
        ["decision"] = PageKind.Decision,
        ["voting record"] = PageKind.Votes,
        ["recorded votes"] = PageKind.Votes,
        ["agenda a chofnodion"] = PageKind.Meeting,
        ["agenda a chofnodion drafft"] = PageKind.Meeting,
        ["agenda, penderfyniadau a chofnodion"] = PageKind.Meeting,
    };

    private static readonly Dictionary<string, string> NoMinutes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["browse meetings"] = "a list of meetings",
        ["meetings"] = "a list of meetings",
        ["committee structure"] = "a list of committees",
        ["committees"] = "a list of committees",
        ["list of committees"] = "a list of committees",
        ["committee details"] = "the details of a committee",
        ["committee attendance"] = "an attendance table",
        ["meeting attendance"] = "an attendance table",
        ["attendance details"] = "an attendance table",
        ["meetings calendar"] = "a calendar of meetings",
        ["monthly meetings calendar"] = "a calendar of meetings",
        ["calendar of meetings"] = "a calendar of meetings",
        ["browse forward plans"] = "a list of forward plans",
        ["forward plan"] = "a forward plan",
        ["browse decisions"] = "a list of decisions",
        ["decisions list"] = "a list of decisions",
        ["councillor details"] = "the details of a councillor",
        ["your councillors"] = "a list of councillors",
        ["find councillor"] = "a list of councillors",
        ["member details"] = "the details of a councillor",
        ["register of interests"] = "a register of interests",
        ["search documents"] = "a search page",
        ["advanced search"] = "a search page",
        ["what's new"] = "a list of news",
        ["library"] = "a list of documents",
        ["outside bodies"] = "a list of outside bodies",
        ["error"] = "an error page",
        ["page not found"] = "an error page",
    };

    /// <summary>The kind that a heading names; <see cref="PageKind.Unknown"/> where it names none.</summary>
    public static PageKind Of(string heading)
    {
        var name = Heading(heading);
        if (Headings.TryGetValue(name, out var kind)) return kind;
        if (NoMinutes.ContainsKey(name)) return PageKind.NoMinutes;
        return IsMeetingHeading(name) ? PageKind.Meeting : PageKind.Unknown;
    }

    /// <summary>The heading that the title element of a page begins with, <c>Issue - meetings - Leisure Centre - Sample Council</c>; empty where it begins with none.</summary>
    public static string InTitle(string title)
    {
        for (var end = title.IndexOf(" - ", StringComparison.Ordinal); end > 0; end = title.IndexOf(" - ", end + 1, StringComparison.Ordinal))
            if (Of(title[..end]) != PageKind.Unknown) return title[..end];
        return Of(title) == PageKind.Unknown ? "" : title;
    }

    /// <summary>What a page without minutes is, as a noun phrase.</summary>
    public static string Describe(string heading) => NoMinutes.GetValueOrDefault(Heading(heading)) ?? $"a page headed \"{Shortened(Heading(heading))}\"";

    /// <summary>The heading without what sites print before it: <c>Agendas, Meetings and Minutes - Agenda item</c>.</summary>
    private static string Heading(string heading)
    {
        var name = Fold.White(heading).TrimEnd('.');
        if (Headings.ContainsKey(name)) return name;
        foreach (var joint in (ReadOnlySpan<string>)[" - ", " – ", " | "])
        {
            // "Issue - meetings" is a heading of its own.
            var at = name.LastIndexOf(joint, StringComparison.Ordinal);
            if (at <= 0) continue;
            var last = name[(at + joint.Length)..];
            if (Headings.ContainsKey(last) || NoMinutes.ContainsKey(last) || IsMeetingHeading(last)) return last;
        }
        return name;
    }

    /// <summary>"Agenda and draft minutes", "Agenda, decisions and minutes": lists of what a meeting page holds.</summary>
    private static bool IsMeetingHeading(string name)
    {
        if (name.Length > 60) return false;
        var parts = 0;
        foreach (var part in name.Replace(" and ", ",", StringComparison.OrdinalIgnoreCase).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.ToLowerInvariant() is not ("agenda" or "decisions" or "draft decisions" or "minutes" or "draft minutes" or "printed minutes" or "webcast" or "reports" or "action list")) return false;
            parts++;
        }
        return parts > 1;
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..57] + "…";
}
