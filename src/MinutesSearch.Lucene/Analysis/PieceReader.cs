using System.Buffers;
using System.Globalization;
using System.Text;

namespace MinutesSearch.Lucene.Analysis;

/// <summary>
/// Reads a text compound by compound: runs of letters and digits (pieces) joined by single hyphens, slashes, full stops,
/// ampersands or underscores without blanks. A plain word is a compound of one piece.
/// </summary>
internal ref struct PieceReader
{
    /// <summary>Room that the normalised characters of one compound need.</summary>
    public const int KeyCapacity = 1024;

    private const int MaxPieces = 8;
    private const int MaxPieceKey = 100;
    private const int MaxWholeParts = 4;

    private readonly ReadOnlySpan<char> text;
    private readonly Span<char> keys;
    private Pieces pieces;
    private int at;
    private int used;
    private bool slash, dot, ampersand, underscore;

    public PieceReader(ReadOnlySpan<char> text, Span<char> keys)
    {
        this.text = text;
        this.keys = keys;
    }

    /// <summary>Pieces of the compound just read.</summary>
    public int Count { get; private set; }

    /// <summary>First character of the compound.</summary>
    public readonly int Start => pieces[0].Start;

    /// <summary>Character after the last of the compound.</summary>
    public readonly int End => pieces[Count - 1].End;

    /// <summary>True for <c>U.K.</c>: single letters joined by full stops are one word and have no parts.</summary>
    public bool IsAbbreviation { get; private set; }

    /// <summary>Where a piece stands.</summary>
    public readonly (int Start, int End) Range(int part) => (pieces[part].Start, pieces[part].End);

    /// <summary>The word of a piece.</summary>
    public readonly Word Part(int part) => WordForms.Of(Key(part));

    /// <summary>Moves to the next compound; false at the end of the text.</summary>
    public bool ReadCompound()
    {
        Count = used = 0;
        slash = dot = ampersand = underscore = false;
        while (at < text.Length && !IsWordAt(at)) at++;
        if (at >= text.Length) return false;
        do ReadPiece();
        while (Count < MaxPieces && Join());
        IsAbbreviation = Count > 1 && dot && !slash && !ampersand && !underscore && AllSingleLetters();
        return true;
    }

    /// <summary>
    /// The joined form; null for a single piece and where joining makes no word: long chains, and words joined by slashes or
    /// full stops only for want of a blank.
    /// </summary>
    public readonly Word? Whole()
    {
        if (Count < 2 || (!IsAbbreviation && (Count > MaxWholeParts || underscore))) return null;
        if (!IsAbbreviation && (slash || dot) && !AnyDigit()) return null;
        if (ampersand && !AllShort()) return null;
        Span<char> joined = stackalloc char[MaxPieces * (MaxPieceKey + 1) + 2];
        var length = 0;
        for (var part = 0; part < Count; part++)
        {
            var key = Key(part);
            // 2015/16 must not become the number 201516, nor 20/15 the year 2015.
            if (part > 0 && char.IsAsciiDigit(joined[length - 1]) && char.IsAsciiDigit(key[0])) joined[length++] = '/';
            key.CopyTo(joined[length..]);
            length += key.Length;
        }

        if (!IsAbbreviation)
        {
            joined[length++] = Word.CompoundTag;
            joined[length++] = (char)('0' + Count);
        }

        return WordForms.Of(joined[..length]);
    }

    private readonly ReadOnlySpan<char> Key(int part) => keys.Slice(pieces[part].KeyStart, pieces[part].KeyLength);

    /// <summary>Steps over a joiner that has a piece on its other side.</summary>
    private bool Join()
    {
        if (at + 1 >= text.Length) return false;
        var joiner = text[at];
        if (joiner is not ('-' or '‐' or '‑' or '/' or '.' or '&' or '_')) return false;
        if (!IsWordAt(at + 1)) return false;
        slash |= joiner == '/';
        dot |= joiner == '.';
        ampersand |= joiner == '&';
        underscore |= joiner == '_';
        at++;
        return true;
    }

    private void ReadPiece()
    {
        var start = at;
        var keyStart = used;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) Append(c, keyStart);
            else if (char.IsAsciiLetterUpper(c)) Append((char)(c | 0x20), keyStart);
            else if (c is '\'' or '’' or '‘' or 'ʼ' or '＇')
            {
                if (!IsLetterAt(at + 1) || used == keyStart) break;
                // Only the apostrophe of a possessive is kept: the stem is taken of what stands before it.
                if (text[at + 1] is 's' or 'S' && !IsWordAt(at + 2)) Append('\'', keyStart);
            }
            else if (c is '.' or ',')
            {
                if (!IsInsideNumber(keyStart, c)) break;
                if (c == '.') Append('.', keyStart);
            }
            else if (c < 128) break;
            else if (IsIdeograph(c))
            {
                // Scripts without blanks: each sign is a word.
                if (at > start) break;
                Append(c, keyStart);
                at++;
                break;
            }
            else if (!AppendForeign(c, keyStart)) break;
            at++;
        }

        if (used == keyStart) Append('\u0002', keyStart);
        pieces[Count++] = new Piece(start, at, keyStart, used - keyStart);
    }

    private readonly bool IsInsideNumber(int keyStart, char c)
    {
        if (used == keyStart || !char.IsAsciiDigit(keys[used - 1])) return false;
        if (at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1])) return false;
        var digits = at + 1;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (c == ',') return digits - at == 4 && keys[keyStart..used].IndexOf('.') < 0 && AllDigits(keys[keyStart..used]);
        // 22.01.2018 is a compound of three, 2.1 is one number.
        var more = digits + 1 < text.Length && text[digits] == '.' && char.IsAsciiDigit(text[digits + 1]);
        var earlier = Count > 0 && pieces[Count - 1].End < text.Length && text[pieces[Count - 1].End] == '.';
        return !more && !earlier && AllDigits(keys[keyStart..used]);
    }

    /// <summary>Folds one character outside ASCII; false where it does not belong to a word.</summary>
    private bool AppendForeign(char c, int keyStart)
    {
        switch (char.GetUnicodeCategory(c))
        {
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.SpacingCombiningMark:
                if (used - keyStart + CharacterFolding.MaxLength > MaxPieceKey) return true;
                var folded = CharacterFolding.Fold(c);
                folded.CopyTo(keys[used..]);
                used += folded.Length;
                return true;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
                return true;
            case UnicodeCategory.Surrogate:
                if (Rune.DecodeFromUtf16(text[at..], out var rune, out _) != OperationStatus.Done || !Rune.IsLetterOrDigit(rune)) return false;
                if (used - keyStart + 2 <= MaxPieceKey) used += Rune.ToLowerInvariant(rune).EncodeToUtf16(keys[used..]);
                at++;
                return true;
            default:
                return false;
        }
    }

    private void Append(char c, int keyStart)
    {
        // The rest of an endless run of letters is left out of its term.
        if (used - keyStart < MaxPieceKey) keys[used++] = c;
    }

    private readonly bool IsWordAt(int index) => index < text.Length && IsWord(text, index);

    private readonly bool IsLetterAt(int index) => IsWordAt(index) && !char.IsAsciiDigit(text[index]);

    private static bool IsWord(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        if (c < 128) return char.IsAsciiLetterOrDigit(c);
        if (char.IsSurrogate(c)) return Rune.DecodeFromUtf16(text[index..], out var rune, out _) == OperationStatus.Done && Rune.IsLetterOrDigit(rune);
        return char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.SpacingCombiningMark;
    }

    private static bool IsIdeograph(char c) => c is >= '\u3040' and <= '\u30ff' or >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff';

    private static bool AllDigits(ReadOnlySpan<char> key) => !key.ContainsAnyExceptInRange('0', '9');

    private readonly bool AllSingleLetters()
    {
        for (var part = 0; part < Count; part++)
        {
            if (pieces[part].KeyLength != 1 || char.IsAsciiDigit(keys[pieces[part].KeyStart])) return false;
        }

        return true;
    }

    private readonly bool AnyDigit() => keys[..used].ContainsAnyInRange('0', '9');

    private readonly bool AllShort()
    {
        for (var part = 0; part < Count; part++)
        {
            if (pieces[part].KeyLength > 3) return false;
        }

        return true;
    }

    private readonly record struct Piece(int Start, int End, int KeyStart, int KeyLength);

    [System.Runtime.CompilerServices.InlineArray(MaxPieces)]
    private struct Pieces
    {
        private Piece first;
    }
}
