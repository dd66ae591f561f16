namespace MinutesSearch.Ingest;

/// <summary>A page that broke off on its way: it has the beginning of a document and not its end.</summary>
internal static class TornPage
{
    // The end of a page follows its text: what a script before it says of tags does not count.
    private const int Foot = 100_000;

    /// <summary>True where a document begins and does not end. A piece of HTML without a document's own tags is whole as it is.</summary>
    public static bool IsTorn(string html)
    {
        if (!html.Contains("<html", StringComparison.OrdinalIgnoreCase) && !html.Contains("<body", StringComparison.OrdinalIgnoreCase)) return false;
        var foot = html.AsSpan(Math.Max(0, html.Length - Foot));
        return !foot.Contains("</html", StringComparison.OrdinalIgnoreCase) && !foot.Contains("</body", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What was read of such a page, with its last item marked as cut, and a fault that says so.</summary>
    public static ReadResult Mark(ReadResult read, FetchedPage page)
    {
        if (read.Meetings.Count == 0) return read;
        var last = read.Meetings[^1];
        var cut = last.Items.Count == 0 ? last : last with { Items = [.. last.Items.SkipLast(1), last.Items[^1] with { IsTruncated = true }] };
        return read with
        {
            Meetings = [.. read.Meetings.SkipLast(1), cut],
            Faults = [.. read.Faults, new IngestFault(page.Address, "The page breaks off before its end: its last item may be cut, and items after it are missing. What was read of it before stays.")],
            IsTorn = true,
        };
    }
}
