using MinutesSearch.Query;

namespace MinutesSearch.Tests.Query;

public sealed class HostileTextTests
{
    private static readonly string[] Seeds =
    [
        "((((", "))))", "\"\"\"", "“““", "***", "~~~", "---", "|||", ":::", "OR", "AND OR NOT", "NOT NOT NOT", "OR OR OR bus", "title:", "title:(", "title:\"", "year:", "year:..", "year:0000",
        "year:99999999999999999999", "speaker::::", "a:b:c:d", "-", "--", "-(", "-\"", "(-", "()()()", "(()", "\"(\"", "(\")\")", "bus~999999999999999999999", "\"a b\"~-1", "*:*", "*~2", "~1", "**/*", "\\", "\\\"",
        "\0", "\0\0\0", "\u0001\u0002", "\u202Ebus\u202D", "\u200F\u200E", "مرحبا \"بالعالم", "🚌🚌🚌", "\uD83D", "\uDE8C\uD83D", "e\u0301\u0301\u0301", "<script>alert(1)</script>", "'; DROP TABLE items; --",
        "{{7*7}}", "${jndi:ldap://x}", "../../etc/passwd", "%00%0a", "&lt;b&gt;", "[a TO b]", "a^4", "/a.*b/", "{!term f=x}y", "_exists_:a", "a && b || !c", "\r\n\r\n", "\t", "\u2028\u2029", "¿¡", "½¼", "ﬁ ﬂ", "İı", "𝔟𝔲𝔰",
    ];

    public static TheoryData<string> Texts()
    {
        var texts = new TheoryData<string>();
        foreach (var seed in Seeds)
        {
            texts.Add(seed);
            texts.Add($"bus {seed} lane");
            texts.Add(string.Concat(Enumerable.Repeat(seed, 1 + (10_240 / seed.Length))));
        }
        return texts;
    }

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void Hostile_text_is_understood_somehow(string text)
    {
        foreach (var match in Enum.GetValues<MatchMode>())
        {
            var parsed = QueryParser.Parse(text, match);
            Assert.NotNull(parsed.Query.ToString());
            Assert.InRange(parsed.Warnings.Count, 0, 10);
        }
    }

    [Fact]
    public void There_are_two_hundred_of_them() => Assert.InRange(Seeds.Length * 3, 200, 400);
}
