using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using MinutesSearch.Server.Setup;
using MinutesSearch.Server.Tests.Service;

namespace MinutesSearch.Server.Tests.Api;

public class WritingTests
{
    private static readonly object Item = new { council = Corpus.Council, committee = "Cabinet", meetingDate = "2021-05-04", title = "Duck pond", text = "The duck pond leaks.\nRESOLVED: That it be mended." };

    [Fact]
    public async Task Is_closed_without_a_key()
    {
        await using var service = await TestService.StartAsync();
        using var answer = await service.Http.PutAsJsonAsync("/v1/items/x1", Item);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("no key has been made", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Needs_the_right_key_with_the_right_scope()
    {
        await using var service = await TestService.StartAsync();
        using var ingest = service.WithKey("ingest");
        using var admin = service.WithKey("admin");
        using var forbidden = await ingest.GetAsync("/v1/admin/runs");
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        Assert.Contains("'admin'", await forbidden.Content.ReadAsStringAsync());
        using var allowed = await admin.PutAsJsonAsync("/v1/items/x1", Item);
        Assert.Equal(HttpStatusCode.Created, allowed.StatusCode);
        ingest.DefaultRequestHeaders.Authorization = new("Bearer", "guessed");
        using var wrong = await ingest.PutAsJsonAsync("/v1/items/x1", Item);
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
    }

    [Fact]
    public async Task An_id_with_a_slash_is_put_read_and_withdrawn_by_that_id_and_is_nobody_elses()
    {
        await using var service = await TestService.StartAsync();
        using var client = service.WithKey("ingest");
        using var slash = await client.PutAsJsonAsync("/v1/items/19%2F001", Item);
        using var hyphen = await client.PutAsJsonAsync("/v1/items/19-001", Item);
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (slash.StatusCode, hyphen.StatusCode));
        var id = (await slash.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        Assert.Equal(id, (await service.JsonAsync("/v1/items/19%2f001")).GetProperty("id").GetString());
        await service.UntilSeenAsync();
        Assert.Equal(2, (await service.IdsAsync("q=duck")).Length);

        using var gone = await client.DeleteAsync("/v1/items/19%2F001");
        Assert.Equal(HttpStatusCode.NoContent, gone.StatusCode);
        Assert.Equal(["19-001"], await service.IdsAsync("q=duck"));
        using var back = await client.PostAsync("/v1/items/19%2F001/restore", null);
        Assert.Equal(id, (await back.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString());
    }

    [Fact]
    public async Task An_item_is_put_changed_withdrawn_and_restored()
    {
        await using var service = await TestService.StartAsync();
        using var client = service.WithKey("ingest");
        using var created = await client.PutAsJsonAsync("/v1/items/x1", Item);
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        var id = (await created.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        Assert.Equal("x1", id);
        Assert.Equal($"/v1/items/{id}", created.Headers.Location!.OriginalString);
        var item = await service.JsonAsync($"/v1/items/{id}");
        Assert.Equal("Duck pond", item.GetProperty("title").GetString());
        Assert.Equal(2, item.GetProperty("passages").GetArrayLength());
        await service.UntilSeenAsync();
        Assert.Equal(["x1"], await service.IdsAsync("q=duck"));

        using var again = await client.PutAsJsonAsync($"/v1/items/{id}", Item);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal("unchanged", (await again.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("state").GetString());

        using var gone = await client.DeleteAsync($"/v1/items/{id}");
        Assert.Equal(HttpStatusCode.NoContent, gone.StatusCode);
        Assert.Empty(await service.IdsAsync("q=duck"));
        using var missing = await service.Http.GetAsync($"/v1/items/{id}");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        using var twice = await client.DeleteAsync($"/v1/items/{id}");
        Assert.Equal(HttpStatusCode.NotFound, twice.StatusCode);

        using var stays = await client.PutAsJsonAsync("/v1/items/x1", new { council = Corpus.Council, title = "Duck pond", text = "It leaks again." });
        Assert.Equal("withdrawn", (await stays.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("state").GetString());
        using var lines = await client.PostAsync("/v1/items", new StringContent("{\"id\":\"x1\",\"title\":\"Duck pond\"}", Encoding.UTF8, "application/x-ndjson"));
        var counted = await lines.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((1, 0), (counted.GetProperty("withdrawn").GetInt32(), counted.GetProperty("unchanged").GetInt32()));
        await service.UntilSeenAsync();
        Assert.Empty(await service.IdsAsync("q=duck"));

        using var restored = await client.PostAsync($"/v1/items/{id}/restore", null);
        Assert.Equal(HttpStatusCode.OK, restored.StatusCode);
        await service.UntilSeenAsync();
        Assert.Equal(["x1"], await service.IdsAsync("q=duck"));
    }

    [Fact]
    public async Task A_stream_is_answered_with_a_count_and_the_fault_of_each_line()
    {
        await using var service = await TestService.StartAsync();
        using var client = service.WithKey("ingest");
        var lines = Corpus.Lines.Split('\n').ToList();
        lines.Insert(2, "{ \"id\": \"broken\" ");
        lines.Insert(600 - 1 < lines.Count ? 599 : lines.Count, "{\"text\":\"no title\"}");
        using var answer = await client.PostAsync("/v1/items", new StringContent(string.Join('\n', lines), Encoding.UTF8, "application/x-ndjson"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var sent = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(69, sent.GetProperty("items").GetInt32());
        Assert.Equal(69, sent.GetProperty("added").GetInt32());
        Assert.Equal([3, lines.Count], sent.GetProperty("faults").EnumerateArray().Select(fault => fault.GetProperty("line").GetInt32()));
        Assert.Equal(69, service.Backend.Archive.Stats().Items);
    }

    [Theory]
    [InlineData("{}", "title")]
    [InlineData("{ \"title\": [5] }", "\\\"title\\\" is no text.")]
    [InlineData("{ \"text\": \"x\" }", "\\\"title\\\" is missing.")]
    [InlineData("{ \"titel\": \"x\" }", "The nearest is \\\"title\\\"")]
    [InlineData("{ \"title\": \"x\", \"comitee\": \"Planning\" }", "The nearest is \\\"committee\\\"")]
    [InlineData("{ \"title\": \"x\",\n \"meetingdat\": \"2020-01-01\" }", "The nearest is \\\"meetingDate\\\"")]
    [InlineData("{ \"title\": \"x\", \"title\": \"y\" }", "JSON")]
    [InlineData("{ \"title\": \"\\ud800\" }", "no valid text")]
    [InlineData("[1]", "JSON object")]
    [InlineData("{ \"id\": \"x2\", \"title\": \"x\" }", "the path says 'x1'")]
    [InlineData("not json", "JSON")]
    [InlineData("{ \"title\": \"\", \"text\": \"\" }", "title")]
    public async Task A_bad_body_is_named(string body, string reason)
    {
        await using var service = await TestService.StartAsync();
        using var client = service.WithKey("ingest");
        using var answer = await client.PutAsync("/v1/items/x1", new StringContent(body, Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains(reason, text);
        Assert.DoesNotContain("   at ", text);
        Assert.DoesNotContain("MinutesSearch.", text);
    }

    [Fact]
    public async Task Fields_of_other_systems_are_passed_over()
    {
        await using var service = await TestService.StartAsync();
        using var client = service.WithKey("ingest");
        using var answer = await client.PutAsJsonAsync("/v1/items/x1", new Dictionary<string, object> { ["title"] = "Duck pond", ["_id"] = 7, ["@type"] = "Item", ["notes"] = new[] { "x" }, ["meetingName"] = "Cabinet", ["ID"] = "x1" });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal("Duck pond", (await service.JsonAsync("/v1/items/x1")).GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_refused()
    {
        await using var service = await TestService.StartAsync(null, (SettingsTable.BodyMegabytes, "1"));
        using var client = service.WithKey("ingest");
        using var answer = await client.PostAsync("/v1/items", new StringContent(new string('x', 1_500_000), Encoding.UTF8, "application/x-ndjson"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_configured_source_is_ingested_in_the_background()
    {
        using var source = new DataFolder();
        source.Write("a.jsonl", Corpus.Lines);
        source.Write("letter.pdf", "%PDF-1.4");
        await using var service = await TestService.StartAsync(null, (SettingsTable.Sources, $"local={source.Path}"));
        using var client = service.WithKey("admin");
        using var unknown = await client.PostAsJsonAsync("/v1/admin/ingest", new { source = "elsewhere" });
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
        Assert.Contains("local", await unknown.Content.ReadAsStringAsync());

        using var started = await client.PostAsJsonAsync("/v1/admin/ingest", new { source = "local" });
        Assert.Equal(HttpStatusCode.Accepted, started.StatusCode);
        await service.UntilAsync(() => service.Backend.Archive.ListRuns(1)[0].FinishedAt is not null);
        var run = (await client.GetFromJsonAsync<JsonElement>("/v1/admin/runs")).GetProperty("runs")[0];
        Assert.Equal("finished", run.GetProperty("state").GetString());
        Assert.Equal(69, run.GetProperty("counts").GetProperty("added").GetInt32());
        Assert.Equal(1, run.GetProperty("faults").GetArrayLength());
        await service.UntilSeenAsync();
        Assert.Equal(3, (await service.IdsAsync("q=home")).Length);

        using var rebuild = await client.PostAsync("/v1/admin/rebuild", null);
        Assert.Equal(HttpStatusCode.Accepted, rebuild.StatusCode);
        await service.UntilAsync(() => service.Get<MinutesSearch.Server.Ingestion.BackgroundRuns>().Current is null);
        Assert.Equal(3, (await service.IdsAsync("q=home")).Length);
    }
}
