using System.Globalization;
using System.Text.RegularExpressions;
using MinutesSearch.Minutes;

namespace MinutesSearch.Query;

/// <summary>The names that may stand before a colon, and the values of <c>year:</c>.</summary>
internal static partial class QueryFields
{
    /// <summary>For people: what may stand before a colon.</summary>
    public const string Names = "speaker, committee, topic, council, year, date, title and decision";

    /// <summary>Addresses look like fields, and are not.</summary>
    private static readonly HashSet<string> Schemes = new(StringComparer.OrdinalIgnoreCase) { "http", "https", "ftp", "file", "mailto", "tel", "urn" };

    /// <summary>True for the name of a field, in any case, singular or plural.</summary>
    public static bool IsField(string name) => IsYear(name) || IsDate(name) || Part(name) is not null || Dimension(name) is not null;

    /// <summary>True for <c>year</c>.</summary>
    public static bool IsYear(string name) => Is(name, "year");

    /// <summary>True for <c>date</c>.</summary>
    public static bool IsDate(string name) => Is(name, "date");

    /// <summary>True where a word before a colon begins an address, not a field that somebody thought there was.</summary>
    public static bool IsScheme(string name) => Schemes.Contains(name);

    /// <summary>The part that a field names; null where it names none.</summary>
    public static ItemPart? Part(string name) => Is(name, "title") ? ItemPart.Title : Is(name, "decision") ? ItemPart.Decisions : null;

    /// <summary>The dimension that a field names; null where it names none.</summary>
    public static FacetDimension? Dimension(string name) =>
        Is(name, "speaker") ? FacetDimension.Speaker
        : Is(name, "committee") ? FacetDimension.Committee
        : Is(name, "topic") ? FacetDimension.Topic
        : Is(name, "council") ? FacetDimension.Council
        : null;

    /// <summary>The years of <c>2015</c>, <c>2015..2018</c>, <c>..2018</c>, <c>2015..</c>, and of <c>2015-2018</c> and <c>2015/16</c>; null for anything else.</summary>
    public static YearQuery? Years(string text)
    {
        var match = YearForm().Match(text);
        if (!match.Success) return null;
        var from = Year(match.Groups["from"]);
        var to = match.Groups["range"].Success ? Year(match.Groups["to"]) : from;
        if (from is null && to is null) return null;
        if (to < 100) to += from / 100 * 100;
        return from > to ? new YearQuery(to, from) : new YearQuery(from, to);
    }

    private static int? Year(Group group) => group.Length > 0 ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    private static bool Is(string name, string field) =>
        name.StartsWith(field, StringComparison.OrdinalIgnoreCase) && (name.Length == field.Length || (name.Length == field.Length + 1 && name[^1] is 's' or 'S'));

    [GeneratedRegex(@"^(?:(?<from>[1-9][0-9]{3})?(?<range>\.\.+|…)(?<to>[1-9][0-9]{3})?|(?<from>[1-9][0-9]{3})(?:(?<range>[-–])(?<to>[1-9][0-9]{3})|(?<range>[-–/])(?<to>[0-9]{2}))?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearForm();
}
