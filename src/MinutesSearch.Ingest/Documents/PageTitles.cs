using MinutesSearch.Ingest.ModernGov;
using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Documents;

/// <summary>What a page says of its meeting outside the minutes: in its title element and its first headings.</summary>
/// <param name="Body">The body that met; null where none is named.</param>
/// <param name="DateText">The title or heading that holds a day; null where none does.</param>
/// <param name="SayMinutes">True where one of them says that the page holds minutes.</param>
internal sealed record PageTitles(string? Body, string? DateText, bool SayMinutes)
{
    private const int Longest = 200;
    private const int MostHeadings = 4;

    private static readonly string[] Joints = [" | ", " - ", " – ", " — ", " :: ", " » ", ": "];

    private static readonly string[] Bodies = ["committee", "cabinet", "panel", "board", "forum", "commission", "executive", "assembly", "authority", "partnership", "municipal district", "council", "trust"];

    /// <summary>Reads the title and the headings of a page.</summary>
    public static PageTitles Of(PageMeta meta)
    {
        List<string> titles = [.. Headings(meta), meta.Title];
        titles.RemoveAll(t => t.Length is 0 or > Longest);
        return new PageTitles(
            Narrowest(titles),
            titles.Find(t => DateReading.Find(t) is not null),
            titles.Exists(t => t.Contains("minute", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The name that the text gives, in full where a title has it so: <c>Town Council</c>, <c>Saltwick Town Council</c>.</summary>
    public string? Full(string? name) => name is null || (Body is not null && Body.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase)) ? Body : name;

    private static IEnumerable<string> Headings(PageMeta meta) => meta.Root.Descendants().Where(n => n.Name is "h1" or "h2").Take(MostHeadings).Select(PageMeta.TextOf);

    // "Harbour Committee minutes, 4 May 2023 | Northmere Council": the part that names the narrowest body, and of equals the fullest.
    private static string? Narrowest(List<string> titles)
    {
        var names = titles.SelectMany(t => t.Split(Joints, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(p => BodyName.In(p)).OfType<string>().Where(n => !n.Any(char.IsAsciiDigit) && !n.Contains("minutes", StringComparison.OrdinalIgnoreCase)).ToList();
        foreach (var body in Bodies)
            if (names.Where(n => n.Contains(body, StringComparison.OrdinalIgnoreCase)).MaxBy(n => n.Length) is { } name) return name;
        return null;
    }
}
