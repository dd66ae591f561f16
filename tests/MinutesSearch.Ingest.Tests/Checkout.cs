namespace MinutesSearch.Ingest.Tests;

/// <summary>Places in the checkout that the tests run from.</summary>
internal static class Checkout
{
    /// <summary>The folder of this test project.</summary>
    public static string Tests { get; } = Path.Combine(Root(), "tests", "MinutesSearch.Ingest.Tests");

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "MinutesSearch.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? AppContext.BaseDirectory;
    }
}
