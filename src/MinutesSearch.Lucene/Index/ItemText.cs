using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Minutes;
using MinutesSearch.Search;

namespace MinutesSearch.Lucene.Index;

/// <summary>
/// The text of an item as the index keeps it: the body, its words with their positions, the passage table. Analysed once; the
/// stemmed, exact, title and decision fields all replay it. Used again for the next item.
/// </summary>
internal sealed class ItemText
{
    private readonly HashSet<string> deciding = new(StringComparer.Ordinal);
    private char[] body = new char[4096];
    private int length;
    private int position;

    /// <summary>All words.</summary>
    public List<Token> Words { get; } = [];

    /// <summary>Words of titles.</summary>
    public List<Token> TitleWords { get; } = [];

    /// <summary>Words of passages with decisions.</summary>
    public List<Token> DecisionWords { get; } = [];

    /// <summary>The passage table.</summary>
    public List<PassageRow> Rows { get; } = [];

    /// <summary>Titles and passages, a line break between them.</summary>
    public ReadOnlySpan<char> Body => body.AsSpan(0, length);

    /// <summary>Reads an item.</summary>
    public void Read(AgendaItem item, List<HitSpeaker> people)
    {
        Clear();
        foreach (var decision in item.Decisions)
        {
            foreach (var anchor in decision.Passages) deciding.Add(anchor);
        }

        AddRow(item.Title, ItemPart.Title, false, 0);
        if (item.IssueTitle is { } issue && !string.Equals(issue, item.Title, StringComparison.OrdinalIgnoreCase))
            AddRow(issue, ItemPart.Title, false, 0);
        for (var part = ItemPart.Agenda; part <= ItemPart.Information; part++)
        {
            for (var i = 0; i < item.Passages.Count; i++)
            {
                var passage = item.Passages[i];
                // A passage that claims to be a title is indexed with the agenda's.
                var own = passage.Part == ItemPart.Title ? ItemPart.Agenda : passage.Part;
                if (own == part) AddPassage(passage, own, i + 1, people);
            }

            if (part == ItemPart.Decisions) AddDecisionsWithoutPassage(item);
        }
    }

    private void AddPassage(Passage passage, ItemPart part, int anchor, List<HitSpeaker> people)
    {
        var decides = part == ItemPart.Decisions || deciding.Contains(passage.Anchor);
        var speaker = passage.Speaker is null ? -1 : people.FindIndex(person => string.Equals(person.Id, passage.Speaker.Id, StringComparison.Ordinal));
        AddRow(passage.Text, part, decides, anchor, passage.Speaker, speaker);
    }

    // An import may state a decision that no passage holds: it is searched all the same.
    private void AddDecisionsWithoutPassage(AgendaItem item)
    {
        foreach (var decision in item.Decisions)
        {
            if (decision.Passages.Count > 0) continue;
            AddRow(decision.Text, ItemPart.Decisions, true, 0);
            foreach (var point in decision.Points) AddRow(point, ItemPart.Decisions, true, 0);
        }
    }

    private void AddRow(string text, ItemPart part, bool decides, int anchor, PassageSpeaker? speaker = null, int person = -1)
    {
        if (Rows.Count > 0) Append("\n");
        var first = Words.Count;
        var end = MinutesAnalyzer.Analyze(text, Words, position, length);
        // An import may say anything of where words start and end.
        var spokenEnd = Math.Clamp(speaker?.End ?? text.Length, 0, text.Length);
        var spokenStart = Math.Clamp(speaker?.Start ?? 0, 0, spokenEnd);
        Rows.Add(new PassageRow(position, end, length, text.Length, part, decides, anchor, person, person < 0 ? 0 : StableHash.Of(speaker!.Id), spokenStart, spokenEnd));
        Append(text);
        position = end + IndexSchema.PassageGap;
        if (part == ItemPart.Title) TitleWords.AddRange(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Words)[first..]);
        if (decides) DecisionWords.AddRange(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Words)[first..]);
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (length + text.Length > body.Length) Array.Resize(ref body, Math.Max(body.Length * 2, length + text.Length));
        text.CopyTo(body.AsSpan(length));
        length += text.Length;
    }

    private void Clear()
    {
        length = position = 0;
        Words.Clear();
        TitleWords.Clear();
        DecisionWords.Clear();
        Rows.Clear();
        deciding.Clear();
    }
}
