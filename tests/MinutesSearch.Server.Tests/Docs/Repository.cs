namespace MinutesSearch.Server.Tests.Docs;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MinutesSearch.sln"))) return folder.FullName;
        }
        throw new InvalidOperationException("No folder above the tests holds MinutesSearch.sln.");
    }
}
