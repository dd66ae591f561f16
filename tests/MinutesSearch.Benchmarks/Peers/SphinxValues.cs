using MinutesSearch.Benchmarks.Corpora;

namespace MinutesSearch.Benchmarks.Peers;

/// <summary>Numbers for the names that Sphinx keeps as numbers, given in the order of the corpus.</summary>
internal sealed record SphinxValues(Dictionary<string, int> Committees, Dictionary<string, int> Speakers, Dictionary<string, int> Topics)
{
    /// <summary>The numbers that <see cref="WriteTable"/> gave.</summary>
    public static SphinxValues Of(Corpus corpus)
    {
        var values = new SphinxValues([], [], []);
        foreach (var item in corpus.Items) values.Line(0, item);
        return values;
    }

    /// <summary>Writes the corpus as Sphinx reads it, and answers the number of items.</summary>
    public static long WriteTable(Corpus corpus, string file)
    {
        var values = new SphinxValues([], [], []);
        var count = 0L;
        using var writer = new StreamWriter(file);
        foreach (var item in corpus.Items) writer.WriteLine(values.Line(++count, item));
        return count;
    }

    private string Line(long id, CorpusItem item) => string.Join(
        '\t', id, item.Title, item.Body, Number(Committees, item.Committee), item.Year, item.Day,
        string.Join(',', item.Speakers.Select(name => Number(Speakers, name))), string.Join(',', item.Topics.Select(name => Number(Topics, name))));

    private static int Number(Dictionary<string, int> numbers, string name)
    {
        if (!numbers.TryGetValue(name, out var number)) number = numbers[name] = numbers.Count + 1;
        return number;
    }
}
