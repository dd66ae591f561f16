using System.Text.Json;
using MinutesSearch.Server.Tests.Docs;
using MinutesSearch.Server.Tests.Service;

namespace MinutesSearch.Server.Tests.OpenApi;

[Collection(ReadingServices.Name)]
public class OpenApiTests(ReadingService reading)
{
    private static readonly string Approved = Path.Combine(Repository.Folder, "tests/MinutesSearch.Server.Tests/OpenApi/openapi.approved.json");

    [Fact]
    public async Task The_document_is_the_approved_one()
    {
        var document = (await reading.Service.Http.GetStringAsync("/openapi/v1.json")).ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE_OPENAPI") == "1") await File.WriteAllTextAsync(Approved, document);
        Assert.True(File.Exists(Approved) && document == await File.ReadAllTextAsync(Approved),
            "The OpenAPI document differs from openapi.approved.json. Where that is meant: APPROVE_OPENAPI=1 dotnet test tests/MinutesSearch.Server.Tests, and look at the difference.");
    }

    [Fact]
    public async Task Every_operation_is_described()
    {
        var document = await reading.Service.JsonAsync("/openapi/v1.json");
        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString());
        var operations = document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(operation => (Name: $"{operation.Name} {path.Name}", Value: operation.Value))).ToList();
        Assert.True(operations.Count >= 28, $"{operations.Count} operations");
        foreach (var (name, operation) in operations)
        {
            Assert.False(string.IsNullOrWhiteSpace(Text(operation, "summary")), $"{name} has no summary");
            Assert.False(string.IsNullOrWhiteSpace(Text(operation, "description")), $"{name} has no description");
            Assert.False(string.IsNullOrWhiteSpace(Text(operation, "operationId")), $"{name} has no id");
            foreach (var parameter in operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().ToArray() : [])
            {
                Assert.False(string.IsNullOrWhiteSpace(Text(parameter, "description")), $"{name}: {parameter.GetProperty("name")} has no description");
                Assert.True(parameter.TryGetProperty("schema", out _), $"{name}: {parameter.GetProperty("name")} has no schema");
            }
            CheckAnswers(name, operation.GetProperty("responses"));
        }
    }

    [Fact]
    public async Task Every_schema_and_its_members_are_described()
    {
        var schemas = (await reading.Service.JsonAsync("/openapi/v1.json")).GetProperty("components").GetProperty("schemas");
        foreach (var schema in schemas.EnumerateObject().Where(schema => !schema.Name.Contains("Problem", StringComparison.Ordinal)))
        {
            Assert.True(schema.Value.TryGetProperty("description", out _), $"{schema.Name} has no description");
            foreach (var member in schema.Value.TryGetProperty("properties", out var members) ? members.EnumerateObject().ToArray() : [])
                Assert.True(member.Value.TryGetProperty("description", out _) || member.Value.TryGetProperty("oneOf", out _) || member.Value.TryGetProperty("$ref", out _), $"{schema.Name}.{member.Name} has no description");
        }
    }

    [Fact]
    public async Task The_swagger_page_loads_nothing_from_elsewhere()
    {
        var page = await reading.Service.Http.GetStringAsync("/swagger/index.html");
        Assert.DoesNotContain("http://", page);
        Assert.DoesNotContain("https://", page);
        Assert.Contains("../openapi/v1.json", await reading.Service.Http.GetStringAsync("/swagger/index.js"));
    }

    [Fact]
    public async Task What_the_swagger_page_fills_in_finds_something_in_the_demonstration()
    {
        await using var service = await TestService.StartSeedsAsync();
        foreach (var path in (await service.JsonAsync("/openapi/v1.json")).GetProperty("paths").EnumerateObject())
        {
            if (!path.Value.TryGetProperty("get", out var operation) || operation.TryGetProperty("security", out _)) continue;
            var (address, query) = (path.Name, "");
            foreach (var parameter in operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().ToArray() : [])
            {
                var name = Text(parameter, "name")!;
                Assert.False(parameter.TryGetProperty("examples", out _), $"{path.Name}: {name}");
                if (!parameter.TryGetProperty("example", out var example)) continue;
                if (Text(parameter, "in") == "path") address = address.Replace($"{{{name}}}", example.GetString(), StringComparison.Ordinal);
                else { Assert.Equal("q", name); query = $"?q={Uri.EscapeDataString(example.GetString()!)}"; }
            }
            using var answer = await service.Http.GetAsync(address + query);
            var text = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.IsSuccessStatusCode, $"{address}{query}: {text}");
            Assert.DoesNotContain("\"total\":0", text);
        }
    }

    private static void CheckAnswers(string name, JsonElement answers)
    {
        var codes = answers.EnumerateObject().Select(answer => answer.Name).ToList();
        Assert.Contains(codes, code => code.StartsWith('2'));
        if (!name.Contains("/health/", StringComparison.Ordinal)) Assert.Contains("429", codes);
        foreach (var answer in answers.EnumerateObject())
        {
            Assert.False(Text(answer.Value, "description") is null or "" or "OK" or "Bad Request", $"{name}: {answer.Name} does not say what it means");
            if (answer.Name is "204" or "304") continue;
            var content = answer.Value.GetProperty("content").EnumerateObject().Single();
            if (answer.Name[0] != '2') Assert.Equal("application/problem+json", content.Name);
            if (content.Name == "application/json") Assert.True(content.Value.TryGetProperty("example", out _), $"{name}: {answer.Name} has no example");
        }
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
