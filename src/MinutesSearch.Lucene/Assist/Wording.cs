namespace MinutesSearch.Lucene.Assist;

/// <summary>One way to say something, as the file of expansions writes it: <c>low traffic neighbourhood(s)</c>.</summary>
internal static class Wording
{
    /// <summary>The wording without its optional endings, to show: <c>low traffic neighbourhood</c>.</summary>
    public static string Label(string wording) => Plain(wording, withEndings: false);

    /// <summary>Every exact form: with and without the optional endings, with and without <c>and</c>, which texts also write as an ampersand.</summary>
    public static IEnumerable<string> Forms(string wording)
    {
        var plain = Plain(wording, withEndings: false);
        var full = Plain(wording, withEndings: true);
        yield return plain;
        if (full != plain) yield return full;
        if (!plain.Contains(" and ", StringComparison.Ordinal)) yield break;
        yield return plain.Replace(" and ", " ", StringComparison.Ordinal);
        if (full != plain) yield return full.Replace(" and ", " ", StringComparison.Ordinal);
    }

    /// <summary>The words that a run of typed words is compared with. <c>and</c> never counts.</summary>
    public static List<string> Words(string text)
    {
        var words = Folding.Words(text);
        words.RemoveAll(static word => word == "and");
        return words;
    }

    private static string Plain(string wording, bool withEndings)
    {
        while (true)
        {
            var open = wording.IndexOf('(', StringComparison.Ordinal);
            var close = open < 0 ? -1 : wording.IndexOf(')', open);
            if (close < 0) return wording;
            var ending = withEndings ? wording[(open + 1)..close] : "";
            wording = string.Concat(wording.AsSpan(0, open), ending, wording.AsSpan(close + 1));
        }
    }
}
