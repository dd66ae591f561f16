using MinutesSearch.Ingest.Reading.Topics;

namespace MinutesSearch.Ingest.Reading;

/// <summary>What the reading step goes by and a council may change. Immutable, safe to share between threads.</summary>
public sealed class ReadingRules
{
    private readonly TopicFile _file;

    private ReadingRules(TopicFile file)
    {
        _file = file;
        Topics = new TopicRules(file);
    }

    /// <summary>The rules that come with the product.</summary>
    public static ReadingRules Default { get; } = new(TopicFile.Parse(Embedded("topics.json")));

    /// <summary>The subject headings in use, as id and label, in the order of their file.</summary>
    public IEnumerable<(string Id, string Label)> Headings => Topics.Headings;

    internal TopicRules Topics { get; }

    /// <summary>
    /// These rules with a council's own topic file: headings of a known id are replaced (or removed, with <c>"remove": true</c>), others added.
    /// </summary>
    /// <param name="json">The file's text, in the shape of the product's <c>topics.json</c>.</param>
    /// <exception cref="FormatException">The text is no topic file; the message says what is wrong.</exception>
    public ReadingRules WithTopics(string json) => new(_file.With(TopicFile.Parse(json)));

    private static string Embedded(string name)
    {
        using var stream = typeof(ReadingRules).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
