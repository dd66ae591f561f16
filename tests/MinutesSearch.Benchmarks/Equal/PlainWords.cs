using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Minutes;

namespace MinutesSearch.Benchmarks.Equal;

/// <summary>The words of an item one after the other, titles first, with a wide gap between passages.</summary>
internal sealed class PlainWords : TokenStream
{
    private const int Gap = 1000;

    private readonly List<(string Text, int Position)> words = [];
    private readonly ICharTermAttribute term;
    private readonly IPositionIncrementAttribute increment;
    private int next;

    public PlainWords(AgendaItem item, Func<Word, string> form)
    {
        term = AddAttribute<ICharTermAttribute>();
        increment = AddAttribute<IPositionIncrementAttribute>();
        var position = 0;
        foreach (var text in Texts(item))
        {
            var tokens = MinutesAnalyzer.Tokens(text);
            foreach (var token in tokens) words.Add((form(token.Word), position + token.Position));
            position += Gap + (tokens.Count == 0 ? 0 : tokens[^1].Position);
        }
    }

    /// <summary>All that is searched of an item.</summary>
    public static IEnumerable<string> Texts(AgendaItem item) =>
    [
        item.Title,
        .. item.IssueTitle is { } issue && !string.Equals(issue, item.Title, StringComparison.OrdinalIgnoreCase) ? new[] { issue } : [],
        .. item.Passages.Select(passage => passage.Text),
        .. item.Decisions.Where(decision => decision.Passages.Count == 0).SelectMany(decision => (IEnumerable<string>)[decision.Text, .. decision.Points]),
    ];

    public override void Reset()
    {
        base.Reset();
        next = 0;
    }

    public override bool IncrementToken()
    {
        if (next == words.Count) return false;
        ClearAttributes();
        term.SetEmpty().Append(words[next].Text);
        increment.PositionIncrement = words[next].Position - (next == 0 ? -1 : words[next - 1].Position);
        next++;
        return true;
    }
}
