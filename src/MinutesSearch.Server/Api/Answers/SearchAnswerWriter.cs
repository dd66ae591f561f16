using System.Text.Json;
using MinutesSearch.Search;
using MinutesSearch.Server.Api.Parameters;
using static MinutesSearch.Server.Api.Answers.AnswerNames;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>
/// Writes what was found as JSON, byte for byte as the serializer writes <see cref="SearchAnswer"/>, without an object for each part of it:
/// searches are most of what is asked, and that took longer than many of them.
/// </summary>
internal static class SearchAnswerWriter
{
    /// <summary>Writes an answer.</summary>
    public static void Write(Utf8JsonWriter json, SearchParameters asked, SearchResult found, TimeSpan took, string pathBase)
    {
        json.WriteStartObject();
        json.WritePropertyName(AnswerNames.Query);
        Write(json, QueryAnswer.Of(asked, found));
        json.WriteNumber(Total, found.Total);
        json.WriteNumber(Page, asked.Request.Page);
        json.WriteNumber(PageSize, asked.Request.PageSize);
        json.WriteNumber(TookMs, Math.Round(took.TotalMilliseconds, 2));
        json.WriteBoolean(AnswerNames.IsPartial, found.IsPartial);
        json.WriteStartArray(AnswerNames.Results);
        foreach (var hit in found.Hits) HitAnswerWriter.Write(json, hit, pathBase);
        json.WriteEndArray();
        WriteFacets(json, found.Facets);
        WriteHelp(json, asked, found, pathBase);
        Write(json, SearchLinks.Of(asked.Values, asked.Request.Page, asked.Request.PageSize, found.Total, pathBase));
        json.WriteString(IndexVersion, found.IndexVersion);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, QueryAnswer query)
    {
        json.WriteStartObject();
        json.WriteString(Text, query.Text);
        json.WriteString(InterpretedAs, query.InterpretedAs);
        json.WriteString(CorrectedTo, query.CorrectedTo);
        json.WriteBoolean(IsRelaxed, query.IsRelaxed);
        json.WriteStartArray(Expansions);
        foreach (var expansion in query.Expansions)
        {
            json.WriteStartObject();
            json.WriteString(From, expansion.From);
            json.WriteStartArray(To);
            foreach (var to in expansion.To) json.WriteStringValue(to);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray(Warnings);
        foreach (var warning in query.Warnings)
        {
            json.WriteStartObject();
            json.WriteNumber(Position, warning.Position);
            json.WriteString(Message, warning.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFacets(Utf8JsonWriter json, IReadOnlyList<Facet> facets)
    {
        json.WriteStartObject(AnswerNames.Facets);
        foreach (var facet in facets)
        {
            json.WriteStartArray(Of(facet.Dimension));
            foreach (var value in facet.Values)
            {
                json.WriteStartObject();
                json.WriteString(Value, value.Value);
                json.WriteString(Label, value.Label);
                json.WriteNumber(Count, value.Count);
                json.WriteBoolean(Selected, value.IsSelected);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteHelp(Utf8JsonWriter json, SearchParameters asked, SearchResult found, string pathBase)
    {
        if (found.DidYouMean is { } text)
        {
            json.WriteStartObject(DidYouMean);
            json.WriteString(Text, text);
            json.WriteString(Url, Paths.Api(pathBase, "search", asked.Values, ("q", text), ("page", null)));
            json.WriteEndObject();
        }
        else json.WriteNull(DidYouMean);

        json.WriteStartArray(NothingFound);
        foreach (var reason in found.NothingFound)
        {
            json.WriteStartObject();
            json.WriteString(Without, reason.Without);
            json.WriteNumber(Total, reason.Total);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SearchLinks links)
    {
        json.WriteStartObject(Links);
        json.WriteString(Self, links.Self);
        json.WriteString(Next, links.Next);
        json.WriteString(Previous, links.Previous);
        json.WriteString(Feed, links.Feed);
        json.WriteString(Csv, links.Csv);
        json.WriteEndObject();
    }
}
