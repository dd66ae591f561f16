using System.Collections.Frozen;
using MinutesSearch.Minutes;
using static MinutesSearch.Ingest.Reading.Topics.TopicWeights;

namespace MinutesSearch.Ingest.Reading.Topics;

/// <summary>
/// Gives an item its subject headings. A phrase in the title weighs more than in the text, early in the text more than
/// late in the debate, a strong one more than a supporting one, and repeating it adds little. At most three headings,
/// each with the words that gave it.
/// </summary>
internal sealed class TopicRules
{
    private const int MostTopics = 3;
    private const int MostWords = 5;
    private const int LargestKept = 100_000;

    // Working space, kept between items: reading makes nothing that it does not return.
    [ThreadStatic]
    private static Dictionary<int, FoundPhrase>? t_found;

    [ThreadStatic]
    private static List<TopicToken>? t_tokens;

    private readonly TopicTrie _trie = new();
    private readonly List<TopicPhrase> _phrases = [];
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
            foreach (var phrase in _headings[h].Beside) Add(phrase, new TopicPhrase(h, true, true));
            foreach (var phrase in _headings[h].Titles) Add(phrase, new TopicPhrase(h, true, IsOfTitles: true));
            foreach (var phrase in _headings[h].Strong) Add(phrase, new TopicPhrase(h, true));
            foreach (var phrase in _headings[h].Weak) Add(phrase, new TopicPhrase(h, false));
            foreach (var acronym in _headings[h].Acronyms)
            {
                if (!acronyms.TryAdd(acronym, _phrases.Count)) Chain(acronyms[acronym], h);
                _phrases.Add(new TopicPhrase(h, true));
            }
            names[_headings[h].Id] = h;
            names.TryAdd(_headings[h].Label, h);
        }
        foreach (var phrase in file.Neutral) _trie.Add(phrase, TopicTrie.Neutral);
        foreach (var phrase in file.Gathering) _trie.Add(phrase, TopicTrie.Gathering);
        foreach (var phrase in file.Mixed) _trie.Add(phrase, TopicTrie.Several);
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
    /// <param name="body">The heading of the body that meets, as <see cref="OfBody"/> gives it; -1 where it deals with many subjects.</param>
    public List<Topic> Of(string title, string? more, IReadOnlyList<Passage> passages, IReadOnlyList<string> given, bool isRead = true, int body = -1)
    {
        var found = t_found ??= [];
        var tokens = t_tokens ??= [];
        found.Clear();
        var gathers = Gathers.Nothing;
        if (isRead) Count(title, Where.Title, 0, tokens, found, ref gathers);
        if (isRead && PlanningReference.Stands(title) && _names.TryGetValue(PlanningReference.Heading, out var planning)) found[2 * _phrases.Count + planning] = new FoundPhrase(title, 0, PlanningReference.Length(title), 0, 1, true, false);
        if (isRead && more is not null) Count(more, Where.Title, 0, tokens, found, ref gathers);
        if (gathers == Gathers.Matters && found.Count > 0) gathers = Gathers.Nothing;
        var words = 0;
        var text = Where.Text;
        foreach (var passage in isRead ? passages : [])
        {
            var isAsked = words < Start && AskedFor.Heads(title, passage.Text);
            var read = Count(passage.Text, isAsked ? Where.Asked : text, words, tokens, found, ref gathers);
            // Where several matters are gathered, each passage may begin another.
            if (gathers != Gathers.Matters) words += read;
            if (isAsked) text = Where.Answer;
        }
        var topics = new List<Topic>();
        foreach (var name in given) AddGiven(name, topics);
        if (isRead && (found.Count > 0 || body >= 0)) AddFound(found, topics, given.Count, gathers, body);
        found.Clear();
        if (tokens.Capacity > LargestKept) t_tokens = null;
        return topics;
    }

    /// <summary>The only heading that the name of a body speaks for, <c>Pension Fund Committee</c>, as its place in the rules; -1 where there is none or more.</summary>
    public int OfBody(string? name)
    {
        if (name is null) return -1;
        var tokens = t_tokens ??= [];
        tokens.Clear();
        TopicTokens.Read(name, tokens);
        var only = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (_trie.Longest(name, tokens, i, out var length) is not { } phrase)
            {
                // "Leisure and Development": a second subject, that no rule has.
                if (only >= 0 && name.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start) is "and") return -1;
                continue;
            }
            i += length - 1;
            for (int? one = phrase < 0 ? null : phrase; one is { } p; one = _phrases[p].Also)
            {
                if (!_headings[_phrases[p].Heading].IsOfBodies) continue;
                if (only >= 0 && _phrases[p].Heading != only) return -1;
                only = _phrases[p].Heading;
            }
        }
        return only;
    }

    private void Add(string words, TopicPhrase phrase)
    {
        if (_trie.Add(words, _phrases.Count) is { } same) Chain(same, phrase.Heading);
        _phrases.Add(phrase);
    }

    // The same words under a second heading: the first phrase leads to the one that is added next.
    private void Chain(int first, int heading)
    {
        while (_phrases[first].Heading != heading && _phrases[first].Also is { } next) first = next;
        if (_phrases[first].Heading != heading) _phrases[first] = _phrases[first] with { Also = _phrases.Count };
    }

    // How many words the text has that count for where the next one stands.
    private int Count(string text, Where where, int before, List<TopicToken> tokens, Dictionary<int, FoundPhrase> found, ref Gathers gathers)
    {
        tokens.Clear();
        TopicTokens.Read(text, tokens);
        var formula = where == Where.Asked ? AskedFor.Formula(text, tokens) : 0;
        for (var i = 0; i < tokens.Count;)
        {
            var token = tokens[i];
            var word = text.AsSpan(token.Start, token.End - token.Start);
            if (word.Length is > 1 and < 9 && char.IsAsciiLetterUpper(word[^1] == 's' ? word[^2] : word[^1]) && Acronym(word) is { } acronym)
            {
                Note(acronym, text, token.Start, token.End, where, ValueAt(where, before + i - formula), found);
                i++;
                continue;
            }
            if (_trie.Longest(text, tokens, i, out var length) is not { } phrase) { i++; continue; }
            if (phrase <= TopicTrie.Several && where == Where.Title) gathers = phrase == TopicTrie.Several ? Gathers.Mentions : Gathers.Matters;
            if (phrase >= 0) Note(phrase, text, token.Start, tokens[i + length - 1].End, where, ValueAt(where, before + i - formula), found);
            i += length;
        }
        return tokens.Count - formula;
    }

    private int? Acronym(ReadOnlySpan<char> word) =>
        _acronyms.TryGetValue(word, out var phrase) || (word[^1] == 's' && _acronyms.TryGetValue(word[..^1], out phrase)) ? phrase : null;

    private void Note(int first, string text, int start, int end, Where where, double value, Dictionary<int, FoundPhrase> found)
    {
        for (int? phrase = first; phrase is { } one; phrase = _phrases[one].Also) NoteOne(one, text, start, end, where, value, found);
    }

    private void NoteOne(int phrase, string text, int start, int end, Where where, double value, Dictionary<int, FoundPhrase> found)
    {
        // "The Director of Planning", "the Environment Committee": a body's or an officer's name says little of the subject.
        if (!IsStrong(phrase) && TopicNames.IsPlace(text, start, end)) return;
        if (TopicNames.Names(text, start, end, value == 0)) phrase += _phrases.Count;
        if (!found.TryGetValue(phrase, out var seen)) seen = new FoundPhrase(text, start, end, value, value == 0 ? 0 : 1, value == 0, where == Where.Asked);
        else if (value == 0) seen = seen with { IsInTitle = true };
        else if (seen.Count < MostRepeats) seen = seen with { Value = seen.Value + value * Repeated, Count = seen.Count + 1 };
        found[phrase] = seen;
    }

    private void AddFound(Dictionary<int, FoundPhrase> found, List<Topic> topics, int givenCount, Gathers gathers, int body)
    {
        Span<double> scores = stackalloc double[_headings.Length];
        Span<double> texts = stackalloc double[_headings.Length];
        Span<bool> titled = stackalloc bool[_headings.Length];
        Span<bool> asked = stackalloc bool[_headings.Length];
        var (leavesRoom, titles, asks) = (false, 0, 0);
        foreach (var (phrase, seen) in found)
        {
            var heading = HeadingOf(phrase);
            if (seen.IsInTitle || phrase >= _phrases.Count) scores[heading] += Weight(phrase, seen);
            else texts[heading] += Weight(phrase, seen);
            if (phrase >= _phrases.Count) continue;
            if (seen.IsInTitle && !titled[heading]) (titled[heading], titles) = (true, titles + 1);
            if (seen.IsAsked && !asked[heading]) (asked[heading], asks) = (true, asks + 1);
            leavesRoom |= _phrases[phrase].IsBeside && seen.IsInTitle;
        }
        // "Question submitted by Councillor Sample": what is asked stands for the title.
        if (titles == 0)
        {
            titled = asked;
            titles = asks;
        }
        // Many words of a long debate say little more than some.
        for (var h = 0; h < scores.Length; h++) scores[h] += texts[h] <= Full ? texts[h] : Full + (texts[h] - Full) * Part;
        if (body >= 0 && scores[body] > 0) scores[body] += BodyPrior;
        double best = 0, second = 0;
        var isTitled = false;
        for (var h = 0; h < scores.Length; h++)
        {
            if (scores[h] > best) (best, second, isTitled) = (scores[h], best, titled[h]);
            else second = Math.Max(second, scores[h]);
        }
        var least = gathers == Gathers.Mentions ? EnoughOfMany : isTitled && titles == 1 && second < best * Near ? EnoughInTitle : second < best / 2 ? EnoughAlone : Enough;
        // What a body of one subject deals with is of that subject, whatever else it is of.
        var isOfBody = body >= 0 && gathers == Gathers.Nothing && scores[body] >= (best < least ? BodyAlone : BodyBeside);
        if (best < least && !isOfBody) return;
        if (best < least) best = scores[body];
        var room = leavesRoom && second >= EnoughOfSubject ? second : double.MaxValue;
        while (topics.Count < Math.Max(MostTopics, givenCount))
        {
            var top = -1;
            for (var h = 0; h < scores.Length; h++)
                if (scores[h] > 0 && (scores[h] >= best || scores[h] >= room || (isOfBody && h == body) || (gathers == Gathers.Matters && scores[h] >= EnoughOfEach) || IsBeside(scores[h], best, titled[h] || !isTitled)) && (top < 0 || scores[h] > scores[top])) top = h;
            if (top < 0) return;
            scores[top] = 0;
            if (!topics.Exists(t => t.Id == _headings[top].Id)) topics.Add(new Topic(_headings[top].Id, _headings[top].Label, Why(top, found)));
        }
    }

    // Where the title speaks for the first heading, a second one is in the title too: the debate alone gives none.
    private static bool IsBeside(double score, double best, bool isSaid) => isSaid && score >= EnoughBeside && score >= best * Share;

    // Phrases that stand in names are counted apart, behind all others.
    private int HeadingOf(int phrase) => phrase >= 2 * _phrases.Count ? phrase - (2 * _phrases.Count) : _phrases[phrase % _phrases.Count].Heading;

    private bool IsStrong(int phrase) => phrase < _phrases.Count && _phrases[phrase].IsStrong;

    private double Weight(int phrase, FoundPhrase seen)
    {
        if (phrase >= 2 * _phrases.Count) return Reference;
        var isStrong = IsStrong(phrase);
        var text = seen.Value * (isStrong && !_phrases[phrase].IsBeside && !_phrases[phrase].IsOfTitles ? StrongInText : WeakInText);
        if (!seen.IsInTitle) return text;
        if (phrase >= _phrases.Count) return NameInTitle + (seen.Count > 0 ? WeakInText : 0);
        // What a title names first it is about: a nudge that settles equals.
        return (isStrong ? StrongInTitle : WeakInTitle) + 0.5 / (1 + seen.Start) + text * Repeated;
    }

    // The heaviest words first; equals in the order of the rules.
    private List<string> Why(int heading, Dictionary<int, FoundPhrase> found)
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
}
