using Lucene.Net.Util;

namespace MinutesSearch.Lucene.Analysis;

/// <summary>One word in the forms that the index keeps. Instances are shared and immutable: never write to their bytes.</summary>
internal sealed class Word
{
    /// <summary>Separates a compound's joined form from the number of its parts in <see cref="Exact"/>.</summary>
    public const char CompoundTag = '\u0001';

    private Word? welsh;

    public Word(string folded, string stem, int parts)
    {
        Folded = folded;
        Stem = stem;
        Parts = parts;
        Exact = parts > 1 ? TaggedForm(folded, parts) : folded;
        IsStop = parts == 1 && StopWords.Contains(folded);
        ExactBytes = new BytesRef(Exact);
        StemBytes = new BytesRef(stem);
        Tongue = WordTongues.Of(folded);
    }

    private Word(Word word, string[] stems)
    {
        (Folded, Exact, Parts, ExactBytes, Tongue) = (word.Folded, word.Exact, word.Parts, word.ExactBytes, word.Tongue);
        Stem = stems[0];
        StemBytes = new BytesRef(stems[0]);
        OtherStems = Array.ConvertAll(stems[1..], static stem => new BytesRef(stem));
        IsStop = Parts == 1 && WelshStopWords.Contains(Folded);
        welsh = this;
    }

    /// <summary>Lower case, without accents and apostrophes: <c>O’Brien</c> is <c>obrien</c>.</summary>
    public string Folded { get; }

    /// <summary>The term of the stemmed fields.</summary>
    public string Stem { get; }

    /// <summary>
    /// The term of the exact field: <see cref="Folded"/>, and for the joined form of a compound a tag with the number of its
    /// parts, so that a phrase knows how many positions it takes: <c>well-being</c> gives <c>wellbeing\u00012</c> beside its parts.
    /// </summary>
    public string Exact { get; }

    /// <summary>1, or for the joined form of a compound the number of its parts, which is the number of positions it takes.</summary>
    public int Parts { get; }

    /// <summary>True for words that carry no meaning of their own.</summary>
    public bool IsStop { get; }

    /// <summary><see cref="Exact"/> as the index writes it.</summary>
    public BytesRef ExactBytes { get; }

    /// <summary><see cref="Stem"/> as the index writes it.</summary>
    public BytesRef StemBytes { get; }

    /// <summary>Further terms of the stemmed fields at the same position: what a Welsh word with a changed first letter may come from.</summary>
    public BytesRef[] OtherStems { get; } = [];

    /// <summary>What it says of the language of its text.</summary>
    public WordTongue Tongue { get; }

    /// <summary>The word with its Welsh stems.</summary>
    public Word Welsh => welsh ??= new Word(this, WelshStems.Of(Folded));

    /// <summary>The term of the exact field for the joined form of a compound of so many parts.</summary>
    public static string TaggedForm(string folded, int parts) => $"{folded}{CompoundTag}{(char)('0' + parts)}";

    /// <summary>A term of the exact field without its tag.</summary>
    public static string Untagged(string exact)
    {
        var tag = exact.IndexOf(CompoundTag, StringComparison.Ordinal);
        return tag < 0 ? exact : exact[..tag];
    }

    /// <inheritdoc/>
    public override string ToString() => Exact;
}

/// <summary>A word at its place.</summary>
/// <param name="Word">The word.</param>
/// <param name="Position">Place among the words. The joined form of a compound stands at the position of its first part, before it.</param>
/// <param name="Start">First character.</param>
/// <param name="End">Character after the last.</param>
internal readonly record struct Token(Word Word, int Position, int Start, int End);
