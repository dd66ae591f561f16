using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest;

/// <summary>Something that could not be read: a page, a file, or one line of it. The run goes on.</summary>
/// <param name="Address">Where: the page's address, with <c>#L12</c> for a line.</param>
/// <param name="Reason">Why, for a clerk: one sentence without jargon.</param>
public sealed record IngestFault(string Address, string Reason);

/// <summary>What a reader made of a page. Never an exception for foreign input.</summary>
/// <param name="Format">The reader that understood the page, e.g. <c>moderngov-html/meeting</c>, <c>moderngov-text/item</c>, <c>printed-minutes</c>, <c>json-lines</c>; <c>unknown</c> where none did.</param>
/// <param name="Meetings">Meetings with their items; empty where the page is a fault as a whole.</param>
/// <param name="Faults">What could not be read of it.</param>
/// <param name="IsImport">
/// False: the page is the whole truth about its items, and one that it no longer holds is withdrawn.
/// True: each item stands for itself (JSON Lines), and absence says nothing.
/// </param>
public sealed record ReadResult(string Format, IReadOnlyList<Meeting> Meetings, IReadOnlyList<IngestFault> Faults, bool IsImport = false)
{
    /// <summary>True where the page broke off: what it does not hold may be on it all the same.</summary>
    public bool IsTorn { get; init; }

    /// <summary>A page that no reader understands.</summary>
    public static ReadResult Fault(FetchedPage page, string reason) => new("unknown", [], [new IngestFault(page.Address, reason)]);
}
