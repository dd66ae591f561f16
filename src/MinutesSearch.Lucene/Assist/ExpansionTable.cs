using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Assist;

/// <summary>What a word or a run of words is searched as too.</summary>
/// <param name="Words">The run, folded, without <c>and</c>.</param>
/// <param name="Labels">What is searched too, to show.</param>
/// <param name="Others">What is searched too; empty where a run is known and has no safe equal, so that no shorter run in it is taken for it.</param>
/// <param name="Weight">What a match of the others counts.</param>
internal sealed record ExpansionRule(IReadOnlyList<string> Words, IReadOnlyList<string> Labels, QueryList Others, float Weight);

/// <summary>Acronyms and synonyms, ready to be looked up. Immutable.</summary>
internal sealed class ExpansionTable
{
    /// <summary>An acronym is as good as its meaning; a little less keeps what was typed in front.</summary>
    internal const float AcronymWeight = 0.9f;

    private readonly Dictionary<string, ExpansionRule> acronyms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> anyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> alsoWords;
    private readonly Dictionary<string, List<ExpansionRule>> runs = new(StringComparer.Ordinal);

    /// <summary>The table that is built into the product.</summary>
    public static ExpansionTable BuiltIn { get; } = new([.. ExpansionFile.BuiltIn]);

    /// <summary>The same with everyday words.</summary>
    public static ExpansionTable WithEveryday { get; } = new([.. ExpansionFile.BuiltIn, ExpansionFile.Everyday]);

    /// <summary>A table of files: of each the first meaning of an acronym leads back to it.</summary>
    public ExpansionTable(params IReadOnlyList<ExpansionFile> files)
    {
        alsoWords = new(files.SelectMany(static file => file.AlsoWords), StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var acronym in file.AnyCase) anyCase.TryAdd(acronym, acronym);
            foreach (var (acronym, meanings) in file.Acronyms) AddAcronym(acronym, meanings);
            foreach (var entry in file.Synonyms)
            {
                AddSynonyms(entry.Typed, entry.Also, file.SynonymWeight);
                if (entry.Both) AddSynonyms(entry.Also, entry.Typed, file.SynonymWeight);
            }
        }

        foreach (var rules in runs.Values) rules.Sort(static (a, b) => b.Words.Count.CompareTo(a.Words.Count));
    }

    /// <summary>Acronyms of the table, as written.</summary>
    public IEnumerable<string> Acronyms => acronyms.Keys;

    /// <summary>What an acronym stands for: <c>EHCP</c>, <c>EHCPs</c>, <c>EHCP's</c>. Case counts but for the few that can be nothing else.</summary>
    public ExpansionRule? FindAcronym(string word) =>
        acronyms.GetValueOrDefault(word) ?? Known(word) ?? (Singular(word) is { } one ? acronyms.GetValueOrDefault(one) ?? Known(one) : null);

    /// <summary>True for an acronym that is an ordinary word or name too.</summary>
    public bool IsAlsoWord(string acronym) => alsoWords.Contains(acronym);

    /// <summary>Rules for runs that begin with this folded word, longest first.</summary>
    public IReadOnlyList<ExpansionRule> RunsFrom(string word) => runs.TryGetValue(word, out var rules) ? rules : [];

    private ExpansionRule? Known(string word) => anyCase.TryGetValue(word, out var acronym) ? acronyms.GetValueOrDefault(acronym) : null;

    private static string? Singular(string word) =>
        word.Length > 3 && word[^1] == 's' ? word[..^(Folding.IsApostrophe(word[^2]) ? 2 : 1)] : null;

    private void AddAcronym(string acronym, IReadOnlyList<string> meanings)
    {
        var wordings = meanings.SelectMany(static meaning => meaning.Split('|')).ToList();
        var labels = meanings.Select(static meaning => Wording.Label(meaning.Split('|')[0])).ToList();
        var forms = Phrases(wordings.SelectMany(Wording.Forms));
        acronyms[acronym] = acronyms.TryGetValue(acronym, out var known) ? Join(known, labels, forms) : new([acronym], labels, forms, AcronymWeight);
        var countable = meanings[0].Contains("(s)", StringComparison.Ordinal);
        var back = Phrases(countable ? [acronym, acronym + "s"] : [acronym]);
        var isWord = alsoWords.Contains(acronym);
        foreach (var wording in meanings[0].Split('|')) AddRuns(wording, isWord ? [] : [acronym], isWord ? [] : back, AcronymWeight);
    }

    private void AddSynonyms(IReadOnlyList<string> from, IReadOnlyList<string> to, float weight)
    {
        var labels = to.Select(Wording.Label).ToList();
        var others = Phrases(to.SelectMany(Wording.Forms));
        foreach (var wording in from) AddRuns(wording, labels, others, weight);
    }

    private void AddRuns(string wording, IReadOnlyList<string> labels, QueryList others, float weight)
    {
        foreach (var form in Wording.Forms(wording))
        {
            var words = Wording.Words(form);
            if (!runs.TryGetValue(words[0], out var rules)) runs.Add(words[0], rules = []);
            var same = rules.FindIndex(rule => rule.Words.SequenceEqual(words));
            if (same < 0) rules.Add(new(words, labels, others, weight));
            else rules[same] = Join(rules[same], labels, others);
        }
    }

    private static ExpansionRule Join(ExpansionRule rule, IReadOnlyList<string> labels, QueryList others) => rule with
    {
        Labels = [.. rule.Labels.Union(labels, StringComparer.OrdinalIgnoreCase)],
        Others = Phrases(rule.Others.Concat(others).Select(static other => ((PhraseQuery)other).Text)),
    };

    private static QueryList Phrases(IEnumerable<string> texts) =>
        QueryList.Create([.. texts.Distinct(StringComparer.OrdinalIgnoreCase).Select(static text => new PhraseQuery(text))]);
}
