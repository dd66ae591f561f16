using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using MinutesSearch.Server.Tests.Service;

namespace MinutesSearch.Server.Tests.Api;

[Collection(ReadingServices.Name)]
public class ResourceTests(ReadingService reading)
{
    private readonly TestService service = reading.Service;

    [Fact]
    public async Task Passages_say_who_said_what()
    {
        var answer = await service.JsonAsync("/v1/passages?q=doubted");
        Assert.Equal(1, answer.GetProperty("total").GetInt64());
        var hit = answer.GetProperty("results")[0];
        Assert.Equal("Home Care Review", hit.GetProperty("item").GetProperty("title").GetString());
        Assert.EndsWith("#" + hit.GetProperty("passage").GetProperty("passage").GetString(), hit.GetProperty("url").GetString());
    }

    [Fact]
    public async Task A_timeline_counts_years_and_names_the_first_mention()
    {
        var answer = await service.JsonAsync("/v1/timeline?q=home");
        Assert.Equal(["2016:1", "2017:0", "2018:2"], answer.GetProperty("buckets").EnumerateArray().Select(bucket => $"{bucket.GetProperty("period").GetString()}:{bucket.GetProperty("count").GetInt64()}"));
        Assert.EndsWith("h1", answer.GetProperty("first").GetProperty("id").GetString());
        var months = await service.JsonAsync("/v1/timeline?q=home&interval=month&year=2018");
        Assert.Equal("2018-01", months.GetProperty("buckets")[0].GetProperty("period").GetString());
    }

    [Fact]
    public async Task A_facet_lists_values_that_begin_so()
    {
        var answer = await service.JsonAsync("/v1/facets/committee?prefix=plan");
        Assert.Equal(["planning-committee"], answer.GetProperty("values").EnumerateArray().Select(value => value.GetProperty("value").GetString()));
        using var unknown = await service.Http.GetAsync("/v1/facets/comittee");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal("application/problem+json", unknown.Content.Headers.ContentType?.MediaType);
        Assert.Contains("'committee'", await unknown.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("councils", "northmere-borough-council")]
    [InlineData("committees", "licensing-committee")]
    [InlineData("speakers", "miriam-oakes")]
    public async Task Vocabularies_have_counts(string name, string first)
    {
        var value = (await service.JsonAsync($"/v1/{name}")).GetProperty("values")[0];
        Assert.Equal(first, value.GetProperty("id").GetString());
        Assert.True(value.GetProperty("count").GetInt64() > 1);
    }

    [Fact]
    public async Task An_item_is_whole_and_hides_where_files_lie()
    {
        var item = await service.JsonAsync("/v1/items/h1");
        Assert.Equal(3, item.GetProperty("passages").GetArrayLength());
        Assert.Equal("p1", item.GetProperty("passages")[0].GetProperty("passage").GetString());
        Assert.Equal("items.jsonl#L1", item.GetProperty("provenance").GetProperty("address").GetString());
        Assert.True(item.GetProperty("isDecided").GetBoolean());
        foreach (var link in item.GetProperty("links").EnumerateObject()) await service.JsonAsync(link.Value.GetString()!);
    }

    [Fact]
    public async Task A_meeting_has_its_items_in_order()
    {
        var list = await service.JsonAsync("/v1/meetings?committee=cabinet");
        Assert.Equal(3, list.GetProperty("total").GetInt64());
        Assert.Equal("2019-02-20", list.GetProperty("results")[0].GetProperty("meeting").GetProperty("date").GetString());
        var meeting = await service.JsonAsync("/v1/meetings/northmere-borough-council-c2");
        Assert.Equal(3, meeting.GetProperty("items").GetArrayLength());
        Assert.Equal("Cabinet", meeting.GetProperty("meeting").GetProperty("committee").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_speaker_has_items()
    {
        var speaker = await service.JsonAsync("/v1/speakers/idris-vaughan");
        Assert.Equal("Idris Vaughan", speaker.GetProperty("name").GetString());
        Assert.Equal(2, speaker.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()).Distinct().Count());
    }

    [Theory]
    [InlineData("/v1/items/nothing")]
    [InlineData("/v1/items/nothing/related")]
    [InlineData("/v1/items/nothing/history")]
    [InlineData("/v1/meetings/nothing")]
    [InlineData("/v1/speakers/nothing")]
    [InlineData("/v1/nothing")]
    public async Task What_does_not_exist_is_a_problem_of_404(string path)
    {
        using var answer = await service.Http.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Coverage_counts_by_council_committee_and_year()
    {
        var rows = (await service.JsonAsync("/v1/coverage?committee=cabinet&year=2018")).GetProperty("rows");
        var row = Assert.Single(rows.EnumerateArray());
        Assert.Equal(1, row.GetProperty("meetings").GetInt32());
        Assert.Equal(3, row.GetProperty("indexed").GetInt32());
    }

    [Fact]
    public async Task A_page_shows_people_what_is_held()
    {
        var page = await service.Http.GetStringAsync("/coverage");
        Assert.Contains("<a href=\"/meetings?council=northmere-borough-council&amp;committee=cabinet\"><bdi>Cabinet</bdi></a></th><td>2016–2019</td><td>3</td><td>5</td>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/coverage\"", await service.Http.GetStringAsync("/committees"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_leads_on_to_the_next_hit_of_its_search_also_over_a_page()
    {
        var page = await service.Http.GetStringAsync("/items/h1?q=home&sort=oldest&pageSize=1");
        Assert.Contains("href=\"/items/h2?q=home&amp;sort=oldest&amp;page=2&amp;pageSize=1\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/items/h3?q=home&amp;sort=oldest\"", await service.Http.GetStringAsync("/items/h2?q=home&sort=oldest"), StringComparison.Ordinal);
        Assert.DoesNotContain("Next result", await service.Http.GetStringAsync("/items/h3?q=home&sort=oldest"), StringComparison.Ordinal);
        Assert.DoesNotContain("Next result", await service.Http.GetStringAsync("/items/h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_is_valid_atom_with_absolute_links()
    {
        using var answer = await service.Http.GetAsync("/v1/feed.atom?q=home");
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType?.MediaType);
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
        Assert.Equal(atom + "feed", feed.Name);
        foreach (var element in feed.Elements(atom + "entry").Prepend(feed))
        {
            Assert.True(Uri.IsWellFormedUriString(element.Element(atom + "id")!.Value, UriKind.Absolute));
            Assert.NotEmpty(element.Element(atom + "title")!.Value);
            Assert.True(DateTimeOffset.TryParse(element.Element(atom + "updated")!.Value, out _));
        }
        Assert.Equal(3, feed.Elements(atom + "entry").Count());
        Assert.All(feed.Elements(atom + "entry"), entry => Assert.NotNull(entry.Element(atom + "author")?.Element(atom + "name")));
        var page = feed.Elements(atom + "entry").First().Elements(atom + "link").First(link => link.Attribute("rel")!.Value == "alternate").Attribute("href")!.Value;
        Assert.Equal(new Uri(service.Http.BaseAddress!, "/items/h3").ToString(), page);
        Assert.Contains("14 March 2018", feed.Elements(atom + "entry").First().Element(atom + "summary")!.Value, StringComparison.Ordinal);
        using var empty = await service.Http.GetAsync("/v1/feed.atom?q=zyxw");
        Assert.DoesNotContain("1970", await empty.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_of_an_old_meeting_that_come_late_stand_first_in_the_feed()
    {
        await using var other = await TestService.StartAsync(Corpus.Lines);
        using var writer = other.WithKey("ingest");
        // The feed orders what changed within one second by its meeting: this has to be a later second.
        var before = TimeProvider.System.GetUtcNow();
        await Task.Delay(TimeSpan.FromMilliseconds(1001 - before.Millisecond));
        using var put = await writer.PutAsync("/v1/items/late", new StringContent(Corpus.Line("late", "Cabinet", "c0", "2009-01-05", "1", "Home Care in 2009", "It came late.", []), System.Text.Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.Created, put.StatusCode);
        await other.UntilSeenAsync();
        XNamespace atom = "http://www.w3.org/2005/Atom";
        async Task<List<(string Title, DateTimeOffset Updated)>> FeedAsync() =>
            [.. XDocument.Parse(await other.Http.GetStringAsync("/v1/feed.atom?q=home")).Root!.Elements(atom + "entry").Select(entry => (entry.Element(atom + "title")!.Value, DateTimeOffset.Parse(entry.Element(atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture)))];
        var entries = await FeedAsync();
        Assert.Equal("Home Care in 2009", entries[0].Title);
        Assert.Equal(4, entries.Count);
        Assert.InRange(entries[0].Updated, before, TimeProvider.System.GetUtcNow());
        await other.Get<Server.Ingestion.IndexFollower>().RebuildAsync(null, CancellationToken.None);
        Assert.Equal(entries, await FeedAsync());
    }

    [Fact]
    public async Task A_table_holds_every_hit_and_no_formula()
    {
        var csv = await service.Http.GetStringAsync("/v1/export.csv?kind=all");
        var lines = csv.Split("\r\n");
        Assert.Equal(1 + 69 + 1, lines.Length);
        Assert.StartsWith("id,number,title,council,committee,meeting,date,", lines[0].TrimStart('\uFEFF'));
        Assert.Contains("2015-01-10", lines[1]);
        Assert.Contains("e1,'=SUM(A1),\"'=HYPERLINK(\"\"http://evil.example\"\")\",", csv);
        Assert.EndsWith("sourceUrl,url,decisions,snippet", lines[0]);
        Assert.Contains($"{service.Http.BaseAddress}items/h1,RESOLVED: That the report be noted.,", csv);
        Assert.Equal([0xEF, 0xBB, 0xBF], (await service.Http.GetByteArrayAsync("/v1/export.csv?q=bandstand"))[..3]);
        Assert.EndsWith("The bandstand would stand in Quarry Park. Objectors feared brass.\r\n", await service.Http.GetStringAsync("/v1/export.csv?q=bandstand"));
    }

    [Fact]
    public async Task An_export_of_lines_can_be_imported_again()
    {
        var lines = await service.Http.GetStringAsync("/v1/export.jsonl?kind=all");
        await using var other = await TestService.StartAsync(lines);
        Assert.Equal(service.Backend.Archive.Stats().Items, other.Backend.Archive.Stats().Items);
        Assert.Equal(lines, await other.Http.GetStringAsync("/v1/export.jsonl?kind=all"));
    }

    [Fact]
    public async Task Suggestions_complete_a_word()
    {
        var answer = await service.JsonAsync("/v1/suggest?q=licen");
        Assert.NotEqual(0, answer.GetProperty("suggestions").GetArrayLength());
        foreach (var suggestion in answer.GetProperty("suggestions").EnumerateArray())
            Assert.NotEqual(0, (await service.JsonAsync(suggestion.GetProperty("url").GetString()!)).GetProperty("total").GetInt64());
    }

    [Fact]
    public async Task The_service_is_ready_and_alive()
    {
        Assert.Equal("live", (await service.JsonAsync("/health/live")).GetProperty("status").GetString());
        var ready = await service.JsonAsync("/health/ready");
        Assert.Equal("ready", ready.GetProperty("status").GetString());
        Assert.Equal(69, ready.GetProperty("items").GetInt64());
    }
}
