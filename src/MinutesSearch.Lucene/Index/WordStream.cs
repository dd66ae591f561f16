using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using MinutesSearch.Lucene.Analysis;
using Attribute = Lucene.Net.Util.Attribute;

namespace MinutesSearch.Lucene.Index;

/// <summary>Gives words that were analysed already to the index writer, as the bytes that they are: nothing is encoded twice.</summary>
internal sealed class WordStream : TokenStream
{
    private readonly bool exact;
    private readonly TermBytes term = new();
    private readonly IPositionIncrementAttribute increment;
    private List<Token> tokens = [];
    private int next;
    private int other;
    private int lastPosition;

    /// <summary>A stream of exact forms or of stems.</summary>
    public WordStream(bool exact)
    {
        this.exact = exact;
        AddAttributeImpl(term);
        increment = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <summary>Starts on a list of words.</summary>
    public WordStream Of(List<Token> words)
    {
        tokens = words;
        return this;
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        next = other = 0;
        lastPosition = -1;
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (!exact && other > 0)
        {
            // The further stems of a Welsh word stand where it stands.
            var others = tokens[next - 1].Word.OtherStems;
            term.Current = others[^other--];
            increment.PositionIncrement = 0;
            return true;
        }

        if (next == tokens.Count) return false;
        var token = tokens[next++];
        other = token.Word.OtherStems.Length;
        term.Current = exact ? token.Word.ExactBytes : token.Word.StemBytes;
        increment.PositionIncrement = token.Position - lastPosition;
        lastPosition = token.Position;
        return true;
    }
}

/// <summary>Gives plain terms to the index writer.</summary>
internal sealed class TermStream : TokenStream
{
    private readonly TermBytes term = new();
    private readonly IPositionIncrementAttribute increment;
    private List<BytesRef> terms = [];
    private int next;

    public TermStream()
    {
        AddAttributeImpl(term);
        increment = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <summary>Starts on a list of terms.</summary>
    public TermStream Of(List<BytesRef> list)
    {
        terms = list;
        return this;
    }

    /// <inheritdoc/>
    public override void Reset() => next = 0;

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (next == terms.Count) return false;
        term.Current = terms[next++];
        increment.PositionIncrement = 1;
        return true;
    }
}

/// <summary>The term of a token as bytes.</summary>
internal sealed class TermBytes : Attribute, ITermToBytesRefAttribute
{
    /// <summary>The bytes of the token that the stream stands on.</summary>
    public BytesRef Current { get; set; } = new();

    /// <inheritdoc/>
    public BytesRef BytesRef { get; } = new();

    /// <inheritdoc/>
    public void FillBytesRef()
    {
        BytesRef.Bytes = Current.Bytes;
        BytesRef.Offset = Current.Offset;
        BytesRef.Length = Current.Length;
    }

    /// <inheritdoc/>
    public override void Clear()
    {
    }

    /// <inheritdoc/>
    public override void CopyTo(IAttribute target) => ((TermBytes)target).Current = Current;
}
