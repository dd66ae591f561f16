using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;

namespace MinutesSearch.Lucene.Analysis;

/// <summary>
/// English stems by KStem, which knows words from a lexicon. It was chosen over Porter2 because minutes live from differences that
/// Porter2 removes: parking and parks, housing and houses, a meeting and to meet, a commissioner and a commission, organisation
/// and organ, a cooperative and Mr Cooper. What KStem's American lexicon lacks is mended here.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Its two streams hold no resources.")]
internal sealed class Stemmer
{
    [ThreadStatic]
    private static Stemmer? forThread;

    // Plurals and variants that KStem keeps apart, seen in minutes. Keys are folded words.
    private static readonly FrozenDictionary<string, string> Mended = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["dogs"] = "dog",
        ["funds"] = "fund",
        ["licence"] = "license",
        ["licences"] = "license",
        ["licensed"] = "license",
        ["enquiry"] = "inquiry",
        ["enquiries"] = "inquiry",
        ["programmes"] = "program",
        ["programme"] = "program",
        ["centre"] = "center",
        ["centres"] = "center",
        ["cllr"] = "councillor",
        ["cllrs"] = "councillor",
        ["councilor"] = "councillor",
        ["councilors"] = "councillor",
        ["men"] = "man",
        ["women"] = "woman",
        ["childrens"] = "children",
        ["childs"] = "child",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly OneWord source = new();
    private readonly KStemFilter filter;
    private readonly ICharTermAttribute result;

    private Stemmer()
    {
        filter = new KStemFilter(source);
        result = filter.GetAttribute<ICharTermAttribute>();
    }

    /// <summary>The stem of a folded word. Words with digits, and words of one or two letters, are their own stems.</summary>
    public static string Stem(string folded)
    {
        if (folded.Length < 3 || folded.AsSpan().ContainsAnyInRange('0', '9')) return folded;
        if (Mended.TryGetValue(folded, out var mended)) return mended;
        return (forThread ??= new Stemmer()).Run(Americanised(folded));
    }

    // KStem's lexicon spells -ize; without this organise, organised and organisation would stay three words.
    private static string Americanised(string word)
    {
        if (word.Length < 7) return word;
        foreach (var ending in (ReadOnlySpan<string>)["isations", "isation", "ises", "ised", "ising", "ise"])
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var at = word.Length - ending.Length + 1;
            return string.Concat(word.AsSpan(0, at), "z", word.AsSpan(at + 1));
        }

        return word;
    }

    private string Run(string word)
    {
        source.Next = word;
        filter.IncrementToken();
        var stem = result.ToString() ?? word;
        return stem.EndsWith("ized", StringComparison.Ordinal) ? stem[..^1] : stem;
    }

    private sealed class OneWord : TokenStream
    {
        private readonly ICharTermAttribute term;

        public OneWord() => term = AddAttribute<ICharTermAttribute>();

        public string Next { get; set; } = "";

        public override bool IncrementToken()
        {
            ClearAttributes();
            term.SetEmpty().Append(Next);
            return true;
        }
    }
}
