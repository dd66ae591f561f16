using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Compressing;
using Lucene.Net.Codecs.Lucene46;

namespace MinutesSearch.Lucene.Index;

/// <summary>
/// Lucene's own codec, which packs stored fields longer and so smaller. It goes by Lucene's name, as what it writes is read in just
/// the same way, and as fast: an index that either has written is open to both.
/// </summary>
[CodecName("Lucene46")]
internal sealed class PackedCodec() : FilterCodec(new Lucene46Codec())
{
    // Name and size are those of Lucene's format.
    private readonly StoredFieldsFormat stored = new CompressingStoredFieldsFormat("Lucene41StoredFields", CompressionMode.FAST_DECOMPRESSION, 1 << 14);

    /// <inheritdoc/>
    public override StoredFieldsFormat StoredFieldsFormat => stored;
}
