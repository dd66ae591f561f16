using System.Buffers;
using System.Text;
using Lucene.Net.Index;
using MinutesSearch.Lucene.Index;

namespace MinutesSearch.Lucene.Snippets;

/// <summary>Reads the stored fields of one document, only those that are needed.</summary>
internal sealed class StoredItem(bool needsBody) : StoredFieldVisitor
{
    private byte[]? card;
    private byte[]? body;

    /// <summary>The card.</summary>
    public ItemCard Card => ItemCard.Read(card);

    /// <summary>The body; empty where it was not needed.</summary>
    public string Body => body is null ? "" : Encoding.UTF8.GetString(body);

    /// <summary>The body in characters of a pool, for who needs only parts of it; give the array back.</summary>
    /// <param name="length">Its characters.</param>
    public char[] RentBody(out int length)
    {
        var characters = ArrayPool<char>.Shared.Rent(body?.Length ?? 0);
        length = body is null ? 0 : Encoding.UTF8.GetChars(body, characters);
        return characters;
    }

    /// <summary>Reads a document.</summary>
    public static StoredItem Read(IndexReader reader, int document, bool needsBody)
    {
        var item = new StoredItem(needsBody);
        reader.Document(document, item);
        return item;
    }

    /// <inheritdoc/>
    public override Status NeedsField(FieldInfo fieldInfo)
    {
        if (card is not null && (body is not null || !needsBody)) return Status.STOP;
        return fieldInfo.Name == IndexSchema.Card || (needsBody && fieldInfo.Name == IndexSchema.Body) ? Status.YES : Status.NO;
    }

    /// <inheritdoc/>
    public override void BinaryField(FieldInfo fieldInfo, byte[] value)
    {
        if (fieldInfo.Name == IndexSchema.Card) card = value;
        else body = value;
    }
}
