namespace MinutesSearch.Server.Pages;

/// <summary>The beginning of a text.</summary>
internal static class Beginning
{
    /// <summary>The text where it is short enough; otherwise whole words of it and an ellipsis, together at most so long.</summary>
    public static string Of(string text, int length)
    {
        if (text.Length <= length) return text;
        var end = text.LastIndexOf(' ', length - 2);
        if (end < length / 2) end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return text[..end] + "…";
    }
}
