namespace MinutesSearch.Server.Pages;

/// <summary>Addresses of the pages.</summary>
internal static class PageLinks
{
    /// <summary>Councils with their committees.</summary>
    public const string Committees = "/committees";

    /// <summary>Meetings, latest first.</summary>
    public const string Meetings = "/meetings";

    /// <summary>What is held, and what is missing.</summary>
    public const string Coverage = "/coverage";

    /// <summary>People.</summary>
    public const string People = "/speakers";

    /// <summary>An item, with the words to mark in it where there are any.</summary>
    public static string Item(string id, string words = "") =>
        "/items/" + Uri.EscapeDataString(id) + (words.Length == 0 ? "" : "?q=" + Uri.EscapeDataString(words));

    /// <summary>An item that a search found, with the search: its words are marked, and a link leads back to the hits.</summary>
    public static string Item(string id, PageQuery search) => search.At(Item(id));

    /// <summary>A meeting.</summary>
    public static string Meeting(string id) => "/meetings/" + Uri.EscapeDataString(id);

    /// <summary>A speaker.</summary>
    public static string Speaker(string id) => "/speakers/" + Uri.EscapeDataString(id);

    /// <summary>The items of one value of a filter, latest first.</summary>
    public static string Browse(string parameter, string value) =>
        PageQuery.Empty.With(parameter, value).With("sort", "newest").At("/");

    /// <summary>The items of a committee of a council, latest first: councils have committees of the same name.</summary>
    public static string Committee(string council, string committee) =>
        PageQuery.Empty.With("council", council).With("committee", committee).With("sort", "newest").At("/");
}
