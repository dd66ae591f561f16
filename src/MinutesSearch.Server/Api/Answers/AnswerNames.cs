using System.Text.Json;
using MinutesSearch.Minutes;
using MinutesSearch.Query;

namespace MinutesSearch.Server.Api.Answers;

/// <summary>The names of members and values of an answer, encoded once.</summary>
internal static class AnswerNames
{
    public static readonly JsonEncodedText Query = JsonEncodedText.Encode("query");
    public static readonly JsonEncodedText Total = JsonEncodedText.Encode("total");
    public static readonly JsonEncodedText Page = JsonEncodedText.Encode("page");
    public static readonly JsonEncodedText PageSize = JsonEncodedText.Encode("pageSize");
    public static readonly JsonEncodedText TookMs = JsonEncodedText.Encode("tookMs");
    public static readonly JsonEncodedText IsPartial = JsonEncodedText.Encode("isPartial");
    public static readonly JsonEncodedText Results = JsonEncodedText.Encode("results");
    public static readonly JsonEncodedText Facets = JsonEncodedText.Encode("facets");
    public static readonly JsonEncodedText DidYouMean = JsonEncodedText.Encode("didYouMean");
    public static readonly JsonEncodedText NothingFound = JsonEncodedText.Encode("nothingFound");
    public static readonly JsonEncodedText Links = JsonEncodedText.Encode("links");
    public static readonly JsonEncodedText IndexVersion = JsonEncodedText.Encode("indexVersion");
    public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
    public static readonly JsonEncodedText InterpretedAs = JsonEncodedText.Encode("interpretedAs");
    public static readonly JsonEncodedText CorrectedTo = JsonEncodedText.Encode("correctedTo");
    public static readonly JsonEncodedText IsRelaxed = JsonEncodedText.Encode("isRelaxed");
    public static readonly JsonEncodedText Expansions = JsonEncodedText.Encode("expansions");
    public static readonly JsonEncodedText Warnings = JsonEncodedText.Encode("warnings");
    public static readonly JsonEncodedText From = JsonEncodedText.Encode("from");
    public static readonly JsonEncodedText To = JsonEncodedText.Encode("to");
    public static readonly JsonEncodedText Position = JsonEncodedText.Encode("position");
    public static readonly JsonEncodedText Message = JsonEncodedText.Encode("message");
    public static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
    public static readonly JsonEncodedText Label = JsonEncodedText.Encode("label");
    public static readonly JsonEncodedText Count = JsonEncodedText.Encode("count");
    public static readonly JsonEncodedText Selected = JsonEncodedText.Encode("selected");
    public static readonly JsonEncodedText Url = JsonEncodedText.Encode("url");
    public static readonly JsonEncodedText Without = JsonEncodedText.Encode("without");
    public static readonly JsonEncodedText Self = JsonEncodedText.Encode("self");
    public static readonly JsonEncodedText Next = JsonEncodedText.Encode("next");
    public static readonly JsonEncodedText Previous = JsonEncodedText.Encode("previous");
    public static readonly JsonEncodedText Feed = JsonEncodedText.Encode("feed");
    public static readonly JsonEncodedText Csv = JsonEncodedText.Encode("csv");
    public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    public static readonly JsonEncodedText Number = JsonEncodedText.Encode("number");
    public static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
    public static readonly JsonEncodedText SourceUrl = JsonEncodedText.Encode("sourceUrl");
    public static readonly JsonEncodedText Council = JsonEncodedText.Encode("council");
    public static readonly JsonEncodedText Committee = JsonEncodedText.Encode("committee");
    public static readonly JsonEncodedText Meeting = JsonEncodedText.Encode("meeting");
    public static readonly JsonEncodedText Year = JsonEncodedText.Encode("year");
    public static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
    public static readonly JsonEncodedText Topics = JsonEncodedText.Encode("topics");
    public static readonly JsonEncodedText Speakers = JsonEncodedText.Encode("speakers");
    public static readonly JsonEncodedText IsDecided = JsonEncodedText.Encode("isDecided");
    public static readonly JsonEncodedText IsTruncated = JsonEncodedText.Encode("isTruncated");
    public static readonly JsonEncodedText Score = JsonEncodedText.Encode("score");
    public static readonly JsonEncodedText Snippets = JsonEncodedText.Encode("snippets");
    public static readonly JsonEncodedText Date = JsonEncodedText.Encode("date");
    public static readonly JsonEncodedText DateSource = JsonEncodedText.Encode("dateSource");
    public static readonly JsonEncodedText Why = JsonEncodedText.Encode("why");
    public static readonly JsonEncodedText Passage = JsonEncodedText.Encode("passage");
    public static readonly JsonEncodedText Part = JsonEncodedText.Encode("part");
    public static readonly JsonEncodedText Speaker = JsonEncodedText.Encode("speaker");
    public static readonly JsonEncodedText Html = JsonEncodedText.Encode("html");
    public static readonly JsonEncodedText Matches = JsonEncodedText.Encode("matches");
    public static readonly JsonEncodedText Start = JsonEncodedText.Encode("start");
    public static readonly JsonEncodedText Length = JsonEncodedText.Encode("length");
    public static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    public static readonly JsonEncodedText Role = JsonEncodedText.Encode("role");

    private static readonly JsonEncodedText[] Kinds = Values<ItemKind>();
    private static readonly JsonEncodedText[] Parts = Values<ItemPart>();
    private static readonly JsonEncodedText[] DateSources = Values<DateSource>();
    private static readonly JsonEncodedText[] Dimensions = Values<FacetDimension>();

    public static JsonEncodedText Of(ItemKind kind) => Kinds[(int)kind];

    public static JsonEncodedText Of(ItemPart part) => Parts[(int)part];

    public static JsonEncodedText Of(DateSource source) => DateSources[(int)source];

    public static JsonEncodedText Of(FacetDimension dimension) => Dimensions[(int)dimension];

    // Enumerations count from 0, without gaps.
    private static JsonEncodedText[] Values<T>() where T : struct, Enum =>
        Array.ConvertAll(Enum.GetNames<T>(), name => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(name)));
}
