namespace MinutesSearch.Server.Pages;

/// <summary>Addresses of the pages.</summary>
internal static class PageLinks
{
    /// <summary>An item, with the words to mark in it where there are any.</summary>
    public static string Item(string id, string words = "") =>
        "/items/" + Uri.EscapeDataString(id) + (words.Length == 0 ? "" : "?q=" + Uri.EscapeDataString(words));

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
