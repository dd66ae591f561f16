using MinutesSearch.Ingest.Reading.People;

namespace MinutesSearch.Ingest.Reading.Votes;

/// <summary>The sides of a vote.</summary>
internal enum Side
{
    /// <summary>For, in favour, affirmative.</summary>
    For,

    /// <summary>Against, negative.</summary>
    Against,

    /// <summary>Abstained.</summary>
    Abstained,

    /// <summary>Absent, not voting: no side, but it ends the names of the side before it.</summary>
    Outside,
}

/// <summary>A side's label in a text.</summary>
/// <param name="Side">The side.</param>
/// <param name="Start">Where the label starts.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct SideLabel(Side Side, int Start, int End);

/// <summary>Finds the labels of sides: <c>For</c>, <c>AGAINST THE AMENDMENT:</c>, <c>Abstentions</c>, <c>Affirmative</c>.</summary>
internal static class VoteSides
{
    /// <summary>The label that a passage opens with; null where it opens with something else.</summary>
    public static SideLabel? Opening(ReadOnlySpan<char> text)
    {
        var end = NameReader.WordEnd(text, 0, text.Length);
        return end > 0 && char.IsUpper(text[0]) && At(text, 0, end) is { } label ? label : null;
    }

    /// <summary>All labels of a text that a number or a mark stands beside, in order.</summary>
    public static List<SideLabel> In(ReadOnlySpan<char> text)
    {
        var labels = new List<SideLabel>();
        var at = 0;
        while (at < text.Length)
        {
            if (!char.IsLetter(text[at])) { at++; continue; }
            var end = NameReader.WordEnd(text, at, text.Length);
            if (At(text, at, end) is { } label) { labels.Add(label); end = label.End; }
            at = end;
        }
        if (labels.Count > 1) OpposeAmendment(text, labels);
        return labels;
    }

    /// <summary>True for the words behind a label that name an amendment, which stands against the motion: <c>For the motion 9; for the amendment 6</c>.</summary>
    public static bool IsAmendment(ReadOnlySpan<char> behind) => behind.TrimStart() is var words && words.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
        && (words[4..].StartsWith("amendment", StringComparison.OrdinalIgnoreCase) || words[4..].StartsWith("first amendment", StringComparison.OrdinalIgnoreCase) || words[4..].StartsWith("second amendment", StringComparison.OrdinalIgnoreCase) || words[4..].StartsWith("further amendment", StringComparison.OrdinalIgnoreCase));

    private static void OpposeAmendment(ReadOnlySpan<char> text, List<SideLabel> labels)
    {
        var first = -1;
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i].Side == Side.Against) return;
            if (labels[i].Side != Side.For) continue;
            // "for the First Amendment and 6 for the Second Amendment": one vote between two.
            if (first >= 0 && (IsAmendment(text[labels[i].End..]) || IsOrdered(text[labels[i].End..])) && IsMotion(text[labels[first].End..])) labels[i] = labels[i] with { Side = Side.Against };
            else if (first < 0) first = i;
        }
    }

    private static bool IsMotion(ReadOnlySpan<char> behind) => IsAmendment(behind) || IsOrdered(behind) || behind.TrimStart().StartsWith("the motion", StringComparison.OrdinalIgnoreCase) || behind.TrimStart().StartsWith("the original", StringComparison.OrdinalIgnoreCase);

    private static bool IsOrdered(ReadOnlySpan<char> behind) => behind.TrimStart() is var words && (words.StartsWith("the first", StringComparison.OrdinalIgnoreCase) || words.StartsWith("the second", StringComparison.OrdinalIgnoreCase));

    /// <summary>The label that a word of a text is, with the words that belong to it; null where it is none.</summary>
    public static SideLabel? At(ReadOnlySpan<char> text, int start, int end)
    {
        var word = text[start..end];
        Side? side = word.Length switch
        {
            2 when Is(word, "in") && After(text, end, "aghaidh", out var aghaidh) => Ended(aghaidh, out end, Side.Against),
            2 when Is(word, "in") => After(text, end, "favour", out end) || After(text, end, "favor", out end) ? Side.For : null,
            2 when Is(word, "ar") && After(text, end, "son", out var son) => Ended(son, out end, Side.For),
            2 when Is(word, "as") && After(text, end, "láthair", out var away) => Ended(away, out end, Side.Outside),
            3 when Is(word, "gan") && (After(text, end, "vótáil", out var gan) || After(text, end, "vóta", out gan)) => Ended(gan, out end, Side.Abstained),
            2 when Is(word, "no") && IsAnswer(text, start, end) => Side.Against,
            2 when Is(word, "tá") => Side.For,
            3 when Is(word, "for") => Side.For,
            3 when (Is(word, "yes") || Is(word, "aye")) && IsAnswer(text, start, end) => Side.For,
            3 when (Is(word, "nay") || Is(word, "noe")) && IsAnswer(text, start, end) => Side.Against,
            3 when Is(word, "níl") => Side.Against,
            // "Not voting (2)" counts those who were there and kept out of it.
            3 when Is(word, "not") && After(text, end, "voting", out end) => AreCounted(text[end..]) ? Side.Abstained : Side.Outside,
            4 when Is(word, "ayes") => Side.For,
            4 when Is(word, "agst") => Side.Against,
            4 when Is(word, "abst") => Side.Abstained,
            4 when Is(word, "noes") || Is(word, "nays") => Side.Against,
            6 when Is(word, "absent") => Side.Outside,
            7 when Is(word, "against") => Side.Against,
            7 when Is(word, "opposed") && IsCounted(text, start) => Side.Against,
            8 when Is(word, "opposing") && IsCounted(text, start) => Side.Against,
            10 when Is(word, "opposition") && IsCounted(text, start) => Side.Against,
            10 when Is(word, "dissenting") => Side.Against,
            9 when Is(word, "dissented") => Side.Against,
            11 when Is(word, "dissentient") => Side.Against,
            7 when Is(word, "neither") && text[end..].TrimStart() is [':', ..] => Side.Abstained,
            7 when Is(word, "abstain") => Side.Abstained,
            7 when Is(word, "medical") || Is(word, "excused") || Is(word, "recused") => Side.Outside,
            8 when Is(word, "negative") => Side.Against,
            8 or 9 when Is(word, "declined") || Is(word, "declining") => After(text, end, "to", out var to) && After(text, to, "vote", out end) ? Side.Abstained : null,
            8 when Is(word, "abstains") => Side.Abstained,
            9 when Is(word, "abstained") => Side.Abstained,
            10 when Is(word, "abstention") || Is(word, "abstaining") => Side.Abstained,
            11 when Is(word, "abstentions") => Side.Abstained,
            11 when Is(word, "affirmative") => Side.For,
            _ => null,
        };
        return side is { } known ? new SideLabel(known, start, Twice(text, end, known)) : null;
    }

    // "Ar son / For:": the side in two languages.
    private static int Twice(ReadOnlySpan<char> text, int end, Side side)
    {
        var stroke = NameReader.Skip(text, end, text.Length);
        if (stroke + 2 >= text.Length || text[stroke] != '/') return end;
        var next = NameReader.Skip(text, stroke + 1, text.Length);
        return At(text, next, NameReader.WordEnd(text, next, text.Length)) is { } again && again.Side == side ? again.End : end;
    }

    private static Side Ended(int at, out int end, Side side)
    {
        end = at;
        return side;
    }

    /// <summary>True for labels that are everyday words: only where a vote is being told are they sides of one.</summary>
    public static bool IsEveryday(ReadOnlySpan<char> word) => Is(word, "yes") || Is(word, "no") || Is(word, "tá");

    // "YES", "No: 3", "7 yes": an answer stands alone, before its count or behind it; "no votes" is a number.
    private static bool IsAnswer(ReadOnlySpan<char> text, int start, int end)
    {
        var rest = text[end..].TrimStart();
        if (rest.IsEmpty || rest[0] is ':' or '(' or '-' or '–' or '=' || char.IsAsciiDigit(rest[0])) return start == 0 || text[..start].TrimEnd() is [.., '.' or ',' or ';' or ':' or '(' or ')' or '–' or '—' or '-'] or [.., >= '0' and <= '9'];
        return rest[0] is ',' or '.' or ';' or ')' && text[..start].TrimEnd() is [.., >= '0' and <= '9'];
    }

    // "Not voting (2)", "Not voting: Councillor Sample (1)"
    private static bool AreCounted(ReadOnlySpan<char> behind)
    {
        if (behind.TrimStart(" :(–-") is [>= '0' and <= '9', ..]) return true;
        behind = behind.TrimEnd(" .");
        return behind is [':' or ' ', .., ')'] && behind.LastIndexOf('(') is > 0 and var open && VoteCount.Of(behind[(open + 1)..^1]) > 0;
    }

    private static bool IsCounted(ReadOnlySpan<char> text, int start) => VoteCount.Before(text, start, 0, out _) is not null;

    private static bool After(ReadOnlySpan<char> text, int at, string word, out int end)
    {
        var start = NameReader.Skip(text, at, text.Length);
        end = NameReader.WordEnd(text, start, text.Length);
        return Is(text[start..end], word);
    }

    private static bool Is(ReadOnlySpan<char> word, string what) => word.Equals(what, StringComparison.OrdinalIgnoreCase);
}
