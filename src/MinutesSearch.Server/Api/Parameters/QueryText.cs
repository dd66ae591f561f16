using MinutesSearch.Query;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Api.Parameters;

/// <summary>Reads the text of a query: never a mistake, whatever was typed.</summary>
internal static class QueryText
{
    /// <summary>The text that is searched, and what it means.</summary>
    public static (string Text, ParsedQuery Parsed) Read(ParameterReader reader, Settings settings)
    {
        var typed = reader.Text(ParameterTable.Q);
        var mode = reader.One<MatchMode>(ParameterTable.Match);
        var most = settings.Get(SettingsTable.QueryLength);
        if (typed.Length <= most) return (typed, QueryParser.Parse(typed, mode));

        var text = Cut(typed, most);
        var parsed = QueryParser.Parse(text, mode);
        var warning = new QueryWarning(text.Length, $"The text is longer than {most} characters; the rest was not searched.");
        return (text, parsed with { Warnings = [.. parsed.Warnings, warning] });
    }

    // At the last blank, unless that would leave less than half; never between the two halves of a surrogate pair.
    private static string Cut(string text, int most)
    {
        var blank = text.LastIndexOf(' ', most);
        if (blank > most / 2) return text[..blank];
        return text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }
}
