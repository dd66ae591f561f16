using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Facets;

/// <summary>Finds facet values of a snapshot by the words of their labels.</summary>
internal sealed class LabelWords
{
    // "Land Use 2012" names the Committee on Land Use; a single word ("Health") would be too easily meant otherwise.
    private static readonly HashSet<string> Bodies = new(["committee", "subcommittee", "sub", "panel", "board"], StringComparer.Ordinal);

    private static readonly FacetDimension[] Searched = [FacetDimension.Council, FacetDimension.Committee, FacetDimension.Topic, FacetDimension.Speaker];

    private readonly Dictionary<(FacetDimension, string Stem), List<int>> byWord = [];
    private readonly Dictionary<string, List<int>> byLabel = new(StringComparer.Ordinal);
    private readonly Dictionary<FacetDimension, HashSet<string>> spellings = Searched.ToDictionary(dimension => dimension, _ => new HashSet<string>(StringComparer.Ordinal));

    private readonly FacetLabels source;

    private LabelWords(FacetLabels labels)
    {
        source = labels;
        foreach (var dimension in Searched)
        {
            foreach (var ordinal in labels.Of(dimension)) Add(dimension, ordinal, labels.Label(ordinal));
        }
    }

    /// <summary>The longest label in words.</summary>
    public int LongestLabel { get; private set; }

    /// <summary>True for the stem of a word of a council's, committee's or speaker's name.</summary>
    public bool IsName(string stem) =>
        byWord.ContainsKey((FacetDimension.Speaker, stem)) || byWord.ContainsKey((FacetDimension.Committee, stem)) || byWord.ContainsKey((FacetDimension.Council, stem));

    /// <summary>The words of a dimension's labels as <see cref="Word.Folded"/>, each once, without stop words.</summary>
    public IReadOnlyCollection<string> Spellings(FacetDimension dimension) => spellings.TryGetValue(dimension, out var words) ? words : [];

    /// <summary>Values whose label holds all words of a text; of a person's name without titles.</summary>
    public IReadOnlyList<int> Holding(FacetDimension dimension, string text)
    {
        HashSet<int>? all = null;
        foreach (var stem in dimension == FacetDimension.Speaker ? NameStems(text) : Stems(text))
        {
            if (!byWord.TryGetValue((dimension, stem), out var some)) return [];
            if (all is null) all = [.. some];
            else all.IntersectWith(some);
        }

        return all is null ? [] : [.. all.Order()];
    }

    /// <summary>Values whose whole label is these words, in this order; of a committee also its subject of several words.</summary>
    public IReadOnlyList<int> Called(string text) => byLabel.GetValueOrDefault(string.Join(' ', Stems(text))) ?? [];

    /// <summary>Reads the labels of a snapshot; what an earlier one of the same index has read already is used again.</summary>
    public static LabelWords Build(IndexSnapshot snapshot)
    {
        var known = snapshot.State.LabelWords;
        return known?.source.Equal(snapshot.Labels) == true ? known : snapshot.State.LabelWords = new LabelWords(snapshot.Labels);
    }

    /// <summary>The stems of a text without stop words.</summary>
    public static IEnumerable<string> Stems(string text) => Words(text).Select(word => word.Stem);

    private static IEnumerable<Word> Words(string text) => MinutesAnalyzer.Tokens(text).Select(token => token.Word).Where(word => word is { Parts: 1, IsStop: false });

    private static IEnumerable<string> NameStems(string text)
    {
        var words = Words(text).ToList();
        var names = words.Where(word => !Honorifics.Contains(word.Folded)).ToList();
        return (names.Count > 0 ? names : words).Select(word => word.Stem);
    }

    private void Add(FacetDimension dimension, int ordinal, string label)
    {
        var words = Words(label).ToList();
        spellings[dimension].UnionWith(words.Select(word => word.Folded));
        var stems = words.Select(word => word.Stem).ToArray();
        foreach (var stem in stems.Distinct(StringComparer.Ordinal))
        {
            if (!byWord.TryGetValue((dimension, stem), out var list)) byWord.Add((dimension, stem), list = []);
            list.Add(ordinal);
        }

        if (stems.Length == 0 || dimension == FacetDimension.Topic) return;
        AddCalled(stems, ordinal);
        if (dimension != FacetDimension.Committee) return;
        var subject = stems.Where(stem => !Bodies.Contains(stem)).ToArray();
        if (subject.Length > 1 && subject.Length < stems.Length) AddCalled(subject, ordinal);
    }

    private void AddCalled(string[] stems, int ordinal)
    {
        var name = string.Join(' ', stems);
        if (!byLabel.TryGetValue(name, out var same)) byLabel.Add(name, same = []);
        same.Add(ordinal);
        LongestLabel = Math.Max(LongestLabel, stems.Length);
    }
}
