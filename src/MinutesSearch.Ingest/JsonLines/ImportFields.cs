using System.Text;
using System.Text.Json;

namespace MinutesSearch.Ingest.JsonLines;

/// <summary>The fields of the import format. Names count whatever their case; numbers and truth values stand for their text; unknown fields are passed over, unless they are known ones mistyped.</summary>
internal static class ImportFields
{
    private static readonly string[] Names =
    [
        "id", "council", "committee", "meetingId", "meetingDate", "itemNumber", "title", "text", "speakers", "decisions", "url", "topics",
        "action", "result", "matterFile", "matterType", "votes", "path", "isTruncated",
    ];

    private static readonly byte[][] Utf8Names = [.. Names.Select(Encoding.UTF8.GetBytes)];

    /// <summary>The field at a property name, as the format spells it.</summary>
    public static string NameOf(ref Utf8JsonReader reader)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (reader.ValueTextEquals(Utf8Names[i])) return Names[i];
        }
        var name = reader.GetString() ?? "";
        return Names.FirstOrDefault(n => n.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? (name.Length <= 40 ? name : name[..40]);
    }

    /// <summary>Takes the value at hand into the item and leaves the reader at its end.</summary>
    /// <returns>A fault that names the field; null where all is well.</returns>
    public static string? Set(ImportedItem item, string field, ref Utf8JsonReader reader)
    {
        switch (field)
        {
            case "speakers" or "decisions" or "topics":
                return SetList(item, field, ref reader);
            case "votes":
                return ImportVotes.Read(ref reader, item);
            case "isTruncated":
                item.IsTruncated = reader.TokenType == JsonTokenType.True;
                return reader.TokenType is JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null ? null : "\"isTruncated\" is neither true nor false.";
            case "id" or "council" or "committee" or "meetingId" or "meetingDate" or "itemNumber" or "title" or "text" or "url" or "action" or "result" or "matterFile" or "path":
                return Text(ref reader, out var value) ? SetText(item, field, value) : $"\"{field}\" is no text.";
            default:
                reader.Skip();
                return !Names.Contains(field) && MistypedField.Meant(field, Names) is { } meant ? $"There is no field \"{field}\". The nearest is \"{meant}\"." : null;
        }
    }

    /// <summary>The text of a value; a list or an object has none.</summary>
    public static bool Text(ref Utf8JsonReader reader, out string? value)
    {
        value = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            _ => null,
        };
        return value is not null || reader.TokenType == JsonTokenType.Null;
    }

    private static string? SetText(ImportedItem item, string field, string? value)
    {
        switch (field)
        {
            case "id": item.Id = value; break;
            case "council": item.Council = value; break;
            case "committee": item.Committee = value; break;
            case "meetingId": item.MeetingId = value; break;
            case "meetingDate": item.MeetingDate = value; break;
            case "itemNumber": item.ItemNumber = value; break;
            case "title": item.Title = value; break;
            case "text": item.Text = value; break;
            case "url": item.Url = value; break;
            case "action": item.Action = value; break;
            case "result": item.Result = value; break;
            case "path": item.Path = value; break;
            default: item.MatterFile = value; break;
        }
        return null;
    }

    private static string? SetList(ImportedItem item, string field, ref Utf8JsonReader reader)
    {
        var values = new List<string>();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (!Text(ref reader, out var value)) return $"\"{field}\" is no list of texts.";
                if (!string.IsNullOrWhiteSpace(value)) values.Add(value);
            }
        }
        else if (!Text(ref reader, out var single)) return $"\"{field}\" is no list of texts.";
        else if (!string.IsNullOrWhiteSpace(single)) values.Add(single);
        if (field == "speakers") item.Speakers = values;
        else if (field == "decisions") item.Decisions = values;
        else item.Topics = values;
        return null;
    }
}
