using Lucene.Net.Util;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Index;

namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// Words typed, as the sequences that the index may hold for them. A compound takes as many positions as it has parts, its solid
/// spelling takes one: <c>"well-being board"</c> must find <c>wellbeing board</c>, and the other way round.
/// </summary>
internal static class PathFinder
{
    private const int MaxPaths = 16;
    private const int MaxParts = 4;
    private const int MaxWords = 64;

    /// <summary>The sequences for a text; empty where it has no word.</summary>
    /// <param name="reader">Reads terms.</param>
    /// <param name="text">The words.</param>
    /// <param name="exact">True for unstemmed forms.</param>
    public static Sequence[] Find(TermReaders reader, string text, bool exact)
    {
        var segments = Segments(MinutesAnalyzer.Tokens(text));
        if (segments.Count == 0) return [];
        var paths = new List<Path> { new([], 0) };
        // What is longer is no phrase that somebody remembers.
        foreach (var segment in segments.Take(MaxWords))
        {
            var steps = Steps(reader, segment, exact);
            // Beyond the limit a long phrase of compounds keeps its plain reading.
            if (paths.Count * steps.Count > MaxPaths) steps.RemoveRange(1, steps.Count - 1);
            var longer = new List<Path>();
            foreach (var path in paths)
            {
                foreach (var step in steps) longer.Add(path.And(step));
            }

            paths = longer;
        }

        return [.. paths.Select(path => new Sequence(exact, path.Slots))];
    }

    /// <summary>The words of a text, a compound with its joined form as one.</summary>
    public static List<List<Token>> Segments(List<Token> tokens)
    {
        var segments = new List<List<Token>>();
        var end = -1;
        foreach (var token in tokens)
        {
            if (token.Word.Parts > 1)
            {
                segments.Add([token]);
                end = token.End;
            }
            else if (token.End <= end) segments[^1].Add(token);
            else
            {
                segments.Add([token]);
                end = token.End;
            }
        }

        return segments;
    }

    private static List<Path> Steps(TermReaders reader, List<Token> segment, bool exact)
    {
        var first = segment[0].Word;
        if (segment.Count > 1)
        {
            var parts = segment.Skip(1).Select((token, i) => new Slot(i, [exact ? token.Word.ExactBytes : token.Word.StemBytes]));
            var solid = new Slot(0, [exact ? new BytesRef(first.Folded) : first.StemBytes]);
            return [new Path([.. parts], segment.Count - 1), new Path([solid], 1)];
        }

        if (!exact) return [new Path([new Slot(0, [first.StemBytes])], 1)];
        var steps = new List<Path> { new([new Slot(0, [first.ExactBytes])], 1) };
        for (var parts = 2; parts <= MaxParts; parts++)
        {
            var tagged = new BytesRef(Word.TaggedForm(first.Folded, parts));
            if (reader.DocFreq(IndexSchema.Exact, tagged) > 0) steps.Add(new Path([new Slot(0, [tagged])], parts));
        }

        return steps;
    }

    private sealed record Path(Slot[] Slots, int Length)
    {
        public Path And(Path step) =>
            new([.. Slots, .. step.Slots.Select(slot => slot with { Offset = slot.Offset + Length })], Length + step.Length);
    }
}
