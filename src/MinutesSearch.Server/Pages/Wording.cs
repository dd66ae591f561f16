using System.Globalization;
using MinutesSearch.Minutes;
using MinutesSearch.Query;

namespace MinutesSearch.Server.Pages;

/// <summary>Words that the pages use for what the vocabulary names.</summary>
internal static class Wording
{
    /// <summary>A day: <c>3 November 2016</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day as machines read it: <c>2016-11-03</c>.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A year in figures.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>What that many items are called, where the number stands by itself.</summary>
    public static string Items(long count) => count == 1 ? "item" : "items";

    /// <summary>A number in figures: <c>1,204</c>.</summary>
    public static string Figure(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>One or many: <c>1 item</c>, <c>1,204 items</c>.</summary>
    public static string Count(long count, string one, string many) =>
        Figure(count) + " " + (count == 1 ? one : many);

    /// <summary>A date in words, inference included: <c>about 2018</c>, <c>date unknown</c>.</summary>
    public static string Date(MeetingDate date) => date switch
    {
        { Date: { } day } => Day(day),
        { Year: { } year, Source: DateSource.Stated } => year.ToString(CultureInfo.InvariantCulture),
        { Year: { } year } => "about " + year.ToString(CultureInfo.InvariantCulture),
        _ => "date unknown",
    };

    /// <summary>A part of an item as a heading.</summary>
    public static string Part(ItemPart part) => part switch
    {
        ItemPart.Title => "Title",
        ItemPart.Agenda => "Agenda",
        ItemPart.Minutes => "Minutes",
        ItemPart.Decisions => "Decision",
        _ => "Further information",
    };

    /// <summary>An outcome; null where none was read.</summary>
    public static string? Outcome(DecisionOutcome outcome) => outcome == DecisionOutcome.None ? null : outcome.ToString();

    /// <summary>What people did, as a heading over their names.</summary>
    public static string Participation(Participation participation) => participation switch
    {
        Minutes.Participation.Spoke => "Spoke",
        Minutes.Participation.Attended => "Attended",
        Minutes.Participation.Apologies => "Sent apologies",
        Minutes.Participation.DeclaredInterest => "Declared an interest",
        Minutes.Participation.Moved => "Moved",
        Minutes.Participation.Seconded => "Seconded",
        _ => "Recorded in a vote",
    };

    /// <summary>A dimension as a heading over its values.</summary>
    public static string Dimension(FacetDimension dimension) => dimension switch
    {
        FacetDimension.Council => "Council",
        FacetDimension.Committee => "Committee",
        FacetDimension.Topic => "Topic",
        FacetDimension.Speaker => "Speaker",
        FacetDimension.Year => "Year",
        _ => "Kind of item",
    };

    /// <summary>The heading over committees of several councils.</summary>
    public const string CommitteesOfAny = "Committee (of any council)";

    /// <summary>The parameter that filters by a dimension.</summary>
    public static string Parameter(FacetDimension dimension) => dimension switch
    {
        FacetDimension.Council => "council",
        FacetDimension.Committee => "committee",
        FacetDimension.Topic => "topic",
        FacetDimension.Speaker => "speaker",
        FacetDimension.Year => "year",
        _ => "kind",
    };

    /// <summary>How a reader understood a page: <c>moderngov-html/meeting</c> gives <c>a ModernGov meeting page</c> and so on; the format itself where it is not known here.</summary>
    public static string Format(string format) => format switch
    {
        _ when format.StartsWith("moderngov", StringComparison.Ordinal) => "a ModernGov page",
        _ when format.StartsWith("json-lines", StringComparison.Ordinal) => "an import in JSON Lines",
        _ when format.StartsWith("printed", StringComparison.Ordinal) => "printed minutes",
        _ => format,
    };
}
