using System.Text.RegularExpressions;

namespace MinutesSearch.Relevance;

internal sealed partial class KnownItems
{
    private const int OfOneAcronym = 3;

    /// <summary>
    /// An acronym where the item writes it out and never says it, or written out where the item has only the acronym; and two words
    /// of the title. Only a system that knows both ways finds it by them.
    /// </summary>
    private IEnumerable<TestQuery> Acronyms(int count)
    {
        var made = new List<TestQuery>();
        var titles = new Dictionary<string, List<EvaluationItem>>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in corpus.Items)
        {
            foreach (var word in Words.Informative(item.Title))
            {
                if (!titles.TryGetValue(word, out var list)) titles.Add(word, list = []);
                list.Add(item);
            }
        }

        foreach (var (acronym, expansion) in AcronymPairs.Mine(corpus.Items.Select(item => item.Text)))
        {
            var written = new Regex($@"\b{Regex.Escape(expansion)}\b", RegexOptions.IgnoreCase);
            var said = new Regex($@"\b{acronym}\b");
            var rarest = Words.Informative(expansion).MinBy(word => frequency.GetValueOrDefault(word, int.MaxValue)) ?? "";
            made.AddRange(Swapped(acronym, written, titles.GetValueOrDefault(rarest, []), text => !text.Contains(acronym, StringComparison.OrdinalIgnoreCase)));
            made.AddRange(Swapped(expansion, said, titles.GetValueOrDefault(acronym, []), text => !text.Contains(expansion, StringComparison.OrdinalIgnoreCase)));
        }

        return made.OrderBy(_ => random.Next()).Take(count);
    }

    private IEnumerable<TestQuery> Swapped(string typed, Regex pattern, List<EvaluationItem> likely, Func<string, bool> isOnlyWay)
    {
        var found = likely.Where(item => pattern.IsMatch(item.Title) && isOnlyWay(item.Title + "\n" + item.Text))
            .DistinctBy(item => item.Title).Take(500).ToArray();
        random.Shuffle(found);
        return found.Where(item => sameTitle[item.Title].Length == 1 && !Attendance().IsMatch(item.Title))
            .Select(item => (item, rest: Words.Informative(pattern.Replace(item.Title, " "))))
            .Where(pair => pair.rest.Length >= 2).Take(OfOneAcronym)
            .Select(pair => Query("acronym", $"{typed} {string.Join(' ', Pick(pair.rest, 2))}", pair.item));
    }

    /// <summary>
    /// What nothing answers: two invented words; a word of another council's minutes that these lack; the same beside a word that
    /// they have. Whatever is offered for the word instead is a false correction.
    /// </summary>
    private IEnumerable<TestQuery> NoAnswers(int count, IReadOnlyDictionary<string, int> foreign)
    {
        const string Consonants = "bcdfghjklmnpqrstvwxz", Vowels = "aeiou";
        string Invented() => string.Concat(Enumerable.Range(0, 4).Select(_ => $"{Consonants[random.Next(Consonants.Length)]}{Vowels[random.Next(Vowels.Length)]}"));
        // What several items of another council say is no error of its print.
        var strangers = foreign.Where(word => word is { Value: >= 4, Key.Length: >= 4 } && word.Key.All(char.IsAsciiLetter) && !frequency.ContainsKey(word.Key))
            .Select(word => word.Key).Order(StringComparer.Ordinal).ToArray();
        random.Shuffle(strangers);
        var own = frequency.Where(word => word.Value > corpus.Items.Count / 1000 && word.Value > 3 && word.Key.Length > 4).Select(word => word.Key).Order(StringComparer.Ordinal).ToArray();
        var third = count / 3;
        return Enumerable.Range(0, third).Select(_ => Query("no answer", $"{Invented()} {Invented()}"))
            .Concat(strangers.Take(third).Select(word => Query("no answer", word)))
            .Concat(strangers.Skip(third).Take(third).Select(word => Query("no answer", $"{word} {own[random.Next(own.Length)]}")));
    }
}
