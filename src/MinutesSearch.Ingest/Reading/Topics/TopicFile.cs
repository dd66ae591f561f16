using System.Text.Json;

namespace MinutesSearch.Ingest.Reading.Topics;

/// <summary>A heading of a topic file.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Label">The heading.</param>
/// <param name="Strong">Phrases that give it by themselves.</param>
/// <param name="Weak">Phrases that support it.</param>
/// <param name="Acronyms">Words whose case counts.</param>
/// <param name="Beside">Phrases that are strong in a title, where they leave room for another heading: how a matter is dealt with, whatever it is about.</param>
/// <param name="Titles">Phrases that are strong in a title, and supporting in a text.</param>
/// <param name="IsOfBodies">False where a body's name that has such words tells its kind, not what it deals with: <c>Overview and Scrutiny Committee</c>, <c>Town Council</c>.</param>
/// <param name="IsRemoved">True in a council's file for a heading that the council does not use.</param>
internal sealed record TopicHeading(string Id, string Label, IReadOnlyList<string> Strong, IReadOnlyList<string> Weak, IReadOnlyList<string> Acronyms, IReadOnlyList<string> Beside, IReadOnlyList<string> Titles, bool IsOfBodies, bool IsRemoved);

/// <summary>A file of topic rules: <c>topics.json</c> of the product, or a council's own in the same shape.</summary>
/// <param name="Headings">The headings.</param>
/// <param name="Neutral">Phrases that say nothing, though words in them would.</param>
/// <param name="Mixed">Phrases of titles that gather several matters, or settle a date: one of them being mentioned is not what the item is about.</param>
/// <param name="Gathering">Phrases of titles under which several matters are dealt with, <c>Questions by members</c>: each of them is what the item is about.</param>
internal sealed record TopicFile(IReadOnlyList<TopicHeading> Headings, IReadOnlyList<string> Neutral, IReadOnlyList<string> Mixed, IReadOnlyList<string> Gathering)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">The text is no topic file; the message says what is wrong, for the person who wrote it.</exception>
    public static TopicFile Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw new FormatException("A topic file is an object with \"topics\".");
            var headings = new List<TopicHeading>();
            if (document.RootElement.TryGetProperty("topics", out var topics) && topics.ValueKind == JsonValueKind.Array)
                foreach (var topic in topics.EnumerateArray()) headings.Add(Heading(topic));
            return new TopicFile(headings, Texts(document.RootElement, "neutral"), Texts(document.RootElement, "mixed"), Texts(document.RootElement, "gathering"));
        }
        catch (JsonException mistake)
        {
            throw new FormatException($"The topic file is no valid JSON: {mistake.Message}", mistake);
        }
    }

    /// <summary>This file with another's headings added, or put in the place of those with the same id.</summary>
    public TopicFile With(TopicFile other)
    {
        var headings = Headings.ToList();
        foreach (var heading in other.Headings)
        {
            var at = headings.FindIndex(h => h.Id == heading.Id);
            if (at >= 0) headings.RemoveAt(at);
            if (heading.IsRemoved) continue;
            if (at >= 0) headings.Insert(at, heading);
            else headings.Add(heading);
        }
        return new TopicFile(headings, [.. Neutral, .. other.Neutral], [.. Mixed, .. other.Mixed], [.. Gathering, .. other.Gathering]);
    }

    private static TopicHeading Heading(JsonElement topic)
    {
        if (topic.ValueKind != JsonValueKind.Object || !topic.TryGetProperty("id", out var id) || id.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(id.GetString()))
            throw new FormatException("A heading of the topic file lacks its \"id\".");
        var label = topic.TryGetProperty("label", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString()! : id.GetString()!;
        var isRemoved = topic.TryGetProperty("remove", out var removed) && removed.ValueKind == JsonValueKind.True;
        var isOfBodies = !topic.TryGetProperty("ofBodies", out var ofBodies) || ofBodies.ValueKind != JsonValueKind.False;
        return new TopicHeading(id.GetString()!, label, Texts(topic, "strong"), Texts(topic, "weak"), Texts(topic, "acronyms"), Texts(topic, "beside"), Texts(topic, "titles"), isOfBodies, isRemoved);
    }

    private static List<string> Texts(JsonElement owner, string name)
    {
        var texts = new List<string>();
        if (!owner.TryGetProperty(name, out var list) || list.ValueKind != JsonValueKind.Array) return texts;
        foreach (var text in list.EnumerateArray())
            if (text.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(text.GetString())) texts.Add(text.GetString()!);
        return texts;
    }
}
