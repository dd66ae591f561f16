namespace MinutesSearch.Server.Tests.Browser;

/// <summary>Pages that every check of looks and access visits.</summary>
internal static class Paths
{
    public static readonly string[] All =
    [
        "/", "/?q=bus+gate", "/?q=%22bus+gate%22+-review&committee=cabinet&decided=true", "/?q=zeppelin", "/?q=signs",
        "/items/northmere-borough-council-cabinet-1-2?q=bus", "/items/northmere-borough-council-cabinet-2-2", "/meetings/northmere-borough-council-cabinet-1",
        "/speakers/joan-arkwright", "/committees", "/meetings?council=northmere-borough-council", "/speakers", "/embed?q=bus+gate&accent=ffd400", "/developers", "/no-such-page",
    ];

    public static TheoryData<string> Rows => [.. All];
}
