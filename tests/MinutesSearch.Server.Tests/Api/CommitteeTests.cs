using MinutesSearch.Server.Tests.Service;

namespace MinutesSearch.Server.Tests.Api;

/// <summary>A committee under all its names.</summary>
public class CommitteeTests
{
    private static readonly string Lines = string.Join('\n', Line("a", "Health & Housing SPC", "2017-05-01"), Line("b", "Health and Housing Strategic Policy Committee", "2018-05-01"), Line("c", "Cabinet", "2018-05-02"), Line("d", "Executive Board", "2019-05-02"));

    [Theory]
    [InlineData("health-housing-spc")]
    [InlineData("health-and-housing-strategic-policy-committee")]
    public async Task An_id_of_old_goes_on_to_find(string id)
    {
        await using var service = await TestService.StartAsync(Lines);
        Assert.Equal(["a", "b"], (await service.IdsAsync($"committee={id}")).Order(StringComparer.Ordinal));
        var facet = (await service.JsonAsync("/v1/search?facets=committee")).GetProperty("facets").GetProperty("committee");
        Assert.Equal(["health-and-housing-strategic-policy-committee"], facet.EnumerateArray().Select(value => value.GetProperty("value").GetString()).Where(value => value!.StartsWith("health", StringComparison.Ordinal)));
        Assert.Equal(2, (await service.JsonAsync($"/v1/meetings?committee={id}")).GetProperty("total").GetInt32());
        Assert.Equal(2, (await service.JsonAsync($"/v1/coverage?committee={id}")).GetProperty("rows").GetArrayLength());
        Assert.Contains("/items/a", await service.Http.GetStringAsync($"/v1/feed.atom?committee={id}"), StringComparison.Ordinal);
        Assert.Contains("2 meetings", await service.Http.GetStringAsync($"/meetings?committee={id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_council_says_itself_which_names_are_one()
    {
        await using var service = await TestService.StartAsync(Lines);
        Assert.Equal(["c"], await service.IdsAsync("committee=cabinet"));
        File.WriteAllText(Path.Combine(service.Data, "committees.json"), $$"""{ "{{Corpus.CouncilId}}": { "Executive Board": "Cabinet" } }""");
        for (var tries = 0; tries < 6000 && (await service.IdsAsync("committee=cabinet")).Length < 2; tries++) await Task.Delay(10);
        Assert.Equal(["c", "d"], (await service.IdsAsync("committee=cabinet")).Order(StringComparer.Ordinal));
        Assert.Equal(["c", "d"], (await service.IdsAsync("committee=executive-board")).Order(StringComparer.Ordinal));
        Assert.Equal("Cabinet", (await service.JsonAsync("/v1/items/d")).GetProperty("committee").GetProperty("name").GetString());
        File.Delete(Path.Combine(service.Data, "committees.json"));
        for (var tries = 0; tries < 6000 && (await service.IdsAsync("committee=cabinet")).Length > 1; tries++) await Task.Delay(10);
        Assert.Equal(["d"], await service.IdsAsync("committee=executive-board"));
    }

    private static string Line(string id, string committee, string date) => Corpus.Line(id, committee, $"m{id}", date, "1", $"Weir {id}", "The weir was looked at.", []);
}
