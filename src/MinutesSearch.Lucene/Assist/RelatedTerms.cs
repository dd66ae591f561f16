using Lucene.Net.Index;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Index;

namespace MinutesSearch.Lucene.Assist;

/// <summary>A word that says what an item is about.</summary>
/// <param name="Stem">Its stem.</param>
/// <param name="Weight">How much it says, 0 to 1.</param>
internal readonly record struct RelatedTerm(string Stem, float Weight);

/// <summary>The words that say most about an item: often in it, seldom elsewhere, those of the title first.</summary>
internal static class RelatedTerms
{
    private const int MaxTerms = 25;
    private const int TitleWeight = 4;
    private const int MaxWords = 4000;
    private const int ShortestNumber = 5;

    /// <summary>The words, heaviest first.</summary>
    /// <param name="reader">The index.</param>
    /// <param name="title">Title of the item.</param>
    /// <param name="text">Its text, title included or not.</param>
    public static List<RelatedTerm> Of(IndexReader reader, string title, string text)
    {
        var often = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(title, TitleWeight);
        Add(text, 1);
        var items = Math.Max(1, reader.MaxDoc);
        var weighed = new List<RelatedTerm>();
        foreach (var (stem, count) in often)
        {
            var holding = reader.DocFreq(new Term(IndexSchema.Text, stem));
            // A word of this item only leads nowhere, and one of every fourth item leads everywhere.
            if (holding < 2 || (holding > items / 4 && items > 100)) continue;
            weighed.Add(new(stem, (float)((1 + Math.Log(count)) * Math.Log((double)items / holding))));
        }
        weighed.Sort(static (a, b) => b.Weight != a.Weight ? b.Weight.CompareTo(a.Weight) : string.CompareOrdinal(a.Stem, b.Stem));
        if (weighed.Count > MaxTerms) weighed.RemoveRange(MaxTerms, weighed.Count - MaxTerms);
        var heaviest = weighed.Count == 0 ? 1 : Math.Max(weighed[0].Weight, float.Epsilon);
        return weighed.ConvertAll(term => term with { Weight = term.Weight / heaviest });

        void Add(string words, int weight)
        {
            var tokens = new List<Token>();
            // Each passage is a line, and has a language of its own.
            foreach (var line in words.Split('\n'))
            {
                if (tokens.Count < MaxWords) MinutesAnalyzer.Analyze(line, tokens);
            }

            foreach (var token in tokens.Take(MaxWords))
            {
                if (!IsTelling(token.Word)) continue;
                often[token.Word.Stem] = often.GetValueOrDefault(token.Word.Stem) + weight;
            }
        }
    }

    /// <summary>No stop word, no small word, and of numbers only those long enough to be a reference.</summary>
    private static bool IsTelling(Word word) =>
        !word.IsStop && word.Stem.Length > 2 && (word.Stem.Length >= ShortestNumber || !word.Stem.Any(char.IsDigit));
}
