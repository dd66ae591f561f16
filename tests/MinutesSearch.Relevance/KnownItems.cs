using System.Text.RegularExpressions;
using MinutesSearch.Minutes;

namespace MinutesSearch.Relevance;

/// <summary>
/// Known-item queries, drawn with a fixed seed from the items themselves. Nothing here calls the product's analyzer,
/// synonyms or spelling: see <see cref="Words"/> and <see cref="AcronymPairs"/>.
/// </summary>
internal sealed partial class KnownItems
{
    private readonly Corpus corpus;
    private readonly Random random;
    private readonly Dictionary<string, int> frequency;
    private readonly Dictionary<string, EvaluationItem[]> sameTitle;
    private readonly EvaluationItem[] shuffled;

    public KnownItems(Corpus corpus, Dictionary<string, int> frequency, int seed)
    {
        this.corpus = corpus;
        this.frequency = frequency;
        random = new Random(seed);
        shuffled = [.. corpus.Items.Where(item => item.Title.Length is > 20 and < 300 && !Attendance().IsMatch(item.Title))];
        random.Shuffle(shuffled);
        sameTitle = corpus.Items.GroupBy(item => item.Title, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All slices, each with at most <paramref name="perSlice"/> queries; none twice.</summary>
    /// <param name="perSlice">Queries of a slice.</param>
    /// <param name="foreign">Words of other collections, with how many of their items hold them.</param>
    public List<TestQuery> Draw(int perSlice, IReadOnlyDictionary<string, int> foreign)
    {
        var unique = shuffled.Where(item => sameTitle[item.Title].Length == 1).ToArray();
        return
        [
            .. Each("title words", unique, perSlice, TitleWords)
                .Concat(Each("words of the text", unique, perSlice, TextWords))
                .Concat(Each("one typo", unique, perSlice, WithTypo))
                .Concat(Acronyms(perSlice))
                .Concat(Each("person and topic", unique, perSlice, PersonAndTopic))
                .Concat(NearDuplicates(perSlice))
                .Concat(NoAnswers(perSlice, foreign))
                .DistinctBy(query => query.Text),
        ];
    }

    private IEnumerable<TestQuery> Each(string slice, EvaluationItem[] source, int count, Func<EvaluationItem, string?> make) =>
        source.Select(item => (item, text: make(item))).Where(pair => pair.text is not null).Take(count).Select(pair => Query(slice, pair.text!, pair.item));

    private TestQuery Query(string slice, string text, params IEnumerable<EvaluationItem> wanted) =>
        new(corpus.Name, slice, text, wanted.ToDictionary(item => item.Id, _ => 3));

    private string? TitleWords(EvaluationItem item)
    {
        var words = Words.Informative(item.Title);
        return words.Length < 4 ? null : string.Join(' ', Pick(words, 4));
    }

    /// <summary>Words of the resolution where there is one, for people remember what became of a matter; none of them in the title.</summary>
    private string? TextWords(EvaluationItem item)
    {
        var title = Words.Informative(item.Title).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var text = item.Item.Decisions.Count > 0 ? string.Join(' ', item.Item.Decisions.SelectMany(decision => decision.Points.Prepend(decision.Text))) : item.Text;
        // Neither what one item only says, which every system finds, nor what everybody says.
        var most = Math.Max(20, corpus.Items.Count / 100);
        var words = Words.Informative(text).Where(word => !title.Contains(word) && frequency.GetValueOrDefault(word.ToLowerInvariant()) >= 3 && frequency[word.ToLowerInvariant()] < most).ToArray();
        return words.Length < 6 ? null : string.Join(' ', Pick(words, 4));
    }

    private string? WithTypo(EvaluationItem item)
    {
        var words = Words.Informative(item.Title);
        if (words.Length < 3) return null;
        var picked = Pick(words, 3);
        var at = Array.FindIndex(picked, word => word.Length >= 6 && frequency.GetValueOrDefault(word.ToLowerInvariant()) >= 3 && word.All(char.IsAsciiLetter));
        if (at < 0) return null;
        var broken = Break(picked[at].ToLowerInvariant());
        if (frequency.ContainsKey(broken)) return null;
        picked[at] = broken;
        return string.Join(' ', picked);
    }

    /// <summary>A person in one of the ways that people write a name, and two words of the title.</summary>
    private string? PersonAndTopic(EvaluationItem item)
    {
        var people = item.Item.Speakers.Where(speaker => speaker is { CountsAsSpeaker: true, IsRoleOnly: false } && speaker.Name.Contains(' ', StringComparison.Ordinal)).ToArray();
        var words = Words.Informative(item.Title);
        if (people.Length == 0 || words.Length < 2) return null;
        var name = people[random.Next(people.Length)].Name.Split(' ');
        var written = random.Next(4) switch
        {
            0 => $"Councillor {name[^1]}",
            1 => $"{name[0][0]} {name[^1]}",
            _ => string.Join(' ', name),
        };
        return string.Join(' ', [written, .. Pick(words, 2)]);
    }

    /// <summary>Words of a title that several items have, with the committee and the year that only one or two of them have.</summary>
    private IEnumerable<TestQuery> NearDuplicates(int count)
    {
        var made = 0;
        foreach (var item in shuffled)
        {
            var twins = sameTitle[item.Title];
            if (twins.Length is < 3 or > 50 || item.Item.Kind == ItemKind.Procedure || item.Item.Meeting is not { Committee: { } committee, Date.Year: { } year }) continue;
            var right = twins.Where(twin => twin.Item.Meeting.Committee == committee && twin.Item.Meeting.Date.Year == year).ToArray();
            var words = Words.Informative(item.Title);
            if (right.Length > 2 || words.Length < 2) continue;
            if (made++ >= count) yield break;
            var name = committee.Name.Replace("Committee on ", "", StringComparison.Ordinal);
            yield return Query("near-duplicates", $"{string.Join(' ', Pick(words, Math.Min(4, words.Length)))} {name} {year}", right);
        }
    }

    /// <summary>Lists of those present and the opening of a meeting: nobody looks for one among thousands.</summary>
    [GeneratedRegex("attending|quorum|roll call|calls? to order|apologies|(adopt|confirm|approv).*minutes|^minutes of", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Attendance();

    private string Break(string word)
    {
        var at = random.Next(1, word.Length - 1);
        var letter = (char)('a' + random.Next(26));
        return random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, letter.ToString()),
            2 => $"{word[..at]}{letter}{word[(at + 1)..]}",
            _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        };
    }

    private string[] Pick(string[] words, int count)
    {
        var at = Enumerable.Range(0, words.Length).OrderBy(_ => random.Next()).Take(count).Order().ToArray();
        return [.. at.Select(index => words[index])];
    }
}
