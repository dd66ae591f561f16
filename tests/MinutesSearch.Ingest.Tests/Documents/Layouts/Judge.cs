using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Documents.Layouts;

/// <summary>Holds what was read of an invented page to the meeting that it shows.</summary>
internal static class Judge
{
    private const int Words = 4;

    /// <summary>How many items were read, how many of them as they are, and which were not.</summary>
    public static (int Right, int Read, IReadOnlyList<string> Wrong) Of(InventedMeeting meeting, Meeting? read)
    {
        if (read is null) return (0, 0, [.. meeting.Items.Select(i => i.Title)]);
        var wrong = new List<string>();
        var right = 0;
        foreach (var item in meeting.Items)
        {
            if (read.Items.Any(i => Fold(i.Title) == Fold(item.Title) && IsWhole(item, i))) right++;
            else wrong.Add(item.Title);
        }
        return (right, read.Items.Count, wrong);
    }

    private static bool IsWhole(InventedItem item, AgendaItem read)
    {
        var expected = string.Join(' ', item.Pieces.Select(p => p.Text)).Split(' ').Select(Fold).Where(w => w.Length > 2).ToList();
        var actual = string.Join(' ', read.Passages.Select(p => p.Text)).Split(' ').Select(Fold).Where(w => w.Length > 2).ToList();
        return actual.Take(Words).SequenceEqual(expected.Take(Words)) && actual.TakeLast(Words).SequenceEqual(expected.TakeLast(Words));
    }

    /// <summary>Letters and digits only, in small letters.</summary>
    public static string Fold(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
