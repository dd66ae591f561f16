using MinutesSearch.Minutes;

namespace MinutesSearch.Lucene.Index;

/// <summary>One row of an item's passage table: the title, the title or a passage.</summary>
/// <param name="Position">Position of its first word in the fields text and exact.</param>
/// <param name="EndPosition">Position after its last word.</param>
/// <param name="Offset">Its first character in the body.</param>
/// <param name="Length">Its characters.</param>
/// <param name="Part">Its part; <see cref="ItemPart.Title"/> for titles.</param>
/// <param name="Decides">True where a decision was read from it.</param>
/// <param name="Anchor">Its anchor's number; 0 for titles.</param>
/// <param name="Speaker">Index of its speaker among the people of the card; -1 for none.</param>
/// <param name="SpeakerHash">Hash of the speaker's id; 0 for none.</param>
/// <param name="SpokenStart">Where the speaker's words start in the passage.</param>
/// <param name="SpokenEnd">Where they end.</param>
internal readonly record struct PassageRow(
    int Position, int EndPosition, int Offset, int Length, ItemPart Part, bool Decides, int Anchor, int Speaker, uint SpeakerHash, int SpokenStart, int SpokenEnd);

/// <summary>
/// Where the passages of an item stand: it turns positions of the index into passages, and passages into ranges of the body.
/// Rows are in index order: titles, then passages by part.
/// </summary>
internal static class PassageTable
{
    private const int DecidesFlag = 8;
    private const int SpeakerFlag = 16;
    private const int SharedFlag = 32;

    /// <summary>Writes a table.</summary>
    public static void Write(List<PassageRow> rows, ByteWriter to)
    {
        to.Number(rows.Count);
        foreach (var row in rows)
        {
            to.Byte((int)row.Part | (row.Decides ? DecidesFlag : 0) | (row.Speaker >= 0 ? SpeakerFlag : 0) | (IsShared(row) ? SharedFlag : 0));
            to.Number(row.EndPosition - row.Position);
            to.Number(row.Length);
            if (row.Part != ItemPart.Title) to.Number(row.Anchor);
            if (row.Speaker < 0) continue;
            to.Number(row.Speaker);
            to.Fixed(row.SpeakerHash);
            if (!IsShared(row)) continue;
            to.Number(row.SpokenStart);
            to.Number(row.SpokenEnd);
        }
    }

    /// <summary>Reads a table into a list, which it empties first.</summary>
    public static void Read(ReadOnlySpan<byte> bytes, List<PassageRow> rows)
    {
        rows.Clear();
        var from = new ByteReader(bytes);
        var count = from.Number();
        var position = 0;
        var offset = 0;
        for (var i = 0; i < count; i++)
        {
            var flags = from.Byte();
            var words = from.Number();
            var length = from.Number();
            var part = (ItemPart)(flags & 7);
            var anchor = part == ItemPart.Title ? 0 : from.Number();
            var speaker = -1;
            var hash = 0u;
            var (spokenStart, spokenEnd) = (0, length);
            if ((flags & SpeakerFlag) != 0)
            {
                speaker = from.Number();
                hash = from.Fixed();
                if ((flags & SharedFlag) != 0) (spokenStart, spokenEnd) = (from.Number(), from.Number());
            }

            rows.Add(new PassageRow(position, position + words, offset, length, part, (flags & DecidesFlag) != 0, anchor, speaker, hash, spokenStart, spokenEnd));
            position += words + IndexSchema.PassageGap;
            offset += length + 1;
        }
    }

    // Others speak in the passage as well.
    private static bool IsShared(in PassageRow row) => row.Speaker >= 0 && (row.SpokenStart > 0 || row.SpokenEnd < row.Length);

    /// <summary>The position after the titles, which come first; 0 where there are none.</summary>
    public static int TitleEnd(ReadOnlySpan<byte> bytes)
    {
        var from = new ByteReader(bytes);
        var (position, end) = (0, 0);
        for (var left = from.Number(); left > 0; left--)
        {
            if ((ItemPart)(from.Byte() & 7) != ItemPart.Title) break;
            end = position + from.Number();
            position = end + IndexSchema.PassageGap;
            from.Number();
        }

        return end;
    }

    /// <summary>The row that holds a position.</summary>
    public static int RowAt(List<PassageRow> rows, int position)
    {
        var low = 0;
        var high = rows.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (rows[middle].Position <= position) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
