using System.Text;
using CsCheck;
using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Tests;

/// <summary>
/// Foreign bytes never make the reader throw, and never make it say more than they hold. The number of pages is kept small for every run;
/// MINUTES_FUZZ sets another, CsCheck_Seed repeats one.
/// </summary>
public class MutationTests
{
    private static readonly byte[][] Sources =
        [.. Directory.EnumerateFiles(Path.Combine(Checkout.Tests, "Fixtures"), "*.*", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
         """{"id":"a","council":"Northmere","committee":"Cabinet","meetingId":"1","meetingDate":"2016-11-03","title":"Bins","text":"One.\n\nTwo.","speakers":["A B"],"votes":{"For":["A B"],"Against":2}}"""u8.ToArray()];

    private static readonly string[] Pieces =
    [
        "<table>", "</table>", "<tr>", "<td class=mgItemNumberCell>", "<p class=mgAiTitleTxt>", "</div>", "<div>", "<li>", "<ul>", "<!--", "-->", "<script>", "&nbsp;", "&#0;", "&#xD800;", "&amp;amp;", "<", ">", "\"", "'",
        "\n", "\n\n\n", "\r\n", "\u00A0", "\t", "\u2028", "\0", "1.", "2.\n", "(a) ", "· ", "o  ", "Minutes:\n", "Decision:\n", "Additional documents:\n", "Supporting documents:\n", "Agenda item\n", "Issue - meetings\n",
        "Decision details\n", "Voting record\n", "No. Item\n", "Meeting: 03/11/2016 - Cabinet (Item 55)\n", "For A and B2\n", " pdf icon PDF 96 KB", "... view the full minutes text for item 1.", "31 February 2020", "\uD83D\uDE00", "\u202E", "| ", "{", "}", "[", "\\u0000", ",",
    ];

    private static readonly long Runs = long.TryParse(Environment.GetEnvironmentVariable("MINUTES_FUZZ"), out var runs) ? runs : 2000;

    [Fact]
    public void Mutated_pages_never_throw_and_give_no_more_than_they_hold() =>
        Gen.Select(Gen.Int[0, Sources.Length - 1], Gen.Int[1, 12], Gen.Int).Sample(
            (source, changes, seed) => Check(Mutate(Sources[source], changes, new Random(seed))), iter: Runs, threads: 1);

    [Fact]
    public void Any_bytes_never_throw() =>
        Gen.Byte.Array[0, 400].Sample(Check, iter: Runs, threads: 1);

    private static void Check(byte[] body)
    {
        var read = PageReader.Read(Pages.Of(body), ReadingRules.Default);
        Assert.True(read.Meetings.Count > 0 || read.Faults.Count > 0);
        Assert.All(read.Faults, f => Assert.False(string.IsNullOrWhiteSpace(f.Reason)));
        var items = read.Meetings.SelectMany(m => m.Items).ToList();
        Assert.Equal(items.Count, items.Select(i => i.Id).Distinct(StringComparer.Ordinal).Count());
        var passages = items.SelectMany(i => i.Passages).ToList();
        Assert.All(passages, p => Assert.True(p.Text.Length > 0 && !p.Text.Contains('\n', StringComparison.Ordinal) && p.Level is >= 0 and < 300));
        // Decoding a reference makes two characters of six at most; nothing is said twice.
        Assert.True(passages.Sum(p => (long)p.Text.Length) <= (2L * body.Length) + 100, "The passages hold more than the page.");
        Assert.All(items, i => Assert.False(string.IsNullOrWhiteSpace(i.Title)));
    }

    private static byte[] Mutate(byte[] source, int changes, Random random)
    {
        var bytes = new List<byte>(source);
        for (var i = 0; i < changes && bytes.Count > 0; i++)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 120), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0: bytes.RemoveRange(at, length); break;
                case 1: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length)); break;
                case 2: bytes[at] = (byte)random.Next(256); break;
                case 3: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)])); break;
                case 4: bytes.InsertRange(at, Enumerable.Repeat(bytes.GetRange(at, length), random.Next(2, 12)).SelectMany(b => b)); break;
                default: bytes.RemoveRange(at, bytes.Count - at); break;
            }
        }
        return [.. bytes];
    }
}
