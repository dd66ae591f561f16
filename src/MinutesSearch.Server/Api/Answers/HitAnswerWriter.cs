using System.Text.Json;
using MinutesSearch.Minutes;
using MinutesSearch.Search;
using static MinutesSearch.Server.Api.Answers.AnswerNames;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>Writes a hit as the serializer writes <see cref="HitAnswer"/>.</summary>
internal static class HitAnswerWriter
{
    /// <summary>Writes a hit.</summary>
    public static void Write(Utf8JsonWriter json, Hit hit, string pathBase)
    {
        json.WriteStartObject();
        json.WriteString(Id, hit.Id);
        json.WriteString(Number, hit.Number);
        json.WriteString(Title, hit.Title);
        json.WriteString(Url, Paths.Item(pathBase, hit.Id));
        json.WriteString(SourceUrl, hit.SourceUrl);
        Named(json, AnswerNames.Council, hit.Meeting.Council.Id, hit.Meeting.Council.Name);
        if (hit.Meeting.Committee is { } committee) Named(json, AnswerNames.Committee, committee.Id, committee.Name);
        else json.WriteNull(AnswerNames.Committee);
        Write(json, hit.Meeting);
        if (hit.Meeting.Date.Year is { } year) json.WriteNumber(Year, year);
        else json.WriteNull(Year);
        json.WriteString(Kind, Of(hit.Kind));
        Write(json, hit.Topics);
        json.WriteStartArray(Speakers);
        foreach (var speaker in hit.Speakers) Write(json, speaker);
        json.WriteEndArray();
        json.WriteBoolean(IsDecided, hit.IsDecided);
        json.WriteBoolean(IsTruncated, hit.IsTruncated);
        json.WriteNumber(Score, Math.Round((double)hit.Score, 4));
        json.WriteStartArray(Snippets);
        foreach (var snippet in hit.Snippets) Write(json, snippet);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MeetingHeader meeting)
    {
        json.WriteStartObject(AnswerNames.Meeting);
        json.WriteString(Id, meeting.Id);
        json.WriteString(Title, meeting.Title);
        json.WritePropertyName(Date);
        if (meeting.Date.Date is { } date)
        {
            Span<char> text = stackalloc char[10];
            date.TryFormat(text, out _, "O", System.Globalization.CultureInfo.InvariantCulture);
            json.WriteStringValue(text);
        }
        else json.WriteNullValue();

        json.WriteString(AnswerNames.DateSource, Of(meeting.Date.Source));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<Topic> topics)
    {
        json.WriteStartArray(Topics);
        foreach (var topic in topics)
        {
            json.WriteStartObject();
            json.WriteString(Id, topic.Id);
            json.WriteString(Label, topic.Label);
            json.WriteStartArray(Why);
            foreach (var why in topic.Why) json.WriteStringValue(why);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Snippet snippet)
    {
        json.WriteStartObject();
        json.WriteString(AnswerNames.Passage, snippet.Passage);
        json.WriteString(Part, Of(snippet.Part));
        json.WritePropertyName(AnswerNames.Speaker);
        if (snippet.Speaker is { } speaker) Write(json, speaker);
        else json.WriteNullValue();
        json.WriteString(Text, snippet.Text);
        json.WriteString(Html, Marks.Html(snippet.Text, snippet.Matches));
        json.WriteStartArray(Matches);
        foreach (var match in snippet.Matches)
        {
            json.WriteStartObject();
            json.WriteNumber(Start, match.Start);
            json.WriteNumber(Length, match.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, HitSpeaker speaker)
    {
        json.WriteStartObject();
        json.WriteString(Id, speaker.Id);
        json.WriteString(Name, speaker.Name);
        json.WriteString(Role, speaker.Role);
        json.WriteEndObject();
    }

    private static void Named(Utf8JsonWriter json, JsonEncodedText name, string id, string label)
    {
        json.WriteStartObject(name);
        json.WriteString(Id, id);
        json.WriteString(Name, label);
        json.WriteEndObject();
    }
}
