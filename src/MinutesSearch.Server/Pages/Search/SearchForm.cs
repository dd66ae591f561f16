using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages.Search;

/// <summary>The search box. A plain form: the filters in force travel with it as hidden fields.</summary>
internal static class SearchForm
{
    /// <summary>Writes the form.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="query">The search in force.</param>
    /// <param name="label">The label over the box.</param>
    public static void Write(HtmlWriter html, PageQuery query, string label)
    {
        html.Add($"""
            <form class="search" action="/" method="get" role="search" aria-label="Minutes">
            <label for="q">{label}</label>
            <div class="box"><input type="search" id="q" name="q" value="{query.Text}" placeholder="e.g. school crossing patrol" autocomplete="off" spellcheck="true" maxlength="2000" enterkeyhint="search" data-suggest><button type="submit">Search</button></div>

            """);
        foreach (var (name, value) in query.Pairs.Where(pair => pair.Name is not ("q" or "page" or "facetLimit")))
            html.Add($"<input type=\"hidden\" name=\"{name}\" value=\"{value}\">\n");
        html.Add($"""
            <details class="tips"><summary>How to search</summary>
            <ul><li><kbd>"bus lane"</kbd> finds exactly these words</li><li><kbd>bus OR tram</kbd> finds either</li><li><kbd>-school</kbd> leaves a word out</li><li><kbd>reable*</kbd> finds words that begin so</li><li><kbd>"bus lane"~5</kbd> finds the words near each other</li><li><kbd>title:parking</kbd>, <kbd>decision:approved</kbd>, <kbd>speaker:"a name"</kbd>, <kbd>year:2015..2018</kbd> look in one place</li></ul></details>
            </form>

            """);
    }
}
