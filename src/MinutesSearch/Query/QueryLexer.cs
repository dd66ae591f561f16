using System.Globalization;
using System.Text;

namespace MinutesSearch.Query;

/// <summary>Cuts a query text into words, phrases, fields, brackets and operators. Takes whatever is typed.</summary>
internal sealed class QueryLexer
{
    /// <summary>Words and phrases that are read; the rest is left out.</summary>
    public const int MaxClauses = 64;

    private readonly QueryText source;
    private readonly string text;
    private readonly QueryRemarks remarks;
    private readonly List<QueryToken> tokens = [];
    private int at;
    private int clauses;

    private QueryLexer(QueryText source, QueryRemarks remarks)
    {
        this.source = source;
        this.remarks = remarks;
        text = source.Text;
    }

    private int Position => source.Origin(at);

    /// <summary>The pieces of a text, and whether some of it was left out for its length.</summary>
    public static (List<QueryToken> Tokens, bool IsCut) Read(string typed, QueryRemarks remarks)
    {
        var safe = new QueryText(typed);
        if (safe.IsCut) remarks.Add(safe.Origin(safe.Text.Length), $"Only the first {QueryText.MaxLength:N0} characters were searched.");
        var lexer = new QueryLexer(safe, remarks);
        var isCut = !lexer.ReadAll();
        return (lexer.tokens, isCut || safe.IsCut);
    }

    private bool ReadAll()
    {
        while (at < text.Length)
        {
            if (clauses == MaxClauses)
            {
                if (QueryText.IsSearchable(text[at..])) remarks.Add(Position, $"Only the first {MaxClauses} words and phrases were searched.");
                return false;
            }
            ReadOne();
        }
        return true;
    }

    private void ReadOne()
    {
        var c = text[at];
        if (c == ' ') at++;
        else if (QueryText.IsQuote(c)) ReadPhrase();
        else if (c == '(') Mark(TokenKind.Open, 1);
        else if (c == ')') Mark(TokenKind.Close, 1);
        else if (c == '|') Mark(TokenKind.Or, Run('|'));
        else if (c is '-' or '−' or '–') ReadMinus();
        else if (c == '!' && IsExclusion()) Mark(TokenKind.Not, "-");
        else if (QueryText.IsWordRune(Rune.GetRuneAt(text, at))) ReadWord();
        else SkipSign(c);
    }

    private void Mark(TokenKind kind, int length) => Mark(kind, text.Substring(at, length));

    private void Mark(TokenKind kind, string sign)
    {
        tokens.Add(new QueryToken(kind, sign, Position));
        at += sign.Length;
    }

    // As other search boxes have it: "!bus" is "-bus".
    private bool IsExclusion() =>
        (at == 0 || text[at - 1] is ' ' or '(') && at + 1 < text.Length
        && (text[at + 1] == '(' || QueryText.IsQuote(text[at + 1]) || QueryText.IsWordRune(Rune.GetRuneAt(text, at + 1)));

    private int Run(char c)
    {
        var end = at;
        while (end < text.Length && text[end] == c) end++;
        return end - at;
    }

    // A minus belongs to what follows it; with a blank after it, it is a dash.
    private void ReadMinus()
    {
        var start = Position;
        while (at < text.Length && text[at] is '-' or '−' or '–') at++;
        if (at < text.Length && text[at] is not (' ' or ')' or '|')) tokens.Add(new QueryToken(TokenKind.Not, "-", start));
    }

    private void SkipSign(char c)
    {
        if (c == '*' && at + 1 < text.Length && QueryText.IsWordRune(Rune.GetRuneAt(text, at + 1)))
            remarks.Add(Position, "A star stands for the rest of a word, so it works only at the end of one; it was left out here.");
        at += Rune.GetRuneAt(text, at).Utf16SequenceLength;
        // A sign standing alone takes a minus or a field before it along.
        if (at >= text.Length || text[at] is ' ' or ')') DropPending();
    }

    private void DropPending()
    {
        while (tokens.Count > 0 && (tokens[^1].Kind is TokenKind.Field || tokens[^1] is { Kind: TokenKind.Not, Text: "-" })) tokens.RemoveAt(tokens.Count - 1);
    }

    private void ReadPhrase()
    {
        var start = Position;
        var end = at + 1;
        while (end < text.Length && !QueryText.IsQuote(text[end])) end++;
        if (end == text.Length)
        {
            remarks.Add(start, "A quotation mark was opened and never closed, so its words were searched one by one.");
            at++;
            return;
        }
        var words = string.Join(' ', text[(at + 1)..end].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        at = end + 1;
        var near = ReadTilde(out var number);
        if (!QueryText.IsSearchable(words)) DropPending();
        else if (near && words.Contains(' ', StringComparison.Ordinal)) Add(new QueryToken(TokenKind.Near, words, start, Distance(number, start)));
        else Add(new QueryToken(TokenKind.Phrase, words, start));
    }

    private bool ReadTilde(out int? number)
    {
        number = null;
        if (at >= text.Length || text[at] != '~') return false;
        var end = at + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end > at + 1) number = int.TryParse(text.AsSpan(at + 1, end - at - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : int.MaxValue;
        at = end;
        return true;
    }

    private int Distance(int? number, int position)
    {
        const int usual = 5;
        if (number is < 1 or > 50) remarks.Add(position, "Words can be up to 50 words apart, at least 1; the nearest possible number was taken.");
        return Math.Clamp(number ?? usual, 1, 50);
    }

    private void ReadWord()
    {
        var end = at;
        while (end < text.Length && text[end] is not (' ' or '(' or ')' or '|') && !QueryText.IsQuote(text[end])) end++;
        var raw = text[at..end];
        var colon = raw.IndexOf(':', StringComparison.Ordinal);
        var name = colon > 1 && raw[..colon].All(char.IsAsciiLetter) ? raw[..colon] : "";
        var hasValue = colon + 1 < raw.Length || (end < text.Length && text[end] is not (' ' or ')' or '|'));
        if (name.Length == 0 || QueryFields.IsScheme(name) || !hasValue)
        {
            if (name.Length > 0 && !hasValue && char.IsLower(name[0]) && QueryFields.IsField(name) && QueryText.IsSearchable(text[end..]))
                remarks.Add(Position, $"“{name}:” was searched as a word, because a blank follows it: write {name}:value.");
            AddWord(raw);
            at = end;
            return;
        }
        if (!QueryFields.IsField(name))
        {
            remarks.Add(Position, $"There is no field “{name}”, so it was searched as a word. Fields are {QueryFields.Names}.");
            AddWord(name);
            at += colon + 1;
            return;
        }
        tokens.Add(new QueryToken(TokenKind.Field, name, Position));
        at += colon + 1;
        if (QueryFields.IsYear(name)) ReadYears(end);
    }

    private void ReadYears(int end)
    {
        var value = text[at..end].TrimEnd(',', ';');
        if (QueryFields.Years(value) is not { } years) return;
        Add(new QueryToken(TokenKind.Year, value, Position, Years: years));
        at = end;
    }

    private void AddWord(string raw)
    {
        var start = Position;
        if (raw is "OR" or "AND" or "NOT")
        {
            tokens.Add(new QueryToken(raw switch { "OR" => TokenKind.Or, "AND" => TokenKind.And, _ => TokenKind.Not }, raw, start));
            return;
        }
        if (WordForm.Of(raw, start, remarks) is not { } token) DropPending();
        else if (token.Kind == TokenKind.Word && WordForm.Parts(token.Text) is { Length: > 1 } parts) AddGroup(parts, start);
        else Add(token);
    }

    // In brackets, so that a field, a minus or OR before them holds for all.
    private void AddGroup(string[] words, int start)
    {
        tokens.Add(new QueryToken(TokenKind.Open, "(", start));
        foreach (var word in words) Add(new QueryToken(TokenKind.Word, word, start));
        tokens.Add(new QueryToken(TokenKind.Close, ")", start));
    }

    private void Add(QueryToken token)
    {
        tokens.Add(token);
        clauses++;
    }
}
