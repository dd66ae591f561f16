using System.Net;

namespace MinutesSearch.Ingest.Html;

/// <summary>What the tokenizer meets.</summary>
internal enum HtmlTokenKind
{
    /// <summary>A run of characters.</summary>
    Text,

    /// <summary>A start tag.</summary>
    Start,

    /// <summary>An end tag.</summary>
    End,

    /// <summary>The end of the page.</summary>
    EndOfPage,
}

/// <summary>
/// Splits a page into tags and text in one pass, each character looked at a bounded number of times, whatever the page holds.
/// Comments, declarations, scripts and styles are left out.
/// </summary>
internal ref struct HtmlTokenizer(string page)
{
    // Only what the readers ask for: a tag with a hundred thousand attributes costs no memory.
    private static readonly HashSet<string> KeptAttributes = new(StringComparer.Ordinal)
    {
        "class", "id", "name", "href", "content", "property", "style", "start", "type", "value", "rel", "alt", "itemprop",
    };

    private static readonly HashSet<string> RawElements = new(StringComparer.Ordinal)
    {
        "script", "style", "xmp", "iframe", "noembed", "noframes", "template", "svg", "math", "object", "select", "textarea", "button",
    };

    // Names whose end tag does not occur any more: looked for once, or a page of open tags would be searched again and again.
    private HashSet<string>? neverClosed;
    private int at;

    /// <summary>The kind of the token at hand.</summary>
    public HtmlTokenKind Kind { get; private set; }

    /// <summary>Lower-case name of the tag at hand.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Characters of the text at hand, references decoded.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Attributes of the start tag at hand that readers ask for; null where it has none.</summary>
    public List<KeyValuePair<string, string>>? Attributes { get; private set; }

    /// <summary>Goes to the next token.</summary>
    /// <returns>False at the end of the page.</returns>
    public bool Next()
    {
        while (at < page.Length)
        {
            if (page[at] != '<' || !OpensMarkup(at))
            {
                ReadText();
                return true;
            }
            var next = page[at + 1];
            if (next == '!' || next == '?')
            {
                SkipDeclaration();
                continue;
            }
            if (ReadTag()) return true;
        }
        Kind = HtmlTokenKind.EndOfPage;
        return false;
    }

    private readonly bool OpensMarkup(int lessThan)
    {
        if (lessThan + 1 >= page.Length) return false;
        var next = page[lessThan + 1];
        return char.IsAsciiLetter(next) || next is '!' or '?' || (next == '/' && lessThan + 2 < page.Length && char.IsAsciiLetter(page[lessThan + 2]));
    }

    private void ReadText()
    {
        var start = at++;
        while (at < page.Length)
        {
            var less = page.IndexOf('<', at);
            at = less < 0 ? page.Length : less;
            if (less < 0 || OpensMarkup(less)) break;
            at++;
        }
        Kind = HtmlTokenKind.Text;
        var raw = page.AsSpan(start, at - start);
        Text = raw.Contains('&') ? WebUtility.HtmlDecode(raw.ToString()) : raw.ToString();
    }

    private void SkipDeclaration()
    {
        var end = page.AsSpan(at).StartsWith("<!--") ? page.IndexOf("-->", at + 4, StringComparison.Ordinal) : page.IndexOf('>', at);
        if (end < 0) at = page.Length;
        else at = page[end] == '-' ? end + 3 : end + 1;
    }

    private bool ReadTag()
    {
        var isEnd = page[at + 1] == '/';
        at += isEnd ? 2 : 1;
        var start = at;
        while (at < page.Length && page[at] is not ('>' or '/' or ' ' or '\t' or '\r' or '\n' or '\f')) at++;
        Name = page[start..at].ToLowerInvariant();
        var kept = ReadAttributes();
        if (isEnd)
        {
            Kind = HtmlTokenKind.End;
            return true;
        }
        Kind = HtmlTokenKind.Start;
        Attributes = kept;
        if (!RawElements.Contains(Name)) return true;
        SkipRaw();
        return false;
    }

    private List<KeyValuePair<string, string>>? ReadAttributes()
    {
        List<KeyValuePair<string, string>>? kept = null;
        while (at < page.Length)
        {
            while (at < page.Length && (char.IsWhiteSpace(page[at]) || page[at] == '/')) at++;
            if (at >= page.Length) break;
            if (page[at] == '>')
            {
                at++;
                break;
            }
            var start = at++;
            while (at < page.Length && page[at] is not ('>' or '/' or '=') && !char.IsWhiteSpace(page[at])) at++;
            var name = page.AsSpan(start, at - start);
            var value = ReadValue();
            if (name.Length > 10) continue;
            var key = name.ToString().ToLowerInvariant();
            if (!KeptAttributes.Contains(key) || (kept?.Exists(a => a.Key == key) ?? false)) continue;
            (kept ??= []).Add(new(key, value.Contains('&') ? WebUtility.HtmlDecode(value.ToString()) : value.ToString()));
        }
        return kept;
    }

    private ReadOnlySpan<char> ReadValue()
    {
        var look = at;
        while (look < page.Length && char.IsWhiteSpace(page[look])) look++;
        if (look >= page.Length || page[look] != '=') return default;
        at = look + 1;
        while (at < page.Length && char.IsWhiteSpace(page[at])) at++;
        if (at >= page.Length) return default;
        var start = at;
        if (page[at] is '"' or '\'')
        {
            var end = page.IndexOf(page[at], at + 1);
            at = end < 0 ? page.Length : end + 1;
            return page.AsSpan(start + 1, (end < 0 ? page.Length : end) - start - 1);
        }
        while (at < page.Length && page[at] != '>' && !char.IsWhiteSpace(page[at])) at++;
        return page.AsSpan(start, at - start);
    }

    /// <summary>Goes behind the end tag of an element whose content is no text of the page; to the end where it is never closed.</summary>
    private void SkipRaw()
    {
        var end = neverClosed?.Contains(Name) ?? false ? -1 : page.IndexOf("</" + Name, at, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            (neverClosed ??= new HashSet<string>(StringComparer.Ordinal)).Add(Name);
            // An element that is never closed hides the rest in a browser too, except where it only looks like one.
            if (Name is "script" or "style" or "xmp" or "iframe" or "noembed" or "noframes" or "textarea") at = page.Length;
            return;
        }
        var close = page.IndexOf('>', end);
        at = close < 0 ? page.Length : close + 1;
    }
}
