using System.Text;

namespace MinutesSearch.Server.Pages;

/// <summary>
/// The parameters of a search as they stand in an address, in a fixed order: what links on the pages are made from.
/// Unknown names and empty values are left out, so that no page links to what it does not understand.
/// </summary>
internal sealed class PageQuery
{
    private static readonly string[] Names =
        ["q", "council", "committee", "meeting", "speaker", "topic", "year", "from", "to", "kind", "decided", "in", "sort",
         "match", "spelling", "relax", "synonyms", "group", "page", "pageSize", "facetLimit"];

    private readonly (string Name, string Value)[] pairs;

    private PageQuery(IEnumerable<(string Name, string Value)> pairs) =>
        this.pairs = [.. pairs.Where(pair => pair.Value.Length > 0).DistinctBy(pair => (pair.Name, Repeats(pair.Name) ? pair.Value : ""))];

    /// <summary>A search of nothing.</summary>
    public static PageQuery Empty { get; } = new([]);

    /// <summary>The parameters in these pairs; names in any case, the first value where a parameter does not repeat.</summary>
    public static PageQuery Of(IEnumerable<KeyValuePair<string, string?>> parameters)
    {
        var known = from pair in parameters
                    let place = Array.FindIndex(Names, name => name.Equals(pair.Key, StringComparison.OrdinalIgnoreCase))
                    where place >= 0
                    orderby place
                    select (Names[place], pair.Value?.Trim() ?? "");
        return new PageQuery(known);
    }

    /// <summary>True where nothing is asked.</summary>
    public bool IsEmpty => pairs.Length == 0;

    /// <summary>The query text; empty where there is none.</summary>
    public string Text => First("q") ?? "";

    /// <summary>All parameters in their order.</summary>
    public IReadOnlyList<(string Name, string Value)> Pairs => pairs;

    /// <summary>The first value of a parameter; null where it is not given.</summary>
    public string? First(string name) => pairs.FirstOrDefault(pair => pair.Name == name).Value;

    /// <summary>All values of a parameter.</summary>
    public IEnumerable<string> All(string name) => pairs.Where(pair => pair.Name == name).Select(pair => pair.Value);

    /// <summary>The same search with one more value; back on the first page.</summary>
    public PageQuery With(string name, string value) =>
        Of(Restarted(name).Append((name, value)).Select(pair => KeyValuePair.Create(pair.Item1, (string?)pair.Item2)));

    /// <summary>The same search with this as the only value of the parameter (null: without it); back on the first page.</summary>
    public PageQuery Set(string name, string? value) => Without(name) is var rest && value is null ? rest : rest.With(name, value!);

    /// <summary>The same search without a parameter; back on the first page.</summary>
    public PageQuery Without(string name) => new(Restarted(name).Where(pair => pair.Name != name));

    /// <summary>The same search without one value of a parameter; back on the first page.</summary>
    public PageQuery Without(string name, string value) => new(Restarted(name).Where(pair => pair.Name != name || pair.Value != value));

    /// <summary>The same search without any filter: the text and how it is read stay.</summary>
    public PageQuery WithoutFilters() => new(Restarted("").Where(pair => !IsFilter(pair.Name)));

    /// <summary>True for parameters that narrow a search.</summary>
    public static bool IsFilter(string name) =>
        Repeats(name) || name is "from" or "to" or "kind" or "decided";

    /// <summary>The query string with its question mark; empty where nothing is asked.</summary>
    public string ToQueryString()
    {
        var text = new StringBuilder();
        foreach (var (name, value) in pairs)
            text.Append(text.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        return text.ToString();
    }

    /// <summary>An address of this site with the parameters.</summary>
    public string At(string path) => path + ToQueryString();

    private static bool Repeats(string name) => name is "council" or "committee" or "meeting" or "speaker" or "topic" or "year" or "in";

    // Another page of hits or a longer list of values makes no sense once the search is another one.
    private IEnumerable<(string Name, string Value)> Restarted(string changed) =>
        changed == "page" ? pairs : pairs.Where(pair => pair.Name != "page");
}
