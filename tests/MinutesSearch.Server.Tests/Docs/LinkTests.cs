using System.Text.RegularExpressions;

namespace MinutesSearch.Server.Tests.Docs;

public partial class LinkTests
{
    [Fact]
    public void No_document_links_to_what_is_not_there()
    {
        var dead = new List<string>();
        foreach (var document in Documents())
        {
            foreach (Match link in Links().Matches(WithoutCode(File.ReadAllText(document))))
            {
                var target = link.Groups["to"].Value;
                if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal)) continue;
                if (!IsThere(document, target)) dead.Add($"{Path.GetRelativePath(Repository.Folder, document)}: {target}");
            }
        }
        Assert.True(dead.Count == 0, string.Join('\n', dead));
    }

    private static IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(Repository.Folder, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Folder, "docs"), "*.md", SearchOption.AllDirectories));

    private static bool IsThere(string document, string target)
    {
        var parts = target.Split('#', 2);
        var path = parts[0].Length == 0 ? document : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(document)!, Uri.UnescapeDataString(parts[0])));
        if (!Path.Exists(path)) return false;
        if (parts.Length == 1 || parts[1].Length == 0 || !path.EndsWith(".md", StringComparison.Ordinal)) return true;
        return Headings().Matches(File.ReadAllText(path)).Any(heading => Anchor(heading.Groups["text"].Value) == parts[1]);
    }

    private static string Anchor(string heading) =>
        string.Concat(heading.Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    private static string WithoutCode(string text) => Code().Replace(text, "");

    [GeneratedRegex(@"(?<!!)\[[^\]]*\]\((?<to>[^)\s]+)(\s+""[^""]*"")?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Headings();

    [GeneratedRegex(@"```.*?```|`[^`\n]*`", RegexOptions.Singleline, 1000)]
    private static partial Regex Code();
}
