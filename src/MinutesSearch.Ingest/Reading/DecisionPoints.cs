using MinutesSearch.Ingest.Documents;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading;

/// <summary>Gathers the points below a deciding lead: list items, paragraphs that begin with a mark, or the sentence itself on the next line.</summary>
internal static class DecisionPoints
{
    private const int LongestLead = 160;

    /// <summary>What stands below a lead.</summary>
    /// <param name="Points">The points, without their marks.</param>
    /// <param name="Sentence">The deciding sentence, where it stands alone below the lead; null otherwise.</param>
    /// <param name="End">The first passage that no longer belongs to the decision.</param>
    internal readonly record struct Below(List<string> Points, string? Sentence, int End);

    /// <summary>Reads the passages after an open lead.</summary>
    public static Below Read(IReadOnlyList<Passage> passages, int at)
    {
        var points = new List<string>();
        var end = at;
        for (var i = at; i < passages.Count && Follows(passages, at, i); i++)
        {
            if ((Point(passages[i]) ?? Lettered(passages, i, points.Count)) is { } point) { points.Add(point); end = i + 1; continue; }
            if (points.Count == 0) break;
            // "Voting: unanimous" between two points, or the second paragraph of a long point: the list goes on after it.
            if (IsVote(passages[i].Text) && i + 1 < passages.Count && Point(passages[i + 1]) is not null) continue;
            if (i + 1 < passages.Count && passages[i].Text.Length < 400 && IsNext(passages, i + 1, points.Count)) continue;
            break;
        }
        if (points.Count > 0) return new Below(points, null, end);

        // No list: paragraphs that begin with "That", or the one next paragraph.
        var sentences = new List<string>();
        for (var i = at; i < passages.Count && Follows(passages, at, i) && IsThat(passages[i].Text); i++) sentences.Add(passages[i].Text);
        if (sentences.Count > 1) return new Below(sentences, null, at + sentences.Count);
        if (sentences.Count == 1) return new Below([], sentences[0], at + 1);
        if (at < passages.Count && Follows(passages, at, at) && passages[at].Shape == PassageShape.Paragraph && passages[at].Text.Length < 1200 && !AfterMeeting.Starts(passages[at].Text))
            return new Below([], passages[at].Text, at + 1);
        return new Below([], null, at);
    }

    /// <summary>True where a short line without a stop goes on below it: <c>It was RESOLVED by 7 votes to 4</c> ⏎ <c>That …</c></summary>
    public static bool GoesOn(IReadOnlyList<Passage> passages, int at)
    {
        if (at + 1 >= passages.Count || passages[at].Text.Length > LongestLead || !(char.IsLetterOrDigit(passages[at].Text[^1]) || passages[at].Text[^1] == ')') || !Follows(passages, at + 1, at + 1)) return false;
        var next = Point(passages[at + 1]) ?? passages[at + 1].Text;
        return IsThat(next) || next.StartsWith("To ", StringComparison.Ordinal);
    }

    /// <summary>Points inside one text: <c>RESOLVED: That (i) the report be noted; and (ii) a letter be sent.</c> Empty where it holds fewer than two.</summary>
    public static List<string> Inline(string text, int from)
    {
        foreach (var (first, next) in (ReadOnlySpan<(string, Func<int, string>)>)[("(a)", n => $"({(char)('a' + n)})"), ("(1)", n => $"({n + 1})"), ("(i)", n => $"({Roman(n)})")])
        {
            var at = text.IndexOf(first, from, StringComparison.Ordinal);
            if (at < 0) continue;
            var points = new List<string>();
            for (var n = 1; n <= 26; n++)
            {
                var start = at + (n == 1 ? first.Length : next(n - 1).Length);
                var end = text.IndexOf(next(n), start, StringComparison.Ordinal);
                points.Add(Trimmed(text[start..(end < 0 ? text.Length : end)]));
                if (end < 0) break;
                at = end;
            }
            if (points.Count > 1 && points.TrueForAll(p => p.Length > 3)) return points;
        }
        return [];
    }

    // A lead's points stand in its part; a heading, a table or the information after the meeting ends them.
    private static bool Follows(IReadOnlyList<Passage> passages, int first, int at) =>
        passages[at].Part == passages[Math.Max(0, first - 1)].Part && passages[at].Shape is PassageShape.ListItem or PassageShape.Paragraph;

    private static string? Point(Passage passage)
    {
        if (passage.Shape == PassageShape.ListItem) return passage.Text;
        return ListMark.At(passage.Text) is { } mark && mark.Length < passage.Text.Length ? passage.Text[mark.Length..] : null;
    }

    // "A. Approve …" ⏎ "B. Set …": capitals that count up; one alone is somebody's initial.
    private static string? Lettered(IReadOnlyList<Passage> passages, int at, int count) =>
        HasLetter(passages[at].Text, count) && (count > 0 || (at + 1 < passages.Count && HasLetter(passages[at + 1].Text, 1))) ? passages[at].Text[3..] : null;

    private static bool HasLetter(string text, int count) => count < 26 && text.Length > 4 && text[0] == 'A' + count && text[1] == '.' && text[2] == ' ';

    private static bool IsNext(IReadOnlyList<Passage> passages, int at, int count)
    {
        var mark = passages[at].Marker ?? (ListMark.At(passages[at].Text) is { } m ? m.Text : null);
        if (mark is null) return false;
        var counter = mark.Trim('(', ')', '.');
        return counter == (count + 1).ToString() || (count < 26 && counter.Equals(((char)('a' + count)).ToString(), StringComparison.OrdinalIgnoreCase)) || counter == Roman(count);
    }

    private static bool IsVote(string text) => text.Length < 60 && text.StartsWith("Vot", StringComparison.OrdinalIgnoreCase);

    private static bool IsThat(string text)
    {
        var words = text.AsSpan().TrimStart("“\"‘'(");
        return words.StartsWith("that", StringComparison.OrdinalIgnoreCase) && (words.Length == 4 || !char.IsLetter(words[4]));
    }

    private static string Trimmed(string point)
    {
        var words = point.AsSpan().Trim(" ;,");
        foreach (var tail in (ReadOnlySpan<string>)["; and", " and", ", and"])
            if (words.EndsWith(tail, StringComparison.OrdinalIgnoreCase)) words = words[..^tail.Length].TrimEnd(" ;,");
        return words.ToString();
    }

    private static string Roman(int n) => n < Romans.Length ? Romans[n] : "?";

    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];
}
