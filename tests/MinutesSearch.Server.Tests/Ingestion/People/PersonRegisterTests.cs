using System.Net.Http.Json;
using MinutesSearch.Server.Ingestion;
using MinutesSearch.Server.Ingestion.People;
using MinutesSearch.Server.Tests.Service;

namespace MinutesSearch.Server.Tests.Ingestion.People;

public sealed class PersonRegisterTests
{
    private static readonly string First = Corpus.Line("x1", "Cabinet", "m1", "2018-01-22", "1", "Weir", "The weir was looked at.", ["A Hardcastle"]);
    private static readonly string Other = Corpus.Line("y1", "Cabinet", "m1", "2018-01-22", "2", "Bridge", "The bridge was looked at.", ["Idris Vaughan"]);

    [Fact]
    public async Task A_person_written_in_several_ways_is_one_value_of_the_facet()
    {
        await using var service = await TestService.StartAsync(First + "\n" + Other);
        Assert.Equal(["a-hardcastle:1", "idris-vaughan:1"], await SpeakersAsync(service));
        await PutAsync(service, "x2", "Adrian Hardcastle");
        await AssertJoinedAsync(service);

        service.Get<BackgroundRuns>().Rebuild();
        await service.UntilAsync(() => service.Get<BackgroundRuns>().Current is null);
        await AssertJoinedAsync(service);

        var person = await service.JsonAsync("/v1/speakers/a-hardcastle");
        Assert.Equal("adrian-hardcastle", person.GetProperty("id").GetString());
        Assert.Equal("Adrian Hardcastle", person.GetProperty("name").GetString());
        Assert.Equal(["x2", "x1"], person.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
        Assert.Equal(["A Hardcastle", "Adrian Hardcastle"], person.GetProperty("writtenForms").EnumerateArray().Select(form => form.GetProperty("text").GetString()));
        var speaker = (await service.JsonAsync("/v1/items/x1")).GetProperty("speakers")[0];
        Assert.Equal("Adrian Hardcastle", speaker.GetProperty("name").GetString());
        Assert.Equal("A Hardcastle", speaker.GetProperty("asRecorded").GetString());
    }

    [Fact]
    public async Task Two_people_of_one_surname_stay_two_and_an_id_that_has_become_unsure_means_itself_again()
    {
        await using var service = await TestService.StartAsync(First + "\n" + Other);
        await PutAsync(service, "x2", "Adrian Hardcastle");
        await AssertJoinedAsync(service);
        await PutAsync(service, "x3", "Anne Hardcastle");
        await UntilAsync(service, ["a-hardcastle:1", "adrian-hardcastle:1", "anne-hardcastle:1", "idris-vaughan:1"]);
        Assert.Equal(["x1"], await service.IdsAsync("speaker=a-hardcastle"));
    }

    [Fact]
    public async Task Two_people_of_one_name_in_two_councils_are_two()
    {
        await using var service = await TestService.StartAsync(First + "\n" + Other);
        await PutAsync(service, "z1", "Idris Vaughan", "Saltmere Town Council");
        await UntilAsync(service, ["a-hardcastle:1", $"idris-vaughan--{Corpus.CouncilId}:1", "idris-vaughan--saltmere-town-council:1"]);
        Assert.Equal(["z1"], await service.IdsAsync("speaker=idris-vaughan--saltmere-town-council"));
        Assert.Equal(["y1", "z1"], await service.IdsAsync("speaker=idris-vaughan&sort=oldest"));
        Assert.Equal(["y1", "z1"], await service.IdsAsync("q=speaker:%22idris%20vaughan%22&sort=oldest"));
        var person = await service.JsonAsync("/v1/speakers/idris-vaughan--saltmere-town-council");
        Assert.Equal("Idris Vaughan (Saltmere Town Council)", person.GetProperty("name").GetString());
        Assert.Equal(["z1"], person.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
        Assert.Equal("Idris Vaughan", (await service.JsonAsync("/v1/items/z1")).GetProperty("speakers")[0].GetProperty("asRecorded").GetString());
    }

    [Fact]
    public async Task A_council_says_who_is_who_while_the_service_runs()
    {
        await using var service = await TestService.StartAsync(First + "\n" + Other);
        File.WriteAllText(Path.Combine(service.Data, "speakers.json"), $$"""{ "{{Corpus.CouncilId}}": { "A Hardcastle": "Idris Vaughan" } }""");
        await UntilAsync(service, ["idris-vaughan:2"]);
        Assert.Equal(["x1", "y1"], await service.IdsAsync("speaker=a-hardcastle&sort=oldest"));
        File.WriteAllText(Path.Combine(service.Data, "speakers.json"), "{ nobody");
        await PutAsync(service, "x2", "Per Lindqvist");
        await UntilAsync(service, ["idris-vaughan:2", "per-lindqvist:1"]);
    }

    [Fact]
    public void A_note_tells_what_an_index_was_made_with()
    {
        var map = new PersonMap(new Dictionary<(string Council, string Id), Ingest.Reading.CanonicalSpeaker> { [("n", "a-h")] = new("adrian-h", "Adrian “H”") }, ["adrian-h"]);
        var note = IndexNote.Parse(IndexNote.Write("0A", map, [("n", "b-h")]));
        Assert.Equal(map.Joined, note.ToMap().Joined);
        Assert.Equal("0A", note.Archive);
        Assert.Equal([("n", "b-h")], note.ToOutdated());
        Assert.Empty(IndexNote.Parse("{ something else").ToMap().Joined);
        Assert.Empty(map.Differences(note.ToMap()));
        Assert.Equal([("n", "a-h")], PersonMap.Empty.Differences(map));
        Assert.Equal(["adrian-h"], map.PeopleOf("a-h"));
        Assert.Equal(["adrian-h", "a-h"], map.WrittenOf("adrian-h"));
    }

    [Fact]
    public void Equal_maps_have_one_text_and_one_mark_and_a_name_is_found_by_its_words()
    {
        KeyValuePair<(string Council, string Id), Ingest.Reading.CanonicalSpeaker>[] known =
            [new(("n", "a-h"), new("adrian-h", "Adrian H")), new(("m", "a-b-h"), new("anne-b-h", "Anne B H")), new(("m", "a-h"), new("anne-b-h", "Anne B H"))];
        var map = new PersonMap(known.ToDictionary(), ["a-h", "nobody"]);
        var other = new PersonMap(known.Reverse().ToDictionary(), ["a-h"]);
        Assert.Equal(map.Text, other.Text);
        Assert.Equal(map.Mark, other.Mark);
        Assert.Same(map.Text, map.Text);
        Assert.NotEqual(map.Mark, PersonMap.Empty.Mark);
        Assert.Equal(["a-h"], map.Own);
        Assert.Equal(["adrian-h", "anne-b-h"], map.PeopleCalled(["h", "a"]).Order(StringComparer.Ordinal));
        Assert.Equal(["anne-b-h"], map.PeopleCalled(["b"]));
        Assert.Empty(map.PeopleCalled(["b", "x"]));
        Assert.Empty(map.PeopleCalled([]));
    }

    private static async Task PutAsync(TestService service, string id, string speaker, string council = Corpus.Council)
    {
        using var client = service.WithKey("ingest");
        using var put = await client.PutAsJsonAsync($"/v1/items/{id}", new { council, meetingDate = "2019-02-20", title = $"Weir again {id}", text = "It leaks.", speakers = new[] { speaker } });
        Assert.True(put.IsSuccessStatusCode);
    }

    private static async Task AssertJoinedAsync(TestService service)
    {
        await UntilAsync(service, ["adrian-hardcastle:2", "idris-vaughan:1"]);
        Assert.Equal(["x1", "x2"], await service.IdsAsync("speaker=adrian-hardcastle&sort=oldest"));
        Assert.Equal(["x1", "x2"], await service.IdsAsync("speaker=a-hardcastle&sort=oldest"));
        Assert.Equal(["x1", "x2"], await service.IdsAsync("q=speaker:%22a%20hardcastle%22&sort=oldest"));
    }

    // Who is who is worked out a moment after new forms have come.
    private static async Task UntilAsync(TestService service, string[] expected)
    {
        var seen = await SpeakersAsync(service);
        for (var i = 0; i < 1200 && !seen.SequenceEqual(expected); i++)
        {
            await Task.Delay(50);
            seen = await SpeakersAsync(service);
        }
        Assert.Equal(expected, seen);
    }

    private static async Task<string[]> SpeakersAsync(TestService service) =>
        [.. (await service.JsonAsync("/v1/speakers")).GetProperty("values").EnumerateArray().Select(value => $"{value.GetProperty("id").GetString()}:{value.GetProperty("count").GetInt64()}").Order(StringComparer.Ordinal)];
}
