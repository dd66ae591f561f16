namespace MinutesSearch.Reading.Measure;

/// <summary>Counts of one kind: what both say, what the labels say, what the reader says.</summary>
internal readonly record struct Tally(int Right, int Gold, int Read)
{
    public double Precision => Read == 0 ? 1 : (double)Right / Read;

    public double Recall => Gold == 0 ? 1 : (double)Right / Gold;

    public double F1 => Gold + Read == 0 ? 1 : 2.0 * Right / (Gold + Read);

    public static Tally operator +(Tally one, Tally other) => new(one.Right + other.Right, one.Gold + other.Gold, one.Read + other.Read);
}

/// <summary>Something that the reader did not say, or said and should not have.</summary>
/// <param name="Doc">The page.</param>
/// <param name="Kind">What was measured.</param>
/// <param name="Item">The item by its number or place.</param>
/// <param name="Missed">What the label says; null where it says nothing of the kind.</param>
/// <param name="Said">What the reader says; null where it says nothing.</param>
/// <param name="Note">More, without words of the page.</param>
internal sealed record Miss(string Doc, string Kind, string Item, string? Missed, string? Said, string Note = "");
