using System.Text.Json;
using MinutesSearch.Server.Tests.Service;

namespace MinutesSearch.Server.Tests.Ingestion.People;

/// <summary>The demonstration council writes its members in many ways; over HTTP each is one person.</summary>
public sealed class DemonstrationTests
{
    [Fact]
    public async Task Every_way_to_write_a_member_leads_to_one_person()
    {
        await using var service = await TestService.StartSeedsAsync();
        var people = (await service.JsonAsync("/v1/speakers?limit=1000")).GetProperty("values").EnumerateArray().ToDictionary(value => Text(value, "id"), value => value.GetProperty("count").GetInt64());
        var person = Assert.Single(people.Keys, id => id.EndsWith("-hollingworth", StringComparison.Ordinal) && id.StartsWith('p'));
        Assert.DoesNotContain("odowd", people.Keys);
        Assert.DoesNotContain("cabinet-member", people.Keys);

        var record = await service.JsonAsync($"/v1/speakers/{person}");
        var written = record.GetProperty("writtenForms").EnumerateArray().Select(form => Text(form, "text")).ToList();
        Assert.Contains("Cllr Pat Hollingworth", written);
        Assert.Contains(written, form => form.Contains("Patricia", StringComparison.Ordinal));
        Assert.Contains(written, form => form.Contains("P M Hollingworth", StringComparison.Ordinal));
        var found = await service.IdsAsync($"speaker={person}&kind=all&pageSize=100&sort=oldest");
        Assert.Equal(people[person], found.Length);
        foreach (var old in new[] { "pat-hollingworth", "patricia-hollingworth", "p-m-hollingworth" })
        {
            Assert.Equal(record.GetRawText(), (await service.JsonAsync($"/v1/speakers/{old}")).GetRawText());
            Assert.Equal(found, await service.IdsAsync($"speaker={old}&kind=all&pageSize=100&sort=oldest"));
            Assert.Contains($"<h1 dir=\"auto\">{Text(record, "name")}</h1>", await service.Http.GetStringAsync($"/speakers/{old}"), StringComparison.Ordinal);
        }
        var byName = await service.IdsAsync("q=speaker:patricia&kind=all&pageSize=100&sort=oldest");
        // Others are called Patricia as well.
        Assert.All(found, id => Assert.Contains(id, byName));
        foreach (var id in found)
        {
            var item = await service.JsonAsync($"/v1/items/{id}");
            Assert.Contains(item.GetProperty("speakers").EnumerateArray(), speaker => Text(speaker, "id") == person);
            Assert.DoesNotContain(item.GetProperty("passages").EnumerateArray(), passage =>
                passage.TryGetProperty("speaker", out var speaker) && speaker.ValueKind == JsonValueKind.Object && Text(speaker, "id") != person && Text(speaker, "id").StartsWith('p') && Text(speaker, "id").EndsWith("-hollingworth", StringComparison.Ordinal));
        }
        var suggested = (await service.JsonAsync("/v1/suggest?q=hollingworth")).GetRawText();
        Assert.Equal(1, new[] { "Pat Hollingworth", "Patricia Hollingworth", "P M Hollingworth" }.Count(name => suggested.Contains($"\"{name}\"", StringComparison.Ordinal)));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
