using System.Globalization;
using System.Text.Json;
using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.JsonLines;

/// <summary>Reads one line of an import, without building a tree of it.</summary>
internal static class ImportLine
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 16, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line, without its break.</param>
    /// <param name="fault">Why the line is no item, naming the field; null where it is one.</param>
    /// <returns>The item; null with a fault.</returns>
    public static ImportedItem? Read(ReadOnlySpan<byte> line, out string? fault)
    {
        var field = "";
        try
        {
            var reader = new Utf8JsonReader(line, Options);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                fault = "The line is no JSON object.";
                return null;
            }
            var item = new ImportedItem();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                field = ImportFields.NameOf(ref reader);
                reader.Read();
                fault = ImportFields.Set(item, field, ref reader);
                if (fault is not null) return null;
                field = "";
            }
            if (reader.Read())
            {
                fault = "The line holds more than one object.";
                return null;
            }
            fault = Check(item);
            return fault is null ? item : null;
        }
        catch (JsonException broken)
        {
            fault = field.Length == 0 ? $"The line is no valid JSON (character {Position(broken)})." : $"The line is no valid JSON (character {Position(broken)}, at \"{field}\").";
        }
        catch (InvalidOperationException)
        {
            // A text with half a surrogate pair, or bytes that are no UTF-8.
            fault = field.Length == 0 ? "The line holds characters that are no valid text." : $"\"{field}\" holds characters that are no valid text.";
        }
        return null;
    }

    private static string Position(JsonException broken) => ((broken.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture);

    private static string? Check(ImportedItem item)
    {
        if (item.IsDocument) return null;
        if (string.IsNullOrWhiteSpace(item.Title)) return "\"title\" is missing.";
        if (item.MeetingDate is null) return null;
        if (string.IsNullOrWhiteSpace(item.MeetingDate))
        {
            item.MeetingDate = null;
            return null;
        }
        return DateReading.Find(item.MeetingDate) is not null ? null : $"\"meetingDate\" is no date: \"{Shortened(item.MeetingDate)}\"; write it as 2016-11-03.";
    }

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..37] + "…";
}
