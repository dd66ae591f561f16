using System.Collections.Frozen;
using MinutesSearch.Minutes;

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
    private const double StrongInTitle = 6.6;
    private const double WeakInTitle = 2;
    /// <summary>The name of a body that is all of a title needs some word of the text beside it.</summary>
    private const double NameInTitle = 2.4;
    private const double StrongInText = 1.8;
    private const double WeakInText = 0.9;

    /// <summary>A phrase weighs this anywhere in the text …</summary>
    private const double Anywhere = 0.8;

    /// <summary>… and this more at its start, where clerks say what an item is about; nothing of it is left behind some thirty words.</summary>
    private const double AtTheStart = 1.7;

    /// <summary>What the first words of a question or motion add, whose title does not say the subject.</summary>
    private const double Asked = 2.2;
    private const double Start = 30;
    private const double Fall = 3;
    private const double Repeated = 0.16;
    private const int MostRepeats = 6;
    private const double Enough = 4.7;

    /// <summary>Enough where no other heading comes near.</summary>
    private const double EnoughAlone = 3.3;

    /// <summary>What a planning reference in the title weighs: it settles what the item is, whatever is to be built.</summary>
    private const double Reference = 12;

    /// <summary>A second heading needs this part of the first one's weight …</summary>
    private const double Share = 0.79;

    /// <summary>… and at least this.</summary>
    private const double EnoughBeside = 6;

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
        if (isRead) Count(title, Where.Title, 0, tokens, found);
        if (isRead && PlanningReference.Stands(title) && _names.TryGetValue(PlanningReference.Heading, out var planning)) found[2 * _phrases.Count + planning] = new Found(title, 0, PlanningReference.Length(title), 0, 1, true);
        if (isRead && more is not null) Count(more, Where.Title, 0, tokens, found);
        var words = 0;
        foreach (var passage in isRead ? passages : [])
        {
            var isAsked = words < Start && AskedFor.Heads(title, passage.Text);
            words += Count(passage.Text, isAsked ? Where.Asked : Where.Text, words, tokens, found);
        }
        var topics = new List<Topic>();
        foreach (var name in given) AddGiven(name, topics);
        if (found.Count > 0) AddFound(found, topics, given.Count);
        found.Clear();
        if (tokens.Capacity > LargestKept) t_tokens = null;
        return topics;
    }

    private void Add(string phrase, int heading, bool isStrong)
    {
        _trie.Add(phrase, _phrases.Count);
        _phrases.Add((heading, isStrong));
    }

    // How many words the text has that count for where the next one stands.
    private int Count(string text, Where where, int before, List<TopicToken> tokens, Dictionary<int, Found> found)
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
                Note(acronym, text, token.Start, token.End, ValueAt(where, before + i - formula), found);
                i++;
                continue;
            }
            if (_trie.Longest(text, tokens, i, out var length) is not { } phrase) { i++; continue; }
            if (phrase >= 0) Note(phrase, text, token.Start, tokens[i + length - 1].End, ValueAt(where, before + i - formula), found);
            i += length;
        }
        return tokens.Count - formula;
    }

    // Zero stands for the title.
    private static double ValueAt(Where where, int word)
    {
        if (where == Where.Title) return 0;
        if (word > 6 * Start) return Anywhere;
        return Anywhere + (where == Where.Asked ? Asked : AtTheStart) / (1 + Math.Pow(Math.Max(0, word) / Start, Fall));
    }

    private int? Acronym(ReadOnlySpan<char> word) =>
        _acronyms.TryGetValue(word, out var phrase) || (word[^1] == 's' && _acronyms.TryGetValue(word[..^1], out phrase)) ? phrase : null;

    private void Note(int phrase, string text, int start, int end, double value, Dictionary<int, Found> found)
    {
        // "The Director of Planning", "the Environment Committee": a body's or an officer's name says little of the subject.
        if (!IsStrong(phrase) && TopicNames.IsPlace(text, start, end)) return;
        if (TopicNames.Names(text, start, end, value == 0)) phrase += _phrases.Count;
        if (!found.TryGetValue(phrase, out var seen)) seen = new Found(text, start, end, value, value == 0 ? 0 : 1, value == 0);
        else if (value == 0) seen = seen with { IsInTitle = true };
        else if (seen.Count < MostRepeats) seen = seen with { Value = seen.Value + value * Repeated, Count = seen.Count + 1 };
        found[phrase] = seen;
    }

    private void AddFound(Dictionary<int, Found> found, List<Topic> topics, int givenCount)
    {
        Span<double> scores = stackalloc double[_headings.Length];
        foreach (var (phrase, seen) in found) scores[HeadingOf(phrase)] += Weight(phrase, seen);
        double best = 0, second = 0;
        foreach (var score in scores)
        {
            if (score > best) (best, second) = (score, best);
            else second = Math.Max(second, score);
        }
        if (best < (second < best / 2 ? EnoughAlone : Enough)) return;
        while (topics.Count < Math.Max(MostTopics, givenCount))
        {
            var top = -1;
            for (var h = 0; h < scores.Length; h++)
                if (scores[h] > 0 && (scores[h] >= best || (scores[h] >= EnoughBeside && scores[h] >= best * Share)) && (top < 0 || scores[h] > scores[top])) top = h;
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
        var isStrong = IsStrong(phrase);
        var text = seen.Value * (isStrong ? StrongInText : WeakInText);
        if (!seen.IsInTitle) return text;
        if (phrase >= _phrases.Count) return NameInTitle + (seen.Count > 0 ? WeakInText : 0);
        // What a title names first it is about: a nudge that settles equals.
        return (isStrong ? StrongInTitle : WeakInTitle) + 0.5 / (1 + seen.Start) + text * Repeated;
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

    private enum Where
    {
        Title,
        Asked,
        Text,
    }

    /// <summary>A phrase that was found.</summary>
    /// <param name="Text">Where it was found first.</param>
    /// <param name="Start">Where it starts there.</param>
    /// <param name="End">Where it ends there.</param>
    /// <param name="Value">What its places in the text are worth.</param>
    /// <param name="Count">How many of them there are, up to a limit.</param>
    /// <param name="IsInTitle">True where the title has it.</param>
    private readonly record struct Found(string Text, int Start, int End, double Value, int Count, bool IsInTitle);
}
