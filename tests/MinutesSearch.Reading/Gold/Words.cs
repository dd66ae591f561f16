using System.Text.Json;
using System.Text.Json.Serialization;

namespace MinutesSearch.Reading.Gold;

/// <summary>
/// Words of a page: as they are for the demonstration pages, and as a place in the page's text for real ones, whose words and names do not
/// belong into this repository. In JSON a string, or <c>[offset, length]</c>.
/// </summary>
[JsonConverter(typeof(WordsJson))]
internal sealed record Words(string? Text, int Offset = -1, int Length = 0)
{
    /// <summary>Reads them off the page.</summary>
    public string In(string page) => Text ?? PageText.Plain(page.AsSpan(Offset, Length));
}

internal sealed class WordsJson : JsonConverter<Words>
{
    public override Words Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return new Words(reader.GetString());
        reader.Read();
        var offset = reader.GetInt32();
        reader.Read();
        var length = reader.GetInt32();
        reader.Read();
        return new Words(null, offset, length);
    }

    public override void Write(Utf8JsonWriter writer, Words value, JsonSerializerOptions options)
    {
        if (value.Text is not null) writer.WriteStringValue(value.Text);
        else writer.WriteRawValue($"[{value.Offset},{value.Length}]");
    }
}
