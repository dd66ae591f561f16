using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Api.Exports;

namespace MinutesSearch.Server.Api;

/// <summary>How answers become JSON: camelCase, enumerations as lower-case words, nulls present. Generated at build time, so the first answer is fast.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SearchAnswer))]
[JsonSerializable(typeof(PassagesAnswer))]
[JsonSerializable(typeof(SuggestAnswer))]
[JsonSerializable(typeof(TimelineAnswer))]
[JsonSerializable(typeof(FacetAnswer))]
[JsonSerializable(typeof(ItemAnswer))]
[JsonSerializable(typeof(RelatedAnswer))]
[JsonSerializable(typeof(HistoryAnswer))]
[JsonSerializable(typeof(MeetingsAnswer))]
[JsonSerializable(typeof(MeetingWithItemsAnswer))]
[JsonSerializable(typeof(VocabularyAnswer))]
[JsonSerializable(typeof(SpeakerAnswer))]
[JsonSerializable(typeof(CoverageAnswer))]
[JsonSerializable(typeof(HealthAnswer))]
[JsonSerializable(typeof(ReadyAnswer))]
[JsonSerializable(typeof(ImportLine))]
[JsonSerializable(typeof(WrittenAnswer))]
[JsonSerializable(typeof(SentAnswer))]
[JsonSerializable(typeof(RunAnswer))]
[JsonSerializable(typeof(RunsAnswer))]
[JsonSerializable(typeof(IngestRequest))]
[JsonSerializable(typeof(RebuildStarted))]
[JsonSerializable(typeof(StatsAnswer))]
[JsonSerializable(typeof(CheckAnswer))]
[JsonSerializable(typeof(ExplainAnswer))]
[JsonSerializable(typeof(RebuildAnswer))]
[JsonSerializable(typeof(NewKeyAnswer))]
[JsonSerializable(typeof(IReadOnlyList<KeyAnswer>))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>Applies the same rules to any options.</summary>
    public static void Apply(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.Never;
        options.NumberHandling = JsonNumberHandling.Strict;
        // Answers are JSON and marked as such (nosniff), so quotes and < need no further escape; people read them in a terminal.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        options.TypeInfoResolverChain.Insert(0, Default);
    }
}
