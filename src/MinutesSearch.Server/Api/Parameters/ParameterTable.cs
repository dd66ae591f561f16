namespace MinutesSearch.Server.Api.Parameters;

/// <summary>Every query parameter of the API, once.</summary>
internal static class ParameterTable
{
    public static readonly Parameter Q = new("q", "What to look for: words, \"exact phrases\", -without, OR, ( ), word*, word~, \"two words\"~5 near each other, speaker: committee: topic: council: year:2015..2018 title: decision:. Nothing typed is an error; what cannot be understood is searched as words, with a warning.")
    { Example = "\"home care\" -reablement" };

    public static readonly Parameter Council = Id("council", "Items of this council.", "elverdale-borough-council");
    public static readonly Parameter Committee = Id("committee", "Items of this committee.", "planning-committee");
    public static readonly Parameter Meeting = Id("meeting", "Items of this meeting.", "elverdale-borough-council-m5141");
    public static readonly Parameter Speaker = Id("speaker", "Items in which this person took part.", "bridget-odowd");
    public static readonly Parameter Topic = Id("topic", "Items under this subject heading.", "adult-social-care");

    public static readonly Parameter Year = new("year", "Items of this year; a year inferred from the text counts.")
    { Type = ParameterType.Whole, Least = 1000, Most = 9999, IsRepeatable = true, Example = "2018" };

    public static readonly Parameter From = new("from", "Items of meetings on this day or later.") { Type = ParameterType.Date, Example = "2016-01-01" };
    public static readonly Parameter To = new("to", "Items of meetings on this day or earlier.") { Type = ParameterType.Date, Example = "2018-12-31" };

    public static readonly Parameter Kind = new("kind", "Business; procedure (apologies, declarations, minutes of the last meeting and the like); or all, where procedure ranks below.")
    { Default = "business", Values = ["business", "procedure", "all"] };

    public static readonly Parameter Decided = new("decided", "True: items with a decision. False: items without.") { Type = ParameterType.Truth };

    public static readonly Parameter In = new("in", "Parts of the items to search; all of them when left out.")
    { Values = ["title", "agenda", "minutes", "decisions"], IsRepeatable = true, TakesCommas = true };

    public static readonly Parameter Sort = new("sort", "The order of hits. Items without a date come last by date.")
    { Default = "relevance", Values = ["relevance", "newest", "oldest"] };

    public static readonly Parameter Page = new("page", "Page of hits. page × pageSize is at most 10,000: narrow the search, or export it.")
    { Type = ParameterType.Whole, Least = 1, Most = 10_000, Default = "1" };

    public static readonly Parameter PageSize = new("pageSize", "Hits a page.")
    { Type = ParameterType.Whole, Least = 1, Most = 100, Default = "10" };

    public static readonly Parameter Facets = new("facets", "Facets to count. Empty for none.")
    { Default = "council,committee,topic,speaker,year,kind", Values = FacetNames.All, IsRepeatable = true, TakesCommas = true };

    public static readonly Parameter FacetLimit = new("facetLimit", "Values a facet at most; those that the request filters by are always there.")
    { Type = ParameterType.Whole, Least = 1, Most = 1_000, Default = "20" };

    public static readonly Parameter Snippets = new("snippets", "Snippets a hit at most.")
    { Type = ParameterType.Whole, Least = 0, Most = 5, Default = "3" };

    public static readonly Parameter Match = new("match", "Whether all words must occur, or one suffices and more rank higher.")
    { Default = "all", Values = ["all", "any"] };

    public static readonly Parameter Spelling = new("spelling", "Auto: a search that finds nothing runs once more on a better spelling, and says so.")
    { Default = "auto", Values = ["auto", "off"] };

    public static readonly Parameter Relax = new("relax", "Auto: where few items hold all words, items with some of them follow, and a question is searched for what it is about; the answer says so. By relevance only.")
    { Default = "auto", Values = ["auto", "off"] };

    public static readonly Parameter Synonyms = new("synonyms", "On: acronyms and synonyms are searched too.")
    { Default = "on", Values = ["on", "off"] };

    public static readonly Parameter Group = new("group", "One hit an item, or one hit a matter.")
    { Default = "none", Values = ["none", "matter"] };

    public static readonly Parameter Interval = new("interval", "The grain of the timeline.") { Default = "year", Values = ["year", "month"] };

    public static readonly Parameter Typed = new("q", "What was typed so far; the last word may be incomplete.") { Example = "reab" };

    public static readonly Parameter Suggestions = new("limit", "Suggestions at most.")
    { Type = ParameterType.Whole, Least = 1, Most = 20, Default = "8" };

    public static readonly Parameter Prefix = new("prefix", "Values whose label, or a word of it, begins so.") { Example = "plan" };

    public static readonly Parameter ValueLimit = new("limit", "Values at most.")
    { Type = ParameterType.Whole, Least = 1, Most = 10_000, Default = "100" };

    public static readonly Parameter RelatedLimit = new("limit", "Items at most.")
    { Type = ParameterType.Whole, Least = 1, Most = 20, Default = "5" };

    public static readonly Parameter RunLimit = new("limit", "Runs at most.")
    { Type = ParameterType.Whole, Least = 1, Most = 1_000, Default = "20" };

    /// <summary>What narrows a search.</summary>
    private static readonly Parameter[] Filters = [Council, Committee, Meeting, Speaker, Topic, Year, From, To, Kind, Decided];

    /// <summary>What helps a search that finds little: the same wherever one search is counted, followed or taken along.</summary>
    private static readonly Parameter[] Help = [Spelling, Relax];

    /// <summary>Parameters of <c>/v1/search</c>.</summary>
    public static readonly IReadOnlyList<Parameter> ForSearch =
        [Q, .. Filters, In, Sort, Page, PageSize, Facets, FacetLimit, Snippets, Match, .. Help, Synonyms, Group];

    /// <summary>Parameters of <c>/v1/passages</c>.</summary>
    public static readonly IReadOnlyList<Parameter> ForPassages = [Q, .. Filters, In, Sort, Page, PageSize, Match, Spelling, Relax with { Help = "Auto: a question is searched for what it is about. A passage has to hold all words all the same." }];

    /// <summary>Parameters of <c>/v1/timeline</c>.</summary>
    public static readonly IReadOnlyList<Parameter> ForTimeline = [Q, .. Filters, In, Match, .. Help, Synonyms, Interval];

    /// <summary>Parameters of <c>/v1/facets/{name}</c>.</summary>
    public static readonly IReadOnlyList<Parameter> ForFacet = [Prefix, ValueLimit, Q, .. Filters, In, Match, .. Help, Synonyms];

    /// <summary>Parameters of the exports.</summary>
    public static readonly IReadOnlyList<Parameter> ForExport =
        [Q, .. Filters, In, Sort with { Help = "The order of the items.", Default = "oldest", Values = ["oldest", "newest"] }, Match, .. Help, Synonyms];

    /// <summary>Parameters of the feed.</summary>
    public static readonly IReadOnlyList<Parameter> ForFeed =
        [Q, .. Filters, In, PageSize with { Help = "Entries.", Default = "50" }, Match, Spelling, Relax with { Help = "Auto: a question is searched for what it is about." }, Synonyms];

    /// <summary>Parameters of <c>/v1/meetings</c>.</summary>
    public static readonly IReadOnlyList<Parameter> ForMeetings =
    [
        Council with { Help = "Meetings of this council." }, Committee with { Help = "Meetings of this committee." },
        Year with { Help = "Meetings of this year.", IsRepeatable = false }, From with { Help = "Meetings on this day or later." }, To with { Help = "Meetings on this day or earlier." },
        Page with { Help = "Page of meetings, latest first." }, PageSize with { Help = "Meetings a page.", Default = "20" },
    ];

    /// <summary>Parameters of the vocabularies.</summary>
    public static readonly IReadOnlyList<Parameter> ForVocabulary = [Prefix, ValueLimit, Council];

    /// <summary>Parameters of <c>/v1/coverage</c>.</summary>
    public static readonly IReadOnlyList<Parameter> ForCoverage =
        [Council with { Help = "Rows of this council." }, Committee with { Help = "Rows of this committee." }, Year with { Help = "Rows of this year." }];

    private static Parameter Id(string name, string help, string example) =>
        new(name, help + " An id as the facet of this name gives it.") { IsRepeatable = true, Example = example };
}
