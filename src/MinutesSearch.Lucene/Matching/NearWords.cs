using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Analysis;

namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// Finds the terms of a dictionary that are at most some edits from a word: a letter more, less, another, or two neighbours in each other's
/// place. It goes through the dictionary in its order with one row of distances a letter, which words with the same beginning share, and
/// steps over all that begins too differently. Unlike Lucene's automata it shares nothing with other searches.
/// </summary>
internal sealed class NearWords
{
    private const int Steps = 8;

    private readonly int[] kept;
    private readonly int[] word;
    private readonly int[] letters;
    private readonly int edits;
    private readonly List<int[]> rows = [];
    private readonly List<int> text = [];

    /// <summary>Near words of a word.</summary>
    /// <param name="folded">The word.</param>
    /// <param name="edits">Edits at most.</param>
    /// <param name="keptLetters">Letters at the beginning that stay.</param>
    public NearWords(string folded, int edits, int keptLetters)
    {
        this.edits = edits;
        int[] all = [.. folded.EnumerateRunes().Select(rune => rune.Value)];
        kept = all[..Math.Min(keptLetters, all.Length)];
        word = all[kept.Length..];
        letters = [.. word.Distinct().Order()];
        rows.Add([.. Enumerable.Range(0, word.Length + 1)]);
    }

    /// <summary>Goes through a dictionary.</summary>
    /// <param name="terms">The dictionary.</param>
    /// <param name="onFound">Receives each term while the dictionary stands on it, with its distance. The tag of a joined form is no letter.</param>
    public void Find(TermsEnum terms, Action<BytesRef, int> onFound)
    {
        text.Clear();
        var more = terms.SeekCeil(Bytes(kept)) != TermsEnum.SeekStatus.END;
        while (more)
        {
            if (!Read(terms.Term, out var known)) return;
            var failed = Measure(known);
            if (failed > 0)
            {
                if (Next(failed) is not { } target) return;
                more = MoveTo(terms, target);
                continue;
            }

            if (rows[text.Count][^1] <= edits) onFound(terms.Term, rows[text.Count][^1]);
            more = terms.MoveNext();
        }
    }

    // Mostly it is a few terms away, which a step each reaches sooner than a leap.
    private static bool MoveTo(TermsEnum terms, BytesRef target)
    {
        for (var step = 0; step < Steps; step++)
        {
            if (!terms.MoveNext()) return false;
            if (terms.Term.CompareTo(target) >= 0) return true;
        }

        return terms.SeekCeil(target) != TermsEnum.SeekStatus.END;
    }

    /// <summary>Reads the letters of a term after those that stay; false where it does not begin with them.</summary>
    private bool Read(BytesRef term, out int known)
    {
        known = 0;
        var bytes = term.Bytes.AsSpan(term.Offset, term.Length);
        var (place, isSame) = (0, true);
        while (!bytes.IsEmpty)
        {
            Rune.DecodeFromUtf8(bytes, out var rune, out var length);
            bytes = bytes[length..];
            if (place < kept.Length)
            {
                if (rune.Value != kept[place++]) return false;
                continue;
            }

            if (rune.Value == Word.CompoundTag) break;
            var at = place++ - kept.Length;
            isSame = isSame && at < text.Count && text[at] == rune.Value;
            if (isSame) known++;
            else
            {
                if (at < text.Count) text.RemoveRange(at, text.Count - at);
                text.Add(rune.Value);
            }
        }

        var count = Math.Max(0, place - kept.Length);
        if (count < text.Count) text.RemoveRange(count, text.Count - count);
        return place >= kept.Length;
    }

    /// <summary>Fills the rows of letters that the last term did not have; answers how many letters are too different already, 0 for none.</summary>
    private int Measure(int known)
    {
        for (var length = known + 1; length <= text.Count; length++)
        {
            if (rows.Count == length) rows.Add(new int[word.Length + 1]);
            if (Fill(rows[length], length, text[length - 1]) > edits)
            {
                // What follows was not measured: the next term must not believe so.
                text.RemoveRange(length, text.Count - length);
                return length;
            }
        }

        return 0;
    }

    /// <summary>Distances between so many letters that end in a letter and each beginning of the word; answers the least.</summary>
    private int Fill(int[] row, int length, int letter)
    {
        var before = rows[length - 1];
        var least = row[0] = length;
        for (var i = 1; i < row.Length; i++)
        {
            var distance = Math.Min(Math.Min(before[i], row[i - 1]) + 1, before[i - 1] + (letter == word[i - 1] ? 0 : 1));
            if (length > 1 && i > 1 && letter == word[i - 2] && text[length - 2] == word[i - 1]) distance = Math.Min(distance, rows[length - 2][i - 2] + 1);
            row[i] = distance;
            least = Math.Min(least, distance);
        }

        return least;
    }

    /// <summary>Where the next term may stand whose beginning is near enough, after so many letters that are not.</summary>
    private BytesRef? Next(int length)
    {
        var row = new int[word.Length + 1];
        for (; length > 0; length--)
        {
            var letter = text[length - 1];
            // A letter that the word does not have stands for all such letters.
            var next = Fill(row, length, -1) <= edits ? letter + 1 : Array.Find(letters, other => other > letter && Fill(row, length, other) <= edits);
            if (next is >= 0xd800 and < 0xe000) next = 0xe000;
            if (next is > 0 and <= 0x10ffff) return Bytes([.. kept, .. text.Take(length - 1), next]);
        }

        return null;
    }

    private static BytesRef Bytes(ReadOnlySpan<int> letters)
    {
        var all = new StringBuilder();
        foreach (var letter in letters) all.Append(new Rune(letter));
        return new BytesRef(all.ToString());
    }
}
