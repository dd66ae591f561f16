using System.Buffers;
using System.Text;
using System.Text.Json;
using CsCheck;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using MinutesSearch.Minutes;
using MinutesSearch.Query;
using MinutesSearch.Search;
using MinutesSearch.Server.Api;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Api.Parameters;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Tests.Api.Answers;

public class SearchAnswerWriterTests
{
    private static readonly JsonSerializerOptions Serializer = Options();

    private static readonly Gen<string> Text = Gen.OneOf(Gen.String, Gen.OneOf("", "plain", "<b>\"quoted\" & 'so'</b>", "Ωmega é £5 🎉 ", "line\nbreak\ttab\u0001", "… a 🎉 b 🎉🎉 …"));

    private static readonly Gen<string?> Maybe = Gen.OneOf(Text.Select(text => (string?)text), Gen.Const<string?>((string?)null));

    private static readonly Gen<HitSpeaker> Speaker = Gen.Select(Text, Text, Maybe, (id, name, role) => new HitSpeaker(id, name, role));

    private static readonly Gen<Snippet> Snippet = Gen.Select(
        Gen.Enum<ItemPart>(), Speaker, Gen.Bool, Text, Gen.Select(Gen.Int[0, 12], Gen.Int[0, 9], (start, length) => new TextRange(start, length)).List[0, 3],
        (part, speaker, isSaid, text, matches) => new Snippet("p1", part, isSaid ? speaker : null, text, matches));

    private static readonly Gen<MeetingHeader> Meeting = Gen.Select(
        Text, Maybe, Gen.Int[0, 3_000_000], Gen.Int[0, 2],
        (title, committee, day, known) => new MeetingHeader
        {
            Id = "m1",
            Title = title,
            Council = new Council("northmere", title),
            Committee = committee is null ? null : new Committee("c", committee),
            Date = new MeetingDate(known > 1 ? DateOnly.FromDayNumber(day) : null, known > 0 ? 1985 : null, (DateSource)known, null),
        });

    private static readonly Gen<Hit> Hit = Gen.Select(
        Meeting, Maybe, Text, Gen.Enum<ItemKind>(), Speaker.List[0, 2], Snippet.List[0, 3], Gen.Float[-1, 1e6f], Gen.Bool,
        (meeting, number, title, kind, speakers, snippets, score, flag) => new Hit
        {
            Id = "a/b " + title,
            Number = number,
            Title = title,
            Meeting = meeting,
            Kind = kind,
            Speakers = speakers,
            Topics = flag ? [new Topic("t", title, [title, "why"])] : [],
            IsDecided = flag,
            IsTruncated = !flag,
            SourceUrl = number,
            Score = score,
            Snippets = snippets,
        });

    private static readonly Gen<SearchResult> Result = Gen.Select(
        Gen.Long[0, 1L << 40], Hit.List[0, 3], Maybe, Text, Gen.Bool,
        (total, hits, spelling, text, flag) => new SearchResult
        {
            Total = total,
            Hits = hits,
            Facets = flag ? [new Facet(FacetDimension.Year, [new FacetValue("2018", text, total, flag)], true), new Facet(FacetDimension.Speaker, [], false)] : [],
            InterpretedAs = text,
            AsRun = new SearchAsRun(new MatchAllQuery(), ItemFilter.None, flag),
            DidYouMean = spelling,
            IsCorrected = flag,
            IsRelaxed = flag,
            IsPartial = !flag,
            Expansions = flag ? [new Expansion(text, [text, "b"])] : [],
            Warnings = flag ? [new QueryWarning(3, text)] : [],
            NothingFound = flag ? [] : [new EmptyReason(text, total)],
            IndexVersion = "v1",
        });

    [Fact]
    public void It_writes_what_the_serializer_writes() => Gen.Select(Result, Gen.Double[0, 5000], Text).Sample(
        (found, took, typed) =>
        {
            var asked = Asked(typed);
            var time = TimeSpan.FromMilliseconds(took);
            var expected = JsonSerializer.Serialize(SearchAnswer.Of(asked, found, time, "/below"), Serializer);
            var written = new ArrayBufferWriter<byte>();
            new SearchFound(asked, found, time).Write(written, "/below");
            return Encoding.UTF8.GetString(written.WrittenSpan) == expected;
        },
        iter: 2000);

    private static SearchParameters Asked(string typed) =>
        SearchParameters.Read(new QueryCollection(new Dictionary<string, StringValues> { ["q"] = typed, ["page"] = "2", ["year"] = "2018" }), Settings.Defaults);

    private static JsonSerializerOptions Options()
    {
        // As the framework makes them for its answers.
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        ApiJson.Apply(options);
        return options;
    }
}
