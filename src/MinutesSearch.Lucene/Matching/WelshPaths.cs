using Lucene.Net.Util;
using MinutesSearch.Lucene.Analysis;
using MinutesSearch.Lucene.Index;

namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// Words typed, as the Welsh stems that the index holds for them. They are asked for beside the English stem: nothing tells the
/// language of one word. Only for an index that holds Welsh.
/// </summary>
internal static class WelshPaths
{
    /// <summary>The sequences for a word or compound; empty where no Welsh text of the index holds it.</summary>
    public static Sequence[] Find(TermReaders readers, string text)
    {
        var segments = PathFinder.Segments(WelshText.Tokens(text));
        if (segments is [var only] && Single(only, text) is { } word)
            return [.. Stems(readers, word).Select(stem => new Sequence(false, [new Slot(0, [stem])]) { IsWelsh = true })];
        var slots = new List<Slot>();
        foreach (var token in segments.SelectMany(segment => segment.Count > 1 ? segment.Skip(1) : segment))
        {
            var stems = Stems(readers, token.Word);
            if (stems.Length == 0) return [];
            slots.Add(new Slot(slots.Count, stems));
        }

        return slots.Count == 0 ? [] : [new Sequence(false, [.. slots]) { IsWelsh = true }];
    }

    /// <summary>The stems of a word as Welsh, those that the index holds.</summary>
    public static BytesRef[] Stems(TermReaders readers, Word word)
    {
        BytesRef[] stems = [word.Welsh.StemBytes, .. word.Welsh.OtherStems];
        return Array.FindAll(stems, stem => readers.DocFreq(IndexSchema.Text, stem) > 0);
    }

    /// <summary>True where a Welsh reader passes over what was typed.</summary>
    public static bool IsStop(string text) =>
        PathFinder.Segments(WelshText.Tokens(text)).TrueForAll(segment => Single(segment, text) is { IsStop: true });

    /// <summary>The one word of a segment: of <c>swyddfa'r</c> the first; null for a compound.</summary>
    private static Word? Single(List<Token> segment, string text) => segment switch
    {
        [var word] => word.Word,
        [_, var first, _] when text[first.End] is not ('-' or '/' or '.' or '&' or '_') => first.Word,
        _ => null,
    };
}
