namespace MinutesSearch.Benchmarks.Comparison;

/// <summary>The shapes of queries.</summary>
internal enum QueryShape { Common, Rare, And, AndThree, Phrase, Or, Filtered, Prefix }

/// <summary>A query that every engine can say: words without stems to disagree about, wherever the corpus has such.</summary>
internal sealed record PeerQuery(QueryShape Shape, IReadOnlyList<string> Words, int Year = 0, string Committee = "")
{
    public bool IsFiltered => Shape == QueryShape.Filtered;

    public static PeerQuery FromLine(string line)
    {
        var cells = line.Split('\t');
        return new PeerQuery(Enum.Parse<QueryShape>(cells[0]), cells[1].Split(' '), int.Parse(cells[2]), cells[3]);
    }

    public string ToLine() => string.Join('\t', Shape, string.Join(' ', Words), Year, Committee);
}
