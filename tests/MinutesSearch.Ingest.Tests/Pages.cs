using System.Text;
using MinutesSearch.Ingest.Reading;

namespace MinutesSearch.Ingest.Tests;

/// <summary>Pages for tests.</summary>
internal static class Pages
{
    public static FetchedPage Of(string text, string address = "file:///pages/page.txt") => Of(Encoding.UTF8.GetBytes(text), address);

    public static FetchedPage Of(byte[] body, string address = "file:///pages/page.txt", string? contentType = null) =>
        new(address, body, contentType, new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), null);

    public static ReadResult Read(string text, string address = "file:///pages/page.txt") => PageReader.Read(Of(text, address), ReadingRules.Default);

    public static ReadResult ReadShared(string path) => PageReader.Read(Of(File.ReadAllBytes(SharedData.PathOf(path)), "file:///" + path), ReadingRules.Default);
}
