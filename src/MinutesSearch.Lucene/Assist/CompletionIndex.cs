using System.Runtime.InteropServices;
using System.Text;

namespace MinutesSearch.Lucene.Assist;

/// <summary>
/// Completions of one kind, found by the beginning of any of their words. One array of folded text, and the places where words
/// begin in it, sorted by what follows: two binary searches give all completions of a beginning, of one word or several, and a
/// <see cref="RangeMaximum"/> gives the best of them. About 100 bytes for a title of ten words. Immutable.
/// </summary>
internal sealed partial class CompletionIndex
{
    /// <summary>Ends each completion; sorts before a blank, so that <c>care</c> stands before <c>care home</c>.</summary>
    internal const byte End = (byte)'\n';

    private const int MaxWords = 16;
    private const int MaxWordLength = 40;

    private readonly byte[] folded;
    private readonly byte[] shown;
    private readonly int[] foldedStarts;
    private readonly int[] shownStarts;
    private readonly string?[]? values;
    private readonly int[] counts;
    private readonly int[] keys;
    private readonly int[] owners;
    private readonly RangeMaximum best;
    private readonly double highest;

    private CompletionIndex(List<Completion> completions)
    {
        var text = new List<byte>();
        var display = new List<byte>();
        var places = new List<int>();
        foldedStarts = new int[completions.Count + 1];
        shownStarts = new int[completions.Count + 1];
        counts = new int[completions.Count];
        if (completions.Exists(static completion => completion.Value is not null)) values = new string?[completions.Count];
        for (var i = 0; i < completions.Count; i++)
        {
            var completion = completions[i];
            foldedStarts[i] = text.Count;
            shownStarts[i] = display.Count;
            counts[i] = completion.Count;
            if (values is not null) values[i] = completion.Value;
            AppendFolded(completion.Text, text, places);
            text.Add(End);
            display.AddRange(Encoding.UTF8.GetBytes(completion.Text));
        }
        foldedStarts[^1] = text.Count;
        shownStarts[^1] = display.Count;
        (folded, shown) = ([.. text], [.. display]);
        highest = Math.Log2(2 + (completions.Count == 0 ? 0 : counts.Max()));
        keys = Sorted(CollectionsMarshal.AsSpan(places));
        owners = [.. keys.Select(OwnerOf)];
        var weights = new ushort[keys.Length];
        for (var i = 0; i < keys.Length; i++) weights[i] = (ushort)(ScoreOf(i) * 20_000);
        best = new(weights);
    }

    /// <summary>Completions held.</summary>
    public int Count => counts.Length;

    /// <summary>Bytes held, about.</summary>
    public long Size => folded.Length + shown.Length + 4L * (foldedStarts.Length + shownStarts.Length + counts.Length + keys.Length + owners.Length) + 2L * keys.Length;

    /// <summary>
    /// An index of completions. Those that differ in case, accents or punctuation only become one, shown in the form that counts most;
    /// of two equally good forms the one not wholly in capitals. Beyond <paramref name="limit"/> the least counted are left out.
    /// </summary>
    public static CompletionIndex Build(IEnumerable<Completion> completions, int limit)
    {
        var joined = new Dictionary<string, Completion>(StringComparer.Ordinal);
        foreach (var completion in completions)
        {
            var key = completion.Value ?? Folding.Key(completion.Text);
            if (key.Length == 0) continue;
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(joined, key, out var exists);
            known = !exists ? completion : (IsBetterForm(completion, known) ? completion : known) with { Count = known.Count + completion.Count };
        }
        var all = joined.Values.ToList();
        if (all.Count > limit)
        {
            all.Sort(static (a, b) => b.Count != a.Count ? b.Count.CompareTo(a.Count) : string.CompareOrdinal(a.Text, b.Text));
            all.RemoveRange(limit, all.Count - limit);
        }
        return new(all);
    }

    /// <summary>The completion at a place.</summary>
    private Completion At(int completion) => new(
        Encoding.UTF8.GetString(shown.AsSpan(shownStarts[completion]..shownStarts[completion + 1])),
        values?[completion],
        counts[completion]);

    /// <summary>Of completions equally often the shorter one is the better suggestion.</summary>
    private double Brevity(int completion) => 0.1 * Math.Max(0, 1 - ((foldedStarts[completion + 1] - foldedStarts[completion]) / 160.0));

    /// <summary>0 to 1 by count, and more for a beginning of the whole than for one of a word inside.</summary>
    private double ScoreOf(int key)
    {
        var owner = owners[key];
        return (Math.Log2(2 + counts[owner]) / highest) + (keys[key] == foldedStarts[owner] ? 0.3 : 0) + Brevity(owner);
    }

    private static bool IsBetterForm(Completion a, Completion b) =>
        a.Count != b.Count ? a.Count > b.Count : IsCapitals(b.Text) && !IsCapitals(a.Text);

    private static bool IsCapitals(string text) => !text.Any(char.IsLower);

    private static void AppendFolded(string text, List<byte> folded, List<int> places)
    {
        var start = folded.Count;
        foreach (var word in Folding.Words(text).Take(MaxWords))
        {
            if (folded.Count > start) folded.Add((byte)' ');
            places.Add(folded.Count);
            folded.AddRange(Encoding.UTF8.GetBytes(word.Length > MaxWordLength ? word[..MaxWordLength] : word));
        }
    }

    private int OwnerOf(int place)
    {
        var found = Array.BinarySearch(foldedStarts, place);
        return found >= 0 ? found : ~found - 1;
    }
}
