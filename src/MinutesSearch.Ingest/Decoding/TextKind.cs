namespace MinutesSearch.Ingest.Decoding;

/// <summary>What kind of text a page is, whatever its name ends with.</summary>
internal enum TextKind
{
    /// <summary>Text to read as it stands.</summary>
    Plain,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>XML that is no HTML.</summary>
    Xml,

    /// <summary>JSON that is no JSON Lines.</summary>
    Json,
}

/// <summary>Tells the kinds of text apart by their first characters.</summary>
internal static class TextKinds
{
    private const int HeadLength = 4096;

    private static readonly string[] HtmlSigns = ["<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<div", "<table", "<p>", "<p ", "<h1", "<h2", "<span", "<a ", "<ul", "<script", "<link"];

    /// <summary>The kind of a text.</summary>
    public static TextKind Of(string text)
    {
        var head = text.AsSpan().TrimStart();
        head = head[..Math.Min(head.Length, HeadLength)];
        if (head.IsEmpty) return TextKind.Plain;
        if (head[0] is '{' or '[') return head.Contains('"') && LooksLikeJson(head) ? TextKind.Json : TextKind.Plain;
        if (head[0] != '<') return TextKind.Plain;
        foreach (var sign in HtmlSigns)
        {
            if (head.Contains(sign, StringComparison.OrdinalIgnoreCase)) return TextKind.Html;
        }
        return head.StartsWith("<?xml") || (head.Length > 1 && char.IsAsciiLetter(head[1]) && head.Contains('>')) ? TextKind.Xml : TextKind.Html;
    }

    private static bool LooksLikeJson(ReadOnlySpan<char> head)
    {
        var inside = head[1..].TrimStart();
        return !inside.IsEmpty && inside[0] is '"' or '{' or '[';
    }
}
