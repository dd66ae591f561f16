using MinutesSearch.Query;
using MinutesSearch.Search;
using MinutesSearch.Server.Api.Parameters;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>How a query text was understood.</summary>
/// <param name="Text">The text as typed.</param>
/// <param name="InterpretedAs">The query that was run, printed.</param>
/// <param name="CorrectedTo">The better spelling that was searched because the text as typed found nothing; null where it was not.</param>
/// <param name="IsRelaxed">True where few items hold all words, so that items with some of them are among the results.</param>
/// <param name="Expansions">Words that were searched in other forms too.</param>
/// <param name="Warnings">What could not be understood and was searched as words.</param>
public sealed record QueryAnswer(
    string Text, string InterpretedAs, string? CorrectedTo, bool IsRelaxed, IReadOnlyList<ExpansionAnswer> Expansions, IReadOnlyList<WarningAnswer> Warnings)
{
    internal static QueryAnswer Of(SearchParameters asked, SearchResult found) => new(
        asked.Text,
        found.InterpretedAs,
        found.IsCorrected ? found.DidYouMean : null,
        found.IsRelaxed,
        [.. found.Expansions.Select(expansion => new ExpansionAnswer(expansion.From, expansion.To))],
        Of(asked.Parsed.Warnings.Concat(found.Warnings)));

    internal static QueryAnswer Of(string text, ParsedQuery parsed, QueryHelp help) =>
        new(text, help.InterpretedAs, help.CorrectedTo, help.IsRelaxed, [], Of(parsed.Warnings.Concat(help.Warnings)));

    private static WarningAnswer[] Of(IEnumerable<QueryWarning> warnings) => [.. warnings.Select(warning => new WarningAnswer(warning.Position, warning.Message))];
}

/// <summary>A word that was searched in other forms too.</summary>
/// <param name="From">As typed.</param>
/// <param name="To">What else was searched.</param>
public sealed record ExpansionAnswer(string From, IReadOnlyList<string> To);

/// <summary>Something that could not be understood and was searched as words.</summary>
/// <param name="Position">Where, in characters from the start of the text.</param>
/// <param name="Message">Why, for the person who typed it.</param>
public sealed record WarningAnswer(int Position, string Message);
