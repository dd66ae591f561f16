using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MinutesSearch.Ingest.Decoding;
using MinutesSearch.Ingest.ModernGov;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests;

/// <summary>
/// Invented pages in every shape that council sites have, each with what its structure says beside it. After a change that is meant,
/// run with MINUTES_APPROVE=1 in a checkout: the expected files are written anew, and their difference is the review.
/// </summary>
public class FixtureTests
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NewLine = "\n",
    };

    private static readonly string Folder = Path.Combine(Checkout.Tests, "Fixtures");

    public static TheoryData<string> Fixtures() =>
        [.. Directory.EnumerateFiles(Folder, "*.*", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(".json", StringComparison.Ordinal) && Path.GetFileName(Path.GetDirectoryName(f)) is "html" or "text")
            .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_page_gives_what_stands_beside_it(string fixture)
    {
        var file = Path.Combine(Folder, fixture);
        var page = Pages.Of(File.ReadAllBytes(file), "file:///" + fixture);
        var text = TextDecoding.Decode(page.Body.Span, null).Text;
        var read = TextKinds.Of(text) == TextKind.Html ? ModernGovHtml.Read(text, page) : ModernGovText.Read(text, page);
        var actual = JsonSerializer.Serialize(Shown(read!), Options) + "\n";
        var expected = Path.ChangeExtension(file, ".json");
        if (Environment.GetEnvironmentVariable("MINUTES_APPROVE") == "1") File.WriteAllText(expected, actual);
        Assert.True(File.Exists(expected), $"There is no {expected}.");
        Assert.Equal(File.ReadAllText(expected), actual);
    }

    private static object Shown(ModernGovPage page) => new
    {
        page.Shape,
        page.Nothing,
        Meetings = page.Meetings.Select(m => new
        {
            m.SourceId,
            m.Council,
            m.Committee,
            m.DateTexts,
            m.Title,
            m.Venue,
            m.Contact,
            IsCancelled = True(m.IsCancelled),
            m.SourceUrl,
            Items = m.Items.Select(Shown),
        }),
    };

    private static object Shown(ItemDraft item) => new
    {
        item.Number,
        item.Title,
        item.SourceId,
        item.IssueTitle,
        item.IssueId,
        IsTruncated = True(item.IsTruncated),
        IsRestricted = True(item.IsRestricted),
        item.SourceUrl,
        Blocks = item.Blocks.Count == 0 ? null : item.Blocks.Select(Shown),
        Votes = item.Votes.Count == 0 ? null : item.Votes.Select(Shown),
        Documents = item.Documents.Count == 0 ? null : item.Documents.Select(d => $"{d.Title} <{d.Url}>"),
    };

    private static string Shown(Block block)
    {
        var shape = block.Shape switch
        {
            PassageShape.Heading => "# ",
            PassageShape.TableRow => "| ",
            PassageShape.ListItem => $"{new string('>', block.Level)}[{block.Marker}] ",
            _ => "",
        };
        return $"{block.Part.ToString().ToLowerInvariant()}: {shape}{block.Text}";
    }

    private static string Shown(Vote vote) =>
        $"{vote.Subject} → {vote.Result}; for {vote.For} ({string.Join("; ", vote.NamesFor)}), against {vote.Against} ({string.Join("; ", vote.NamesAgainst)}), abstained {vote.Abstained}";

    private static bool? True(bool value) => value ? true : null;
}
