using System.Text;

namespace MinutesSearch.Reading.Robust;

/// <summary>Changes a page at random: bytes lost, doubled, repeated or overwritten, and pieces of structure put in, moved or taken away.</summary>
internal static class Mutation
{
    private static readonly byte[][] Pieces = [.. new[]
    {
        "<table>", "</table>", "<tr>", "<td class=mgItemNumberCell>", "<p class=mgAiTitleTxt>", "</div>", "<li>", "<ul>", "<!--", "-->", "<script>", "&nbsp;", "&#0;", "&#xD800;", "<", ">", "\"", "\n", "\n\n\n", "\r\n", "\u00A0", "\t", "\0", "\uFEFF",
        "**1.**\n\n", "2.\n", "\n3. ", "(a) ", "\nA.", "· ", "o  ", "---\n", "Minutes:\n", "Decision:\n", "Agenda item\n", "Issue - meetings\n", "Meeting: 03/11/2016 - Cabinet (Item 55)\n", "Question submitted by Councillor ", "Notice of Motion submitted by ",
        "Proposed by Councillor A;\nSeconded by Councillor B;\n", "RESOLVED: That ", "it was agreed that ", "The Committee heard from:\n", "For (2) - ", "Against: 0\n", "In reply to Councillor ", ", who said ", "He said ", "(Mr. ", "Mayor (Councillor ", " PDF 96 KB", "... view the full minutes text for item 1.",
        "31 February 2020", "Thursday 20th April", "\uD83D\uDE00", "\u202E", "| ", "{", "}", "[", "\\u0000", ",", "“That ", "”.",
    }.Select(Encoding.UTF8.GetBytes)];

    /// <summary>A changed copy of a page.</summary>
    public static byte[] Of(byte[] page, byte[] other, Random random)
    {
        var bytes = new List<byte>(page);
        for (var changes = random.Next(1, 13); changes > 0 && bytes.Count > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 160), bytes.Count - at);
            switch (random.Next(9))
            {
                case 0: bytes.RemoveRange(at, length); break;
                case 1: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length)); break;
                case 2: bytes[at] = (byte)random.Next(256); break;
                case 3: bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]); break;
                case 4: bytes.InsertRange(at, Enumerable.Repeat(bytes.GetRange(at, length), random.Next(2, 12)).SelectMany(b => b)); break;
                case 5: MoveLine(bytes, at, random); break;
                case 6: JoinLines(bytes, at); break;
                case 7: Splice(bytes, other, at, random); break;
                default: if (random.Next(8) == 0) bytes.RemoveRange(at, bytes.Count - at); break;
            }
        }
        return [.. bytes];
    }

    // A line goes somewhere else: titles, labels and list marks lose their place.
    private static void MoveLine(List<byte> bytes, int at, Random random)
    {
        var start = bytes.LastIndexOf((byte)'\n', at) + 1;
        var end = bytes.IndexOf((byte)'\n', at);
        if (end < 0) end = bytes.Count - 1;
        if (end <= start || end - start > 2000) return;
        var line = bytes.GetRange(start, end - start + 1);
        bytes.RemoveRange(start, end - start + 1);
        bytes.InsertRange(random.Next(bytes.Count + 1), line);
    }

    private static void JoinLines(List<byte> bytes, int at)
    {
        var end = bytes.IndexOf((byte)'\n', at);
        if (end >= 0) bytes[end] = (byte)' ';
    }

    // A part of another page, of another shape.
    private static void Splice(List<byte> bytes, byte[] other, int at, Random random)
    {
        var from = random.Next(other.Length);
        bytes.InsertRange(Math.Min(at, bytes.Count), other[from..Math.Min(other.Length, from + random.Next(1, 400))]);
    }
}
