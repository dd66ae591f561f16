using System.Net;
using MinutesSearch.Server.Tests.Service;

namespace MinutesSearch.Server.Tests.Api;

[Collection(ReadingServices.Name)]
public class HostileQueryTests(ReadingService reading)
{
    private static readonly string[] Bits =
    [
        "\"", "((((", "))))", "***", "*", "~", "~9", "-", "--", "OR", "OR OR", "AND", "NOT", "\\", "/", ":", "::", "speaker:", "speaker:\"", "year:", "year:..", "year:9999..1",
        "title:(", "\"a b\"~99999", "a~~~", "+", "!", "^", "^99", "[a TO b]", "{", "}", "\0", "\u0001\u0002", "\t\r\n", "\u200f\u202e\u0645\u0631\u062d\u0628\u0627", "\u05d0\u05d1", "\ud83d\ude80",
        "\ud800", "\ufeff", "\u0301\u0301\u0301", "<script>alert(1)</script>", "'; drop table items; --", "%00", "${jndi:ldap://x}", "../../etc/passwd", "home*care", "h*", "a*", "\uffff",
    ];

    public static IEnumerable<string> Queries()
    {
        foreach (var bit in Bits) yield return bit;
        foreach (var bit in Bits) yield return $"home {bit} care";
        foreach (var bit in Bits) yield return $"\"{bit} home\" {bit}";
        foreach (var bit in Bits) yield return string.Concat(Enumerable.Repeat(bit + " ", 200));
        yield return new string('a', 10_000);
        yield return new string('(', 10_000);
        yield return new string('"', 9_999);
        yield return string.Concat(Enumerable.Repeat("-(", 5_000));
        yield return string.Join(' ', Enumerable.Range(0, 2_000).Select(n => $"w{n}"));
        yield return string.Join(" OR ", Enumerable.Range(0, 2_000).Select(n => $"w{n}*"));
        yield return string.Concat(Enumerable.Repeat("\u0645\u0631\u062d\u0628\u0627 ", 1_600));
        yield return string.Concat(Enumerable.Repeat("a~2 ", 500));
    }

    [Fact]
    public async Task Nothing_that_is_typed_is_an_error()
    {
        var queries = Queries().ToList();
        Assert.True(queries.Count >= 200, $"{queries.Count} queries");
        foreach (var route in new[] { "search", "passages", "suggest", "timeline" })
        {
            foreach (var query in queries)
            {
                using var answer = await reading.Service.Http.GetAsync($"/v1/{route}?q={Escape(query)}");
                Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{(int)answer.StatusCode} for {route}: {query[..Math.Min(60, query.Length)]}: {await answer.Content.ReadAsStringAsync()}");
            }
        }
    }

    // Uri.EscapeDataString refuses half a surrogate pair, which a hostile client sends all the same.
    private static string Escape(string query) => string.Concat(System.Text.Encoding.UTF8.GetBytes(query).Select(b => $"%{b:X2}"));
}
