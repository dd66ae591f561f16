using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>What a heading hands in.</summary>
internal enum WrittenKind
{
    /// <summary>A question or a statement: whoever hands it in speaks.</summary>
    Question,

    /// <summary>A motion: whoever hands it in moves it.</summary>
    Motion,

    /// <summary>The reply to a question or a motion.</summary>
    Reply,
}

/// <summary>
/// A heading over words that were handed in: <c>Question submitted by Councillor Sample</c>, <c>Notice of Motion in the name of Cllr Sample</c>,
/// <c>(a) From Mr Draft to the Leader</c>, <c>Reply of the Director of Roads:</c>.
/// </summary>
/// <param name="Kind">What it hands in.</param>
/// <param name="By">The words that say whose it is; empty where it does not say.</param>
/// <param name="End">Where the words themselves begin; the length of the text where the heading stands alone.</param>
internal readonly record struct WrittenHeading(WrittenKind Kind, string By, int End)
{
    private const int Longest = 200;
    private const int LongestLead = 8;
    private const int LongestReplier = 6;

    private static readonly WordSet Leading = WordSet.AnyCase("question questions notice notices of motion motions written oral public member's members' urgent priority supplementary statement petition no number q a the formal");
    private static readonly WordSet Handed = WordSet.AnyCase("submitted tabled put asked received given lodged raised presented proposed standing handed in made");
    private static readonly WordSet Replies = WordSet.AnyCase("reply replies response responses answer answers");
    private static readonly WordSet Verbs = WordSet.AnyCase("is are was were has have had will would be been may can could should shall being");

    /// <summary>Reads the heading with which a text begins; null where it begins with none.</summary>
    public static WrittenHeading? Read(string text)
    {
        var near = text.AsSpan(0, Math.Min(text.Length, Longest));
        var at = Mark(near);
        if (at >= near.Length) return null;
        return Reply(text, near, at) ?? Question(text, near, at);
    }

    /// <summary>What an item's title hands in: <c>To consider Notice of Motion submitted by …</c>; null where it hands in nothing.</summary>
    public static WrittenHeading? OfTitle(string title)
    {
        const string by = "submitted by ";
        if (title.IndexOf(by, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            return new WrittenHeading(title.AsSpan(0, at).Contains("motion", StringComparison.OrdinalIgnoreCase) ? WrittenKind.Motion : WrittenKind.Question, title[(at + by.Length)..], title.Length);
        return Read(title) is { Kind: not WrittenKind.Reply } heading ? heading : null;
    }

    private static WrittenHeading? Question(string text, ReadOnlySpan<char> near, int at)
    {
        // "Councillor Sample to the Leader: Would he say …?"
        if (NameReader.Read(near, at, near.Length, requireTitle: true) is { } asker && near[asker.End..] is [' ', 't', 'o', ' ', 't', 'h', 'e', ' ', _, ..] asked && char.IsUpper(asked[8]) && Heading(text, near, WrittenKind.Question, asker.End) is { } question)
            return question with { By = near[asker.Start..asker.End].ToString() };
        WrittenKind? kind = null;
        var isHanded = false;
        for (var n = 0; n < LongestLead; n++)
        {
            at = Skip(near, at);
            var end = NameReader.WordEnd(near, at, near.Length);
            var word = near[at..end];
            if (word.IsEmpty) return null;
            if (Is(word, "by") || Is(word, "from"))
            {
                // "From Mr Sample to the Leader": without a word for what it is, it says who is asked.
                if (kind is null && !isHanded && !(Is(word, "from") && near[end..].Contains(" to ", StringComparison.Ordinal))) return null;
                return Heading(text, near, kind ?? WrittenKind.Question, end);
            }
            if (isHanded && (Is(word, "the") || Is(word, "name") || Is(word, "names"))) { at = end; continue; }
            if (isHanded && Is(word, "of")) return Heading(text, near, kind ?? WrittenKind.Question, end);
            // "NOTICE OF MOTION – COUNCILLOR SAMPLE"
            if (kind is not null && NameWords.AddressOf(word) is not null && near[..at].TrimEnd() is [.., '–' or '—' or '-' or ':' or '(']) return Heading(text, near, kind.Value, at);
            if (Handed.Has(word) && (kind is not null || (n == 0 && Is(word, "submitted")))) { isHanded = true; at = end; continue; }
            if (!Leading.Has(word)) return null;
            if (Is(word, "motion") || Is(word, "motions")) kind = WrittenKind.Motion;
            else if (Is(word, "question") || Is(word, "questions") || Is(word, "statement") || Is(word, "q")) kind ??= WrittenKind.Question;
            at = end;
        }
        return null;
    }

    // "REPLY:", "Answer (Mr Sample):", "Response from the Head of Roads", "Chief Executive's reply:".
    private static WrittenHeading? Reply(string text, ReadOnlySpan<char> near, int at)
    {
        for (var n = 0; n < LongestReplier; n++)
        {
            var end = NameReader.WordEnd(near, at, near.Length);
            if (end == at) return null;
            var word = near[at..end];
            var next = Skip(near, end, isStrict: true);
            if (Replies.Has(word))
            {
                if (next == text.Length) return n == 0 || Is(near[..at].Trim(), "written") ? new WrittenHeading(WrittenKind.Reply, "", text.Length) : null;
                if (next < near.Length && near[next] == ':') return new WrittenHeading(WrittenKind.Reply, "", next + 1);
                if (n > 0 && !Is(near[..at].Trim(), "the") && !Is(near[..at].Trim(), "written")) return null;
                if (next >= near.Length) return null;
                if (near[next] == '(') return Heading(text, near, WrittenKind.Reply, next + 1);
                var link = NameReader.WordEnd(near, next, near.Length);
                if (near[next..link] is not ("by" or "from" or "of" or "By" or "From" or "BY" or "FROM" or "Of")) return null;
                return Heading(text, near, WrittenKind.Reply, link);
            }
            if (next >= near.Length || !char.IsLetter(near[next])) return null;
            at = next;
        }
        return null;
    }

    // The heading ends at its colon or its stop; without either it has to be all of the text, and no sentence.
    private static WrittenHeading? Heading(string text, ReadOnlySpan<char> near, WrittenKind kind, int from)
    {
        var end = Sentences.End(text, from);
        var colon = near[from..].IndexOf(':');
        var isCut = colon > 0 && from + colon < end;
        if (isCut) end = from + colon + 1;
        if (end > near.Length || HasVerb(near[from..end]) || (!isCut && text[end - 1] is '?' or '”' or '"')) return null;
        return new WrittenHeading(kind, near[from..(isCut ? end - 1 : end)].ToString(), end);
    }

    private static bool HasVerb(ReadOnlySpan<char> words)
    {
        for (var at = 0; at < words.Length;)
        {
            var end = NameReader.WordEnd(words, at, words.Length);
            if (end == at) { at++; continue; }
            var word = words[at..end];
            if (Verbs.Has(word) || (char.IsLower(word[0]) && SpeechVerbs.IsSpoken(word) && !(Is(word, "seconded") || Is(word, "supported")))) return true;
            at = end;
        }
        return false;
    }

    // "(a)", "1.", "Q1", a bullet.
    private static int Mark(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && (!char.IsLetter(text[at]) || (at + 1 < text.Length && text[at + 1] == ')'))) at++;
        return at;
    }

    private static int Skip(ReadOnlySpan<char> text, int at, bool isStrict = false)
    {
        while (at < text.Length && (text[at] is ' ' or '\u00a0' || (!isStrict && (char.IsAsciiDigit(text[at]) || text[at] is '.' or '-' or '–' or '—' or ':' or '(' or ')' or ',' or '#')))) at++;
        return at;
    }

    private static bool Is(ReadOnlySpan<char> word, string what) => word.Equals(what, StringComparison.OrdinalIgnoreCase);
}
