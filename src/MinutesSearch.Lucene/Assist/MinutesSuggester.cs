using System.Text;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene.Assist;

/// <summary>
/// Completes what is being typed to words, titles, speakers and committees. The words of a completion may be typed in any order and
/// each only begun; where little begins so, one typing error is forgiven. Words typed before the last one are kept, and the last one
/// completed to words that occur together with them. Immutable; safe for concurrent use.
/// </summary>
internal sealed class MinutesSuggester(SuggestionSources sources, CountTogether? countTogether = null)
{
    private const double AnyOrderPenalty = 0.2;
    private const double WholeWordBonus = 0.15;
    private const double ErrorPenalty = 0.6;
    private const double UnknownCompanyPenalty = 0.8;
    private const double NextShare = 0.8;
    private const int NearBeginningsTried = 4;

    // People write them before names; the names of speakers go without.
    /// <summary>Suggestions, best first; none for a text without a letter or digit.</summary>
    /// <param name="text">What was typed so far.</param>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<Suggestion> Suggest(string text, int limit)
    {
        var typed = TypedText.Read(text);
        if (typed.Words.Count == 0 || limit <= 0) return [];
        var found = new List<FoundCompletion>();
        var unknown = UnknownWord(typed);
        Collect(typed, limit, 0, found, withWords: unknown < 0);
        if (found.Count < limit)
        {
            foreach (var corrected in Corrected(typed, unknown)) Collect(corrected, limit, ErrorPenalty, found);
        }
        if (unknown >= 0 && found.Count == 0) CollectWords(typed, limit, ErrorPenalty, found);
        return Mixed(found, limit);
    }

    private void Collect(TypedText typed, int limit, double penalty, List<FoundCompletion> found, bool withWords = true)
    {
        var hits = new List<(Completion Completion, double Score)>();
        foreach (var (kind, index) in sources.For(typed.Field))
        {
            if (kind == SuggestionKind.Word)
            {
                if (withWords) CollectWords(typed, limit, penalty, found);
                continue;
            }
            hits.Clear();
            var sought = kind == SuggestionKind.Speaker ? typed.Without(Honorifics.Contains) : typed;
            var range = index.Range(sought.Beginning);
            if (sought.IsLastOpen) index.FindBest(index.WholeWord(sought.Beginning, range), limit, hits);
            Add(kind, penalty - WholeWordBonus);
            hits.Clear();
            index.FindBest(range, limit, hits);
            Add(kind, penalty);
            if (hits.Count >= limit || sought.Words.Count < 2) continue;
            hits.Clear();
            index.FindAll([.. sought.Words.Select(Encoding.UTF8.GetBytes)], limit, hits);
            Add(kind, penalty + AnyOrderPenalty);
        }

        void Add(SuggestionKind kind, double minus)
        {
            foreach (var (completion, score) in hits) found.Add(new(kind, completion, score + KindBonus(kind) - minus));
        }
    }

    private void CollectWords(TypedText typed, int limit, double penalty, List<FoundCompletion> found)
    {
        if (!typed.IsLastOpen) return;
        var hits = new List<(Completion Completion, double Score)>();
        sources.Words.FindBest(sources.Words.Range(Encoding.UTF8.GetBytes(typed.Last)), typed.Words.Count > 1 ? 2 * limit : limit, hits);
        var counts = typed.Words.Count > 1 && hits.Count > 0
            ? countTogether?.Invoke([.. typed.Words.Take(typed.Words.Count - 1)], [.. hits.Select(static hit => hit.Completion.Text)])
            : null;
        var most = counts is null ? default : new Together(counts.Max(static count => count.Items), counts.Max(static count => count.Next));
        for (var i = 0; i < hits.Count; i++)
        {
            var (word, score) = hits[i];
            var count = counts?[i].Items ?? word.Count;
            if (count == 0) continue;
            if (counts is not null) score = ScoreTogether(counts[i], most);
            else if (typed.Words.Count > 1) score -= UnknownCompanyPenalty;
            found.Add(new(SuggestionKind.Word, new(typed.Kept + word.Text, null, count), score - penalty));
        }
    }

    /// <summary>0 to 1: mostly by how often the word comes next, as people type what they have read.</summary>
    private static double ScoreTogether(Together count, Together most)
    {
        var together = Math.Log2(1 + count.Items) / Math.Log2(1 + most.Items);
        return most.Next == 0 ? together : (NextShare * Math.Log2(1 + count.Next) / Math.Log2(1 + most.Next)) + ((1 - NextShare) * together);
    }

    /// <summary>The place of a word before the last that nothing has; -1 where there is none. A number may be a reference that words do not hold.</summary>
    private int UnknownWord(TypedText typed)
    {
        for (var place = 0; place < typed.Words.Count - (typed.IsLastOpen ? 1 : 0); place++)
        {
            if (!typed.Words[place].Any(char.IsDigit) && !StopWords.Contains(typed.Words[place]) && !IsKnown(typed.Words[place])) return place;
        }
        return -1;
    }

    /// <summary>What was typed with one error mended, in a word that nothing has, or else in the last one.</summary>
    private IEnumerable<TypedText> Corrected(TypedText typed, int unknown) =>
        unknown >= 0 ? Near(typed.Words[unknown], whole: true).Take(1).Select(word => WithKept(typed, unknown, word))
        : typed.IsLastOpen ? Near(typed.Last, whole: false).Select(word => typed.With(typed.Words.Count - 1, word))
        : [];

    private static TypedText WithKept(TypedText typed, int place, string word)
    {
        var wrong = typed.Words[place];
        var at = Folding.Fold(typed.Kept).IndexOf(wrong, StringComparison.Ordinal);
        var sameLength = Folding.Fold(typed.Kept).Length == typed.Kept.Length;
        var kept = at < 0 || !sameLength ? typed.Kept : string.Concat(typed.Kept.AsSpan(0, at), word, typed.Kept.AsSpan(at + wrong.Length));
        return typed.With(place, word) with { Kept = kept };
    }

    private bool IsKnown(string word)
    {
        var whole = Encoding.UTF8.GetBytes(word);
        return sources.For(null).Any(source => !source.Index.Range(whole).IsEmpty);
    }

    private IEnumerable<string> Near(string word, bool whole)
    {
        var typed = Encoding.UTF8.GetBytes(word);
        return sources.For(null)
            .SelectMany(source => NearBeginnings.Find(source.Index, typed, NearBeginningsTried, whole))
            .OrderByDescending(static near => near.Score)
            .Select(static near => Encoding.UTF8.GetString(near.Text))
            .Distinct(StringComparer.Ordinal)
            .Take(NearBeginningsTried);
    }

    // Of equally good completions the rarer kind is the more telling one.
    private static double KindBonus(SuggestionKind kind) => kind switch
    {
        SuggestionKind.Committee => 0.3,
        SuggestionKind.Speaker => 0.2,
        SuggestionKind.Title => 0.1,
        _ => 0,
    };

    /// <summary>The best, no completion twice, and no kind taking more than half while others have something to offer.</summary>
    private static List<Suggestion> Mixed(List<FoundCompletion> found, int limit)
    {
        var best = found.OrderByDescending(static hit => hit.Score)
            .ThenBy(static hit => hit.Kind).ThenBy(static hit => hit.Completion.Text, StringComparer.Ordinal)
            .DistinctBy(static hit => hit.Completion.Value is null ? Folding.Key(hit.Completion.Text) : $"{hit.Kind}:{hit.Completion.Value}")
            .ToList();
        var share = (limit + 1) / 2;
        var ranks = best.Select(static (_, rank) => rank).ToList();
        var within = ranks.Where(rank => best.Take(rank).Count(hit => hit.Kind == best[rank].Kind) < share).Take(limit).ToList();
        var rest = ranks.Except(within).Take(limit - within.Count);
        return [.. within.Concat(rest).Order().Select(rank => ToSuggestion(best[rank]))];
    }

    private static Suggestion ToSuggestion(FoundCompletion hit) => new(hit.Kind, hit.Completion.Text, hit.Completion.Value, hit.Completion.Count);
}
