using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading;

/// <summary>Reads the decisions of an item from its passages.</summary>
internal static class DecisionPhrases
{
    private const int SameWords = 40;
    private const int LongestBetween = 90;

    /// <summary>
    /// The decisions, in the order of the text. Passages of the minutes that are a decision as a whole (a lead and its points)
    /// are moved to <see cref="ItemPart.Decisions"/> in place; their order and anchors stay.
    /// </summary>
    /// <param name="passages">The item's passages; parts may be changed.</param>
    /// <param name="kind">In procedure only words that mark a resolution count.</param>
    /// <param name="given">Decisions that an import states.</param>
    public static List<Decision> Read(List<Passage> passages, ItemKind kind, IReadOnlyList<string> given)
    {
        var decisions = new List<Decision>();
        var published = passages.Exists(p => p.Part == ItemPart.Decisions);
        var printed = published ? passages.Where(p => p.Part == ItemPart.Decisions).Select(p => p.Anchor).ToHashSet(StringComparer.Ordinal) : [];
        var onlyStrong = kind == ItemKind.Procedure || published;
        for (var i = 0; i < passages.Count;)
        {
            i = passages[i].Part switch
            {
                ItemPart.Decisions => Published(passages, i, decisions),
                ItemPart.Minutes => Recorded(passages, i, decisions, onlyStrong, published),
                _ => i + 1,
            };
        }
        WithoutCounted(decisions, passages);
        WithoutConfirmed(decisions, passages);
        if (published && decisions.Count > 1) WithoutSummary(decisions, passages, printed);
        WithoutOvertaken(decisions);
        foreach (var text in given) AddGiven(text, passages, decisions);
        return decisions;
    }

    // One published sentence that says in short what the minutes resolve at length: one decision, in the words of the minutes.
    private static void WithoutSummary(List<Decision> decisions, List<Passage> passages, HashSet<string> printed)
    {
        var summary = decisions.FindAll(d => d.Passages.Count > 0 && printed.Contains(d.Passages[0]));
        if (summary.Count == 0) return;
        var recorded = decisions.FindAll(d => d.Passages.Count > 0 && !printed.Contains(d.Passages[0]) && DecisionLead.Find(d.Text, onlyStrong: true) is { Start: 0 });
        if (recorded.Count != 1 || (summary.Count > 1 && recorded[0].Points.Count < summary.Count)) return;
        if (decisions.IndexOf(summary[0]) < decisions.IndexOf(recorded[0])) decisions.RemoveAll(summary.Contains);
    }

    // "The motion was carried by 8 votes to 1", or what was proposed, just above "RESOLVED that …": told on the way to what is resolved there.
    private static void WithoutCounted(List<Decision> decisions, List<Passage> passages)
    {
        for (var i = decisions.Count - 2; i >= 0; i--)
        {
            if (decisions[i].Points.Count > 0) continue;
            var isCarried = DecisionVerdict.IsCarriedMotion(decisions[i].Text) && DecisionLead.Find(decisions[i + 1].Text, onlyStrong: true) is not null;
            if (!isCarried && !DecisionVerdict.LeadsOn(decisions[i].Text)) continue;
            if (decisions[i].Passages.Count == 0 || decisions[i + 1].Passages.Count == 0) continue;
            var at = passages.FindIndex(p => p.Anchor == decisions[i].Passages[^1]);
            var next = passages.FindIndex(p => p.Anchor == decisions[i + 1].Passages[0]);
            if (at < 0 || next < at || !AreAsides(passages, at + 1, next)) continue;
            if (isCarried || DecisionLead.IsResolution(decisions[i + 1].Text) || decisions[i + 1].Passages.Any(a => a != passages[at].Anchor && passages.Exists(p => p.Anchor == a && DecisionLead.IsResolution(p.Text)))) decisions.RemoveAt(i);
        }
    }

    // "Proposed: A Sample. Seconded: B Draft. On a vote the matter was approved." just below "RESOLVED …": how that came about.
    private static void WithoutConfirmed(List<Decision> decisions, List<Passage> passages)
    {
        for (var i = decisions.Count - 1; i > 0; i--)
        {
            if (decisions[i].Points.Count > 0 || !DecisionVerdict.Confirms(decisions[i].Text) || !DecisionLead.IsResolution(decisions[i - 1].Text) || decisions[i].Passages.Count == 0 || decisions[i - 1].Passages.Count == 0) continue;
            if (passages.FindIndex(p => p.Anchor == decisions[i].Passages[0]) - passages.FindIndex(p => p.Anchor == decisions[i - 1].Passages[^1]) == 1) decisions.RemoveAt(i);
        }
    }

    // Who voted which way, or a remark in brackets, may stand between the vote and what it resolved.
    private static bool AreAsides(List<Passage> passages, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!DecisionVerdict.IsAside(passages[i].Text)) return false;
        return true;
    }

    // What a lost motion or an amendment came to is told on the way to what was decided on the matter in the end.
    private static void WithoutOvertaken(List<Decision> decisions)
    {
        for (var i = decisions.Count - 2; i >= 0; i--)
            if (decisions[i].Points.Count == 0 && (DecisionSentences.IsOvertaken(decisions[i].Text) || DecisionProposals.IsOnly(decisions[i].Text))) decisions.RemoveAt(i);
    }

    // The page's own "Decision:" block decides as a whole; leads inside it separate one decision from the next.
    private static int Published(List<Passage> passages, int at, List<Decision> decisions)
    {
        var end = at;
        while (end < passages.Count && passages[end].Part == ItemPart.Decisions) end++;
        for (var i = at; i < end;)
        {
            var text = passages[i].Text;
            if (ActionLines.Read(passages, i) is { } action)
            {
                decisions.Add(action);
                i++;
                continue;
            }
            var lead = DecisionLead.Find(text, onlyStrong: false);
            var last = i + 1;
            var points = new List<string>();
            var words = text;
            if (lead is null || lead.Value.Opens || (last < end && passages[last].Shape == PassageShape.ListItem))
            {
                var below = DecisionPoints.Read(passages, last);
                if (lead is { Opens: true } || below.Points.Count > 0)
                {
                    points = below.Points;
                    if (below.Sentence is { } sentence) words = $"{text} {sentence}";
                    last = Math.Max(last, Math.Min(below.End, end));
                }
            }
            if (points.Count == 0 && lead is { } found) points = DecisionPoints.Inline(words, found.Start);
            // A paragraph after the first that carries no lead explains the decision before it.
            if (lead is null && points.Count == 0 && i > at && passages[i].Shape != PassageShape.ListItem && decisions.Count > 0) { i = last; continue; }
            decisions.Add(new Decision(words, DecisionOutcomes.Of(words, points), points, Anchors(passages, i, last)));
            i = last;
        }
        return end;
    }

    private static int Recorded(List<Passage> passages, int at, List<Decision> decisions, bool onlyStrong, bool published)
    {
        if (ActionLines.Read(passages, at) is { } action)
        {
            decisions.Add(action);
            passages[at] = passages[at] with { Part = ItemPart.Decisions };
            return at + 1;
        }
        var text = passages[at].Text;
        if (DecisionVerdict.IsBody(text) && DecisionPoints.Read(passages, at + 1) is { Points.Count: > 0 } acts && (DecisionVerdict.SaysAct(text) || DecisionVerdict.IsAct(acts.Points[0])))
        {
            Add(decisions, text, acts.Points, Anchors(passages, at, acts.End), published);
            for (var i = at; i < acts.End; i++) passages[i] = passages[i] with { Part = ItemPart.Decisions };
            return acts.End;
        }
        if (Proposed(passages, at, decisions) is > 0 and var afterProposal) return afterProposal;
        var leads = new DecisionLead.Walk(text, onlyStrong);
        if (passages[at].Shape == PassageShape.TableRow || leads.Next() is not { } lead) return at + 1;
        var before = new SentencesBefore(text);
        while (!lead.Opens && leads.Next() is { } next)
        {
            Say(passages, at, lead, before, decisions, published);
            lead = next;
        }
        if (!lead.Opens && lead.Start + lead.Length == text.Length && DecisionPoints.GoesOn(passages, at)) lead = lead with { Opens = true };
        if (Closes(passages, at, lead, decisions)) return at + 1;
        var words = Said(text, lead, before);
        var from = at;
        if (DecisionProposals.Before(passages, at, lead, Last(passages, decisions)) is var (proposal, where)) (words, from) = ($"{proposal} {words}", where);
        else if (DecisionMovers.Before(passages, at, lead.Start) is var (movers, first)) (words, from) = ($"{movers} {words}", first);
        var points = new List<string>();
        var end = at + 1;
        if (lead.Opens)
        {
            var below = DecisionPoints.Read(passages, end);
            points = below.Points;
            end = below.End;
            if (below.Sentence is { } sentence) words = $"{words} {sentence}";
            // A lead with nothing below it is a heading or a text that the page cut.
            if (points.Count == 0 && below.Sentence is null && text.Length < 40 && !(at + 1 == passages.Count && DecisionVerdict.Is(text)) && !(text[^1] == '.' && text.Contains(' ', StringComparison.Ordinal))) return at + 1;
        }
        Add(decisions, words, points, Anchors(passages, from, end), published);
        // A paragraph that says more than the decision stays in the minutes.
        var whole = lead is { Start: 0, IsStrong: true } && (lead.Opens || lead.Length == text.Length) ? at : at + 1;
        for (var i = whole; i < end; i++) passages[i] = passages[i] with { Part = ItemPart.Decisions };
        return end;
    }

    private static void Say(List<Passage> passages, int at, DecisionLead lead, SentencesBefore sentences, List<Decision> decisions, bool published)
    {
        if (!Closes(passages, at, lead, decisions)) Add(decisions, Said(passages[at].Text, lead, sentences), [], [passages[at].Anchor], published);
    }

    // "Prop. AB Sec. CD. Carried.": the verdict belongs to what was decided just before it.
    private static bool Closes(List<Passage> passages, int at, DecisionLead lead, List<Decision> decisions)
    {
        var text = passages[at].Text;
        if (lead.Start == 0 || decisions.Count == 0 || decisions[^1].Passages.Count == 0 || decisions[^1].Passages[^1] != passages[at].Anchor || !DecisionVerdict.Is(text.AsSpan(lead.Start, lead.Length))) return false;
        var before = decisions[^1].Text;
        var from = Math.Max(0, lead.Start - before.Length - LongestBetween);
        var start = text.IndexOf(before, from, lead.Start - from, StringComparison.Ordinal);
        if (start < 0 || !DecisionProposals.EndsShort(before)) return false;
        decisions[^1] = decisions[^1] with { Text = text[start..(lead.Start + lead.Length)] };
        return true;
    }

    // The place of the last passage that a decision was read from.
    private static int Last(List<Passage> passages, List<Decision> decisions) =>
        decisions.Count == 0 || decisions[^1].Passages.Count == 0 ? -1 : passages.FindIndex(p => p.Anchor == decisions[^1].Passages[^1]);

    // "Councillor Sample proposed that … This was seconded and agreed.": what was agreed stands in the sentence before.
    private static string Said(string text, DecisionLead lead, SentencesBefore sentences)
    {
        var said = text.Substring(lead.Start, lead.Length);
        if (lead.Start == 0 || said.Length > 120) return said;
        sentences.GoTo(lead.Start);
        if (DecisionProposals.IsShort(said)) return text[(sentences.Last ?? lead.Start)..(lead.Start + lead.Length)];
        var isVerdict = DecisionVerdict.Is(said);
        if (!isVerdict && !said.StartsWith("This ", StringComparison.Ordinal) && !said.StartsWith("These ", StringComparison.Ordinal)) return said;
        var start = sentences.LastSaid;
        if (isVerdict && !DecisionVerdict.IsProposal(text.AsSpan(start, lead.Start - start))) return said;
        return text[start..(lead.Start + lead.Length)];
    }

    // "Proposed by X;" ⏎ "Seconded by Y;" ⏎ "“That …”": resolved, though the word was left out.
    private static int Proposed(List<Passage> passages, int at, List<Decision> decisions)
    {
        if (at + 2 >= passages.Count || !passages[at].Text.StartsWith("Proposed", StringComparison.OrdinalIgnoreCase) || passages[at].Text.Length > 90) return 0;
        if (!passages[at + 1].Text.StartsWith("Seconded", StringComparison.OrdinalIgnoreCase) || passages[at + 1].Text.Length > 90) return 0;
        var that = passages[at + 2].Text;
        if (!that.AsSpan().TrimStart("“\"‘'").StartsWith("That", StringComparison.Ordinal) || that[0] == 'T') return 0;
        decisions.Add(new Decision($"{passages[at].Text} {passages[at + 1].Text} {that}", DecisionOutcomes.Of(that, []), [], Anchors(passages, at, at + 3)));
        passages[at + 2] = passages[at + 2] with { Part = ItemPart.Decisions };
        return at + 3;
    }

    private static void Add(List<Decision> decisions, string words, List<string> points, string[] anchors, bool published)
    {
        if (points.Count == 0) points = DecisionPoints.Inline(words, 0);
        if (!published || !IsRepeated(decisions, words, points)) decisions.Add(new Decision(words, DecisionOutcomes.Of(words, points), points, anchors));
    }

    private static void AddGiven(string text, List<Passage> passages, List<Decision> decisions)
    {
        if (string.IsNullOrWhiteSpace(text) || decisions.Exists(d => d.Text.Contains(text, StringComparison.OrdinalIgnoreCase) || d.Points.Any(p => p.Contains(text, StringComparison.OrdinalIgnoreCase)))) return;
        var anchors = passages.Where(p => p.Text.Contains(text, StringComparison.OrdinalIgnoreCase)).Select(p => p.Anchor).Take(1).ToArray();
        decisions.Add(new Decision(text, DecisionOutcomes.Of(text, []), [], anchors));
    }

    // Minutes repeat the decision that the page also publishes apart.
    private static bool IsRepeated(List<Decision> decisions, string words, List<string> points)
    {
        var said = Content(points.Count > 0 ? points[0] : words);
        return decisions.Exists(d =>
        {
            var known = Content(d.Points.Count > 0 ? d.Points[0] : d.Text);
            var length = Math.Min(SameWords, Math.Min(known.Length, said.Length));
            return length == 0 || known.AsSpan(0, length).SequenceEqual(said.AsSpan(0, length));
        });
    }

    private static string Content(string text)
    {
        var that = text.IndexOf(" that ", StringComparison.OrdinalIgnoreCase);
        return ItemIds.Fold(that is >= 0 and < 200 ? text[(that + 6)..] : text);
    }

    private static string[] Anchors(List<Passage> passages, int from, int to)
    {
        var anchors = new string[to - from];
        for (var i = from; i < to; i++) anchors[i - from] = passages[i].Anchor;
        return anchors;
    }
}
