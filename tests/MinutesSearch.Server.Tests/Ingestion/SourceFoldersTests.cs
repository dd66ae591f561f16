using MinutesSearch.Server.Ingestion;

namespace MinutesSearch.Server.Tests.Ingestion;

public sealed class SourceFoldersTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("minutes-folders").FullName;

    [Fact]
    public void Files_come_in_one_order_without_what_is_no_page()
    {
        foreach (var name in new[] { "b.txt", "a.html", "README.md", "readme", "LICENSE", ".hidden", "council.json", "b_files/script.js", "2018/c.txt" }) Write(name);
        File.WriteAllText(Path.Combine(root, "council.json"), """{ "name": "Northmere Borough Council" }""");

        var found = SourceFolders.Find([root], council: null);

        Assert.Equal(["2018/c.txt", "a.html", "b.txt"], found.Select(file => Path.GetRelativePath(root, file.Path)));
        Assert.All(found, file => Assert.Equal("Northmere Borough Council", file.Council));
    }

    [Fact]
    public void A_file_that_is_named_is_read_whatever_it_is_called()
    {
        Write("README.txt");
        Assert.Single(SourceFolders.Find([Path.Combine(root, "README.txt")], council: null));
    }

    [Fact]
    public void A_council_that_a_person_names_counts_more_than_the_folder()
    {
        Write("a.txt");
        File.WriteAllText(Path.Combine(root, "council.json"), """{ "name": "Northmere Borough Council" }""");
        Assert.Equal("Southmere", Assert.Single(SourceFolders.Find([root], "Southmere")).Council);
    }

    [Fact]
    public void A_broken_council_file_is_named_in_the_error()
    {
        Write("council.json");
        var fault = Assert.Throws<InvalidDataException>(() => SourceFolders.Find([root], council: null));
        Assert.Contains(Path.Combine(root, "council.json"), fault.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private void Write(string name)
    {
        var path = Path.Combine(root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "words");
    }
}
