using System.Globalization;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Facets;
using MinutesSearch.Lucene.Index;
using MinutesSearch.Lucene.Ranking;
using MinutesSearch.Minutes;
using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Matching;

/// <summary>Binds a query to a snapshot: words become terms of its index, names of facets become their values. One use.</summary>
internal sealed class QueryBinder(IndexSnapshot snapshot)
{
    /// <summary>Leaves of one query: what a bit mask holds, and enough for every honest question.</summary>
    public const int MaxLeaves = 64;

    private const int MaxDepth = 32;
    private const int MaxNearWords = 16;
    private const int MaxBroadLeaves = 8;

    private readonly List<QueryWarning> warnings = [];
    private readonly TermReaders readers = TermReaders.Rent(snapshot);
    private readonly bool holdsWelsh = WelshPresence.In(snapshot);
    private int leaves;
    private int broadLeaves;

    /// <summary>Binds a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="parts">Parts to search where the query does not name its own.</param>
    /// <param name="isRelaxed">True where most of the words beside each other suffice; phrases, fields and negations still narrow.</param>
    public BoundQuery Bind(MinutesQuery query, IReadOnlyList<ItemPart> parts, bool isRelaxed = false)
    {
        var searched = PartSets.Of(parts);
        var root = isRelaxed && query is AndQuery words ? BindMost(words, searched) : Bind(query, searched, 0);
        root ??= query is MatchAllQuery ? new AllNode() : new NoneNode();
        if (root is NotNode) root = new AndNode([new AllNode(), root]);
        // Who types an item's number and nothing else means that item, whatever else says the number.
        if (searched == Parts.All && References.NumberIn(readers, query) is { } number) root = new BetterNode(root, [new FilterNode([number])], RankingWeights.Meant);
        var (wanted, excluded) = LeafNumbering.Number(root);
        return new BoundQuery(root, wanted, excluded, warnings, readers);
    }

    /// <summary>The node of a query; null where it holds nothing to search for.</summary>
    private Node? Bind(MinutesQuery query, Parts parts, int depth)
    {
        if (depth > MaxDepth) return null;
        return query switch
        {
            MatchAllQuery => new AllNode(),
            MatchNoneQuery => new NoneNode(),
            WordQuery word => BindWords(word.Text, parts, exact: false),
            PhraseQuery phrase => BindWords(phrase.Text, parts, exact: true),
            NearQuery near => BindNear(near, parts),
            PrefixQuery prefix => BindPrefix(prefix, parts),
            FuzzyQuery fuzzy => BindFuzzy(fuzzy, parts),
            PartQuery part => Bind(part.Inner, PartSets.Of(part.Part), depth + 1),
            FacetQuery facet => BindFacet(facet),
            YearQuery year => BindYears(year),
            DayQuery day => new FilterNode([]) { Day = day.Day },
            NotQuery not => Bind(not.Inner, parts, depth + 1) is { } inner ? new NotNode(inner) : null,
            AndQuery and => BindAnd(and, parts, depth),
            OrQuery or => BindOr(or, parts, depth),
            ExpandedQuery expanded => BindExpanded(expanded, parts, depth),
            _ => throw new ArgumentOutOfRangeException(nameof(query)),
        };
    }

    private LeafNode? BindWords(string text, Parts parts, bool exact)
    {
        var sequences = PathFinder.Find(readers, text, exact);
        if (sequences.Length == 0) return null;
        if (exact) return Leaf(sequences, parts, isStop: false);
        var tokens = MinutesAnalyzer.Tokens(text);
        var isStop = tokens.TrueForAll(token => token.Word.IsStop) || (holdsWelsh && WelshPaths.IsStop(text));
        if (holdsWelsh) sequences = [.. sequences, .. WelshPaths.Find(readers, text)];
        if (tokens is [{ Word.Folded: [.., 's'] } one] && Possessives.Find(readers, text, one.Word) is { } other) sequences = [.. sequences, other];
        return Leaf(sequences, parts, isStop, tokens is [var only] ? only.Word : null);
    }

    private LeafNode? BindNear(NearQuery near, Parts parts)
    {
        var words = PathFinder.Segments(MinutesAnalyzer.Tokens(near.Text)).SelectMany(segment => segment.Count > 1 ? segment.Skip(1) : segment)
            .Select(token => token.Word).DistinctBy(word => word.Stem, StringComparer.Ordinal).Take(MaxNearWords).ToList();
        if (words.Exists(word => !word.IsStop)) words.RemoveAll(word => word.IsStop);
        return words.Count switch
        {
            0 => null,
            1 => Leaf([new Sequence(false, [Slot(words[0])])], parts, false),
            _ => Leaf([new Sequence(false, [.. words.Select(Slot)], near.Distance)], parts, false),
        };
    }

    private Slot Slot(Word word) => new(0, holdsWelsh ? [word.StemBytes, .. WelshPaths.Stems(readers, word)] : [word.StemBytes]);

    private Node? BindPrefix(PrefixQuery prefix, Parts parts)
    {
        var tokens = MinutesAnalyzer.Tokens(prefix.Text);
        if (tokens.Count == 0 || IsTooBroad()) return null;
        var joined = tokens[0].Word.Folded;
        var found = TermFinder.ByPrefix(snapshot.Reader, joined);
        if (found.IsCut) warnings.Add(new QueryWarning(0, $"Many words begin with “{prefix.Text}”: the most frequent {found.Terms.Length} were searched."));
        var sequences = new List<Sequence>();
        if (found.Terms.Length > 0) sequences.Add(new Sequence(true, [new Slot(0, found.Terms)]));
        var parted = tokens.Where(token => token.Word.Parts == 1).ToArray();
        if (parted.Length > 1)
        {
            var last = TermFinder.ByPrefix(snapshot.Reader, parted[^1].Word.Folded);
            var slots = parted[..^1].Select(token => new Slot(token.Position, [token.Word.ExactBytes]));
            if (last.Terms.Length > 0) sequences.Add(new Sequence(true, [.. slots, new Slot(parted[^1].Position, last.Terms)]));
        }

        return sequences.Count == 0 ? new NoneNode() : Leaf([.. sequences], parts, false);
    }

    private Node? BindFuzzy(FuzzyQuery fuzzy, Parts parts)
    {
        var tokens = MinutesAnalyzer.Tokens(fuzzy.Text);
        if (tokens.Count == 0 || IsTooBroad()) return null;
        var found = TermFinder.ByEdits(snapshot.Reader, tokens[0].Word.Folded, Math.Clamp(fuzzy.Edits, 1, 2));
        if (found.IsCut) warnings.Add(new QueryWarning(0, $"Many words are like “{fuzzy.Text}”: the nearest {found.Terms.Length} were searched."));
        return found.Terms.Length == 0 ? new NoneNode() : Leaf([new Sequence(true, [new Slot(0, found.Terms)])], parts, false);
    }

    // Each of them walks through thousands of words.
    private bool IsTooBroad()
    {
        if (++broadLeaves == MaxBroadLeaves + 1) warnings.Add(new QueryWarning(0, $"Only the first {MaxBroadLeaves} beginnings and near spellings were searched."));
        return broadLeaves > MaxBroadLeaves;
    }

    private Node BindFacet(FacetQuery facet)
    {
        var labels = snapshot.Labels;
        var ordinal = labels.Find(facet.Dimension, facet.Text);
        // A surname alone may be the whole of what one meeting prints of a person, and means all who bear it.
        var isSurname = facet.Dimension == FacetDimension.Speaker && facet.Text.All(char.IsLetter);
        var holding = ordinal < 0 || isSurname ? snapshot.GetOrBuild(LabelWords.Build).Holding(facet.Dimension, facet.Text) : [];
        IReadOnlyList<int> ordinals = ordinal < 0 ? holding : [ordinal, .. holding.Where(other => other != ordinal)];
        return ordinals.Count == 0
            ? new NoneNode()
            : new FilterNode([.. ordinals.Select(value => IndexSchema.FilterTerm(facet.Dimension, labels.Id(value)))]);
    }

    private Node BindYears(YearQuery years)
    {
        if (years is { From: null, To: null }) return new AllNode();
        var labels = snapshot.Labels;
        var terms = new List<string>();
        foreach (var ordinal in labels.Of(FacetDimension.Year))
        {
            var year = int.Parse(labels.Id(ordinal), CultureInfo.InvariantCulture);
            if (year >= (years.From ?? 0) && year <= (years.To ?? int.MaxValue))
                terms.Add(IndexSchema.FilterTerm(FacetDimension.Year, labels.Id(ordinal)));
        }

        return terms.Count == 0 ? new NoneNode() : new FilterNode(terms);
    }

    private Node? BindAnd(AndQuery and, Parts parts, int depth)
    {
        var nodes = new List<Node>();
        BindChildren(and, parts, depth, nodes, nodes);
        return AllOf(nodes);
    }

    /// <summary>Most of the words, and all of what else there is.</summary>
    private Node? BindMost(AndQuery and, Parts parts)
    {
        var (words, rest) = (new List<Node>(), new List<Node>());
        BindChildren(and, parts, 0, words, rest);
        // Words that the minutes lack altogether say nothing of which items are meant.
        words.RemoveAll(node => IsStop(node) || !node.IsFound());
        var all = words.Sum(NodeMeaning.Rarity);
        if (words.Count > 1) rest.Add(new MostNode([.. words.Select(node => (node, node.Rarity() / all))]));
        else rest.AddRange(words);
        return AllOf(rest);
    }

    private void BindChildren(AndQuery and, Parts parts, int depth, List<Node> words, List<Node> rest)
    {
        foreach (var group in Neighbours(and))
        {
            if (group[0] is WordQuery && parts == Parts.All)
            {
                BindNames([.. group.Select(word => ((WordQuery)word).Text)], words);
                continue;
            }

            foreach (var child in group)
            {
                if (Bind(child, parts, depth + 1) is { } node) (child is WordQuery or ExpandedQuery ? words : rest).Add(node);
            }
        }
    }

    /// <summary>Neighbouring words together, anything else alone.</summary>
    private static IEnumerable<MinutesQuery[]> Neighbours(AndQuery and)
    {
        for (var i = 0; i < and.Children.Count;)
        {
            var words = and.Children.Skip(i).TakeWhile(child => child is WordQuery).ToArray();
            yield return words.Length > 0 ? words : [and.Children[i]];
            i += Math.Max(1, words.Length);
        }
    }

    /// <summary>Neighbouring words, those that name something as its name too.</summary>
    private void BindNames(string[] words, List<Node> nodes)
    {
        var next = 0;
        void Add(int count, List<Node> to)
        {
            for (; count > 0; count--)
            {
                if (BindWords(words[next++], Parts.All, exact: false) is { } node) to.Add(node);
            }
        }

        foreach (var name in NamedThings.Find(snapshot, readers, words))
        {
            Add(name.Start - next, nodes);
            var typed = new List<Node>();
            Add(name.Count, typed);
            if (AllOf(typed) is { } all) nodes.Add(new BetterNode(all, [new FilterNode(name.Terms)], RankingWeights.Named));
        }

        Add(words.Length - next, nodes);
    }

    private static Node? AllOf(List<Node> nodes)
    {
        // Stop words are asked for only where there is nothing else.
        if (nodes.Exists(node => node is not NotNode && !IsStop(node))) nodes.RemoveAll(IsStop);
        if (nodes.Count > 0 && nodes.TrueForAll(node => node is NotNode)) nodes.Insert(0, new AllNode());
        return nodes.Count switch { 0 => null, 1 => nodes[0], _ => new AndNode(nodes) };
    }

    private Node? BindOr(OrQuery or, Parts parts, int depth)
    {
        var nodes = new List<Node>();
        foreach (var child in or.Children)
        {
            if (Bind(child, parts, depth + 1) is { } node) nodes.Add(node is NotNode ? new AndNode([new AllNode(), node]) : node);
        }

        if (nodes.Exists(node => !IsStop(node))) nodes.RemoveAll(IsStop);
        nodes = FilterNode.AsOne(nodes);
        return nodes.Count switch { 0 => null, 1 => nodes[0], _ => new OrNode(nodes) };
    }

    private Node? BindExpanded(ExpandedQuery expanded, Parts parts, int depth)
    {
        var typed = Bind(expanded.Typed, parts, depth + 1);
        var others = new List<Node>();
        // Many phrases for one thing are one leaf: they are alternatives, and leaves are counted.
        var phrases = expanded.Others.OfType<PhraseQuery>().SelectMany(phrase => PathFinder.Find(readers, phrase.Text, exact: true)).ToArray();
        if (phrases.Length > 0 && Leaf(phrases, parts, isStop: false) is { } leaf) others.Add(leaf);
        foreach (var other in expanded.Others)
        {
            if (other is not PhraseQuery && Bind(other, parts, depth + 1) is { } node and not NotNode) others.Add(node);
        }

        return typed is null || others.Count == 0 ? typed : new BetterNode(typed, others, expanded.Weight);
    }

    private static bool IsStop(Node node) => node is LeafNode { Leaf.IsStop: true };

    private LeafNode? Leaf(Sequence[] sequences, Parts parts, bool isStop, Word? typed = null)
    {
        if (++leaves <= MaxLeaves) return LeafOf(sequences, parts, isStop, typed);
        if (leaves == MaxLeaves + 1) warnings.Add(new QueryWarning(0, $"Only the first {MaxLeaves} words were searched."));
        return null;
    }

    /// <summary>A leaf with its inverse document frequency; a sequence is at least as rare as its rarest word.</summary>
    private LeafNode LeafOf(Sequence[] sequences, Parts parts, bool isStop, Word? typed)
    {
        long most = 0;
        foreach (var sequence in sequences)
        {
            var least = long.MaxValue;
            foreach (var slot in sequence.Slots)
                least = Math.Min(least, slot.Terms.Sum(term => (long)readers.DocFreq(sequence.Field, term)));
            most += least;
        }

        var items = Math.Max(snapshot.Reader.MaxDoc, 1);
        var rarity = MathF.Log(1 + ((items + 0.5f) / (Math.Min(most, items) + 0.5f)));
        var weight = typed is not null && TalkWords.Contains(typed.Folded) ? RankingWeights.TalkWord : 1;
        return new LeafNode(new Leaf(sequences, parts, rarity * weight, isStop) { IsFound = most > 0, Holding = most, Typed = typed?.ExactBytes, Weight = weight });
    }
}
