using System.Collections.Frozen;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.Topics;

/// <summary>
/// Gives an item its subject headings. A phrase in the title weighs more than in the text, a strong one more than a
/// supporting one, and repeating it adds little. At most three headings, each with the words that gave it.
/// </summary>
internal sealed class TopicRules
{
    private const int MostTopics = 3;
    private const int MostWords = 5;
    private const int LargestKept = 100_000;
    private const double StrongInTitle = 7;
    private const double WeakInTitle = 4;
    /// <summary>The name of a body that is all of a title needs some word of the text beside it.</summary>
    private const double NameInTitle = 2.4;
    private const double StrongInText = 2;
    private const double WeakInText = 0.6;
    private const double Enough = 4;

    /// <summary>What a planning reference in the title weighs: it settles what the item is, whatever is to be built.</summary>
    private const double Reference = 12;

    /// <summary>A second heading needs this part of the first one's weight.</summary>
    private const double Share = 0.62;

    // Working space, kept between items: reading makes nothing that it does not return.
    [ThreadStatic]
    private static Dictionary<int, Found>? t_found;

    [ThreadStatic]
    private static List<TopicToken>? t_tokens;

    private readonly TopicTrie _trie = new();
    private readonly List<(int Heading, bool IsStrong)> _phrases = [];
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _acronyms;
    private readonly FrozenDictionary<string, int> _names;
    private readonly TopicHeading[] _headings;

    /// <summary>Prepares a file of rules.</summary>
    public TopicRules(TopicFile file)
    {
        _headings = [.. file.Headings];
        var acronyms = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var h = 0; h < _headings.Length; h++)
        {
            foreach (var phrase in _headings[h].Strong) Add(phrase, h, true);
            foreach (var phrase in _headings[h].Weak) Add(phrase, h, false);
            foreach (var acronym in _headings[h].Acronyms)
            {
                acronyms[acronym] = _phrases.Count;
                _phrases.Add((h, true));
            }
            names[_headings[h].Id] = h;
            names.TryAdd(_headings[h].Label, h);
        }
        foreach (var phrase in file.Neutral) _trie.Add(phrase, TopicTrie.Neutral);
        _acronyms = acronyms.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _names = names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The headings, as id and label.</summary>
    public IEnumerable<(string Id, string Label)> Headings => _headings.Select(h => (h.Id, h.Label));

    /// <summary>The headings of an item.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="more">Other names of it: the council's issue.</param>
    /// <param name="passages">Its text.</param>
    /// <param name="given">Headings that an import names, as ids or labels; kept whatever the text says.</param>
    /// <param name="isRead">False to take only what is given: for procedure.</param>
    public List<Topic> Of(string title, string? more, IReadOnlyList<Passage> passages, IReadOnlyList<string> given, bool isRead = true)
    {
        var found = t_found ??= [];
        var tokens = t_tokens ??= [];
        found.Clear();
        if (isRead) Count(title, true, tokens, found);
        if (isRead && PlanningReference.Stands(title) && _names.TryGetValue(PlanningReference.Heading, out var planning)) found[2 * _phrases.Count + planning] = new Found(title, 0, PlanningReference.Length(title), 1, true);
        if (isRead && more is not null) Count(more, true, tokens, found);
        var words = 0;
        foreach (var passage in isRead ? passages : [])
        {
            words += passage.Text.Length / 6;
            Count(passage.Text, AskedFor.Heads(title, passage.Text), tokens, found);
        }
        var topics = new List<Topic>();
        foreach (var name in given) AddGiven(name, topics);
        if (found.Count > 0) AddFound(found, words, topics, given.Count);
        found.Clear();
        if (tokens.Capacity > LargestKept) t_tokens = null;
        return topics;
    }

    private void Add(string phrase, int heading, bool isStrong)
    {
        _trie.Add(phrase, _phrases.Count);
        _phrases.Add((heading, isStrong));
    }

    private void Count(string text, bool isTitle, List<TopicToken> tokens, Dictionary<int, Found> found)
    {
        tokens.Clear();
        TopicTokens.Read(text, tokens);
        for (var i = 0; i < tokens.Count;)
        {
            var token = tokens[i];
            var word = text.AsSpan(token.Start, token.End - token.Start);
            if (word.Length is > 1 and < 9 && char.IsAsciiLetterUpper(word[^1] == 's' ? word[^2] : word[^1]) && Acronym(word) is { } acronym)
            {
                Note(acronym, text, token.Start, token.End, isTitle, found);
                i++;
                continue;
            }
            if (_trie.Longest(text, tokens, i, out var length) is not { } phrase) { i++; continue; }
            if (phrase >= 0) Note(phrase, text, token.Start, tokens[i + length - 1].End, isTitle, found);
            i += length;
        }
    }

    private int? Acronym(ReadOnlySpan<char> word) =>
        _acronyms.TryGetValue(word, out var phrase) || (word[^1] == 's' && _acronyms.TryGetValue(word[..^1], out phrase)) ? phrase : null;

    private void Note(int phrase, string text, int start, int end, bool isTitle, Dictionary<int, Found> found)
    {
        // "The Director of Planning", "the Environment Committee": a body's or an officer's name says little of the subject.
        if (!IsStrong(phrase) && TopicNames.IsPlace(text, start, end)) return;
        if (TopicNames.Names(text, start, end, isTitle)) phrase += _phrases.Count;
        if (!found.TryGetValue(phrase, out var seen)) seen = new Found(text, start, end, 0, false);
        found[phrase] = seen with { Count = seen.Count + 1, IsInTitle = seen.IsInTitle || isTitle };
    }

    private void AddFound(Dictionary<int, Found> found, int words, List<Topic> topics, int givenCount)
    {
        Span<double> scores = stackalloc double[_headings.Length];
        foreach (var (phrase, seen) in found) scores[HeadingOf(phrase)] += Weight(phrase, seen);
        // A long debate mentions everything once; what it is about, it says again.
        var enough = Enough + words / 1500.0;
        var best = 0.0;
        foreach (var score in scores) best = Math.Max(best, score);
        while (topics.Count < Math.Max(MostTopics, givenCount))
        {
            var top = -1;
            for (var h = 0; h < scores.Length; h++)
                if (scores[h] >= enough && scores[h] >= best * Share && (top < 0 || scores[h] > scores[top])) top = h;
            if (top < 0) return;
            scores[top] = 0;
            if (!topics.Exists(t => t.Id == _headings[top].Id)) topics.Add(new Topic(_headings[top].Id, _headings[top].Label, Why(top, found)));
        }
    }

    // Phrases that stand in names are counted apart, behind all others.
    private int HeadingOf(int phrase) => phrase >= 2 * _phrases.Count ? phrase - (2 * _phrases.Count) : _phrases[phrase % _phrases.Count].Heading;

    private bool IsStrong(int phrase) => phrase < _phrases.Count && _phrases[phrase].IsStrong;

    private double Weight(int phrase, Found seen)
    {
        if (phrase >= 2 * _phrases.Count) return Reference;
        if (phrase >= _phrases.Count && seen.IsInTitle) return NameInTitle + (seen.Count > 1 ? WeakInText : 0);
        var isStrong = IsStrong(phrase);
        // What a title names first it is about: a nudge that settles equals.
        var weight = seen.IsInTitle ? (isStrong ? StrongInTitle : WeakInTitle) + 0.5 / (1 + seen.Start) : 0;
        var times = seen.IsInTitle ? seen.Count - 1 : seen.Count;
        if (times > 0) weight += (isStrong ? StrongInText : WeakInText) * (1 + 0.35 * Math.Min(times - 1, 4));
        return weight;
    }

    // The heaviest words first; equals in the order of the rules.
    private List<string> Why(int heading, Dictionary<int, Found> found)
    {
        Span<(double Weight, int Phrase)> best = stackalloc (double, int)[MostWords];
        var count = 0;
        foreach (var (phrase, seen) in found)
        {
            if (HeadingOf(phrase) != heading) continue;
            var weight = Weight(phrase, seen);
            var at = count;
            while (at > 0 && (best[at - 1].Weight < weight || (best[at - 1].Weight.Equals(weight) && best[at - 1].Phrase > phrase))) at--;
            if (at == MostWords) continue;
            count = Math.Min(count + 1, MostWords);
            for (var i = count - 1; i > at; i--) best[i] = best[i - 1];
            best[at] = (weight, phrase);
        }
        var why = new List<string>(count);
        foreach (var (_, phrase) in best[..count])
        {
            var seen = found[phrase];
            var words = seen.Text[seen.Start..seen.End];
            if (!why.Contains(words, StringComparer.OrdinalIgnoreCase)) why.Add(words);
        }
        return why;
    }

    private void AddGiven(string name, List<Topic> topics)
    {
        if (string.IsNullOrWhiteSpace(name)) return;
        var topic = _names.TryGetValue(name.Trim(), out var h)
            ? new Topic(_headings[h].Id, _headings[h].Label, ["named by the source"])
            : new Topic(Slug.Of(name), name.Trim(), ["named by the source"]);
        if (!topics.Exists(t => t.Id == topic.Id)) topics.Add(topic);
    }

    private readonly record struct Found(string Text, int Start, int End, int Count, bool IsInTitle);
}
