using MinutesSearch.Query;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene.Assist;

/// <summary>A query with other ways to say what was typed.</summary>
/// <param name="Query">The query to run.</param>
/// <param name="Expansions">What was added, to show; empty where nothing was.</param>
internal sealed record ExpandedTerms(MinutesQuery Query, IReadOnlyList<Expansion> Expansions);

/// <summary>
/// Adds acronyms, their meanings and a few synonyms to a query before it runs, so that nothing needs indexing again. Words in quotes
/// are exact, and what must not match stays as it is: neither is expanded. Safe for concurrent use.
/// </summary>
internal sealed class TermExpansions(ExpansionTable table)
{
    /// <summary>With the table that is built into the product.</summary>
    public static TermExpansions BuiltIn { get; } = new(ExpansionTable.BuiltIn);

    /// <summary>The same with everyday words.</summary>
    public static TermExpansions Relaxed { get; } = new(ExpansionTable.WithEveryday);

    /// <summary>What is searched for a request that asks for a query, or for another way to put it: with expansions, unless it wants none.</summary>
    public static ExpandedTerms For(SearchRequest request, MinutesQuery query, bool isRelaxed = false) =>
        request.Synonyms ? (isRelaxed ? Relaxed : BuiltIn).Apply(query) : new(query, []);

    /// <summary>The query with its expansions.</summary>
    public ExpandedTerms Apply(MinutesQuery query)
    {
        var found = new List<Expansion>();
        var expanded = Expand(query, IsShouted(query), found);
        return found.Count == 0 ? new(query, []) : new(expanded, found);
    }

    private MinutesQuery Expand(MinutesQuery query, bool shouted, List<Expansion> found) => query switch
    {
        WordQuery => ExpandRuns([query], shouted, found)[0],
        AndQuery and => AllOf(ExpandRuns(and.Children, shouted, found)),
        OrQuery or => new OrQuery(List(or.Children.Select(child => Expand(child, shouted, found)))),
        PartQuery part => part with { Inner = Expand(part.Inner, shouted, found) },
        _ => query,
    };

    private List<MinutesQuery> ExpandRuns(IReadOnlyList<MinutesQuery> children, bool shouted, List<Expansion> found)
    {
        var parts = new List<MinutesQuery>(children.Count);
        for (var i = 0; i < children.Count;)
        {
            if (children[i] is not WordQuery word)
            {
                parts.Add(Expand(children[i++], shouted, found));
                continue;
            }
            if (DateWords.Years(children, i) is { } years)
            {
                found.Add(new($"{word.Text} {((WordQuery)children[i + 1]).Text}", [QueryWriter.Write(years)]));
                parts.Add(years);
                break;
            }
            var (rule, length) = FindRule(children, i, word.Text, shouted);
            var typed = children.Skip(i).Take(length).ToList();
            i += length;
            if (rule is null or { Others.Count: 0 }) { parts.AddRange(typed); continue; }
            parts.Add(new ExpandedQuery(length == 1 ? word : new AndQuery(List(typed)), rule.Others, rule.Weight));
            found.Add(new(string.Join(' ', typed.Select(static child => ((WordQuery)child).Text)), rule.Labels));
        }
        return parts;
    }

    private (ExpansionRule? Rule, int Length) FindRule(IReadOnlyList<MinutesQuery> children, int at, string word, bool shouted)
    {
        if (DateWords.At(children, at) is { } date) return date;
        if (PerCent(word) is { } share) return (share, 1);
        if (AmountWords.At(children, at) is { } amount) return amount;
        if (AddressWords.At(children, at) is { } address) return (address, 1);
        if (FindRun(children, at) is { Rule: not null } run) return run;
        var acronym = table.FindAcronym(word);
        if (acronym is not null && shouted && table.IsAlsoWord(acronym.Words[0])) acronym = null;
        return (acronym, 1);
    }

    // The index keeps no signs, so that a number with this one is any such number: where it is written out, it is sure.
    private static ExpansionRule? PerCent(string word)
    {
        if (word is not [>= '0' and <= '9', .., '%']) return null;
        string[] spelt = [$"{word[..^1]} per cent", $"{word[..^1]} percent"];
        return new([word], spelt, List(spelt.Select(static text => new PhraseQuery(text))), 1);
    }

    private (ExpansionRule? Rule, int Length) FindRun(IReadOnlyList<MinutesQuery> children, int at)
    {
        var first = Wording.Words(((WordQuery)children[at]).Text);
        if (first.Count == 0) return (null, 1);
        foreach (var rule in table.RunsFrom(first[0]))
        {
            var matched = 0;
            for (var next = at; next < children.Count && children[next] is WordQuery word; next++)
            {
                var words = next == at ? first : Wording.Words(word.Text);
                if (matched + words.Count > rule.Words.Count || !words.SequenceEqual(rule.Words.Skip(matched).Take(words.Count))) break;
                matched += words.Count;
                if (matched == rule.Words.Count) return (rule, next - at + 1);
            }
        }
        return (null, 1);
    }

    /// <summary>True where a sentence was typed in capitals: then capitals do not make an acronym of an ordinary word.</summary>
    private bool IsShouted(MinutesQuery query)
    {
        var words = TypedWords(query).Where(static word => word.Any(char.IsLetter)).ToList();
        return words.Count > 1
            && words.TrueForAll(static word => !word.Any(char.IsLower))
            && words.Exists(word => word.Length > 1 && table.FindAcronym(word) is null);
    }

    private static IEnumerable<string> TypedWords(MinutesQuery query) => query switch
    {
        WordQuery word => [word.Text],
        AndQuery and => and.Children.SelectMany(TypedWords),
        OrQuery or => or.Children.SelectMany(TypedWords),
        PartQuery part => TypedWords(part.Inner),
        _ => [],
    };

    private static MinutesQuery AllOf(List<MinutesQuery> parts) => parts.Count == 1 ? parts[0] : new AndQuery(List(parts));

    private static QueryList List(IEnumerable<MinutesQuery> parts) => QueryList.Create([.. parts]);
}
