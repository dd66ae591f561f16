using System.Globalization;

namespace MinutesSearch.Reading;

/// <summary>A verb, and <c>--name value</c> pairs; a name without a value is a switch.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    public string Verb { get; private init; } = "";

    public static Options Parse(IReadOnlyList<string> args)
    {
        var options = new Options { Verb = args.Count > 0 ? args[0] : "" };
        for (var i = 1; i < args.Count; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal)) continue;
            var hasValue = i + 1 < args.Count && !args[i + 1].StartsWith("--", StringComparison.Ordinal);
            options.values[args[i][2..]] = hasValue ? args[i + 1] : "";
        }
        return options;
    }

    public bool Has(string name) => values.ContainsKey(name);

    public string Text(string name, string otherwise) => values.GetValueOrDefault(name) is { Length: > 0 } value ? value : otherwise;

    public int Number(string name, int otherwise) => int.TryParse(values.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    public static int Explain()
    {
        Console.Error.WriteLine("""
            import --from FOLDER [--second]    labels as written into their committed form
            evaluate [--release] [--words] [--pages]  the reader against the labels; --release also reads the half that nobody tunes on
            agreement                          the second labelling against the first
            fuzz --count N --seed N            mutated pages
            growth                             time for pages of 0.1, 1 and 10 MB
            costs                              reading against indexing
            dump --to FOLDER                   all that the reader says of pages, to compare with another dump
            sample --corpus NAME --seed N      random items, as read
            """);
        return 2;
    }
}
