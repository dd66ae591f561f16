using MinutesSearch.Archive.Storage;

namespace MinutesSearch.Archive.Tests;

public sealed class MigrationTests : IDisposable
{
    private readonly TemporaryArchive kept = new();

    public void Dispose() => kept.Dispose();

    [Fact]
    public void An_archive_of_the_first_version_is_brought_to_this_one()
    {
        var file = new ArchiveFile(kept.Folder);
        using (var old = file.Connect(isWriter: true))
        {
            ArchiveFile.Execute(old.Connection, Schema.Steps[0]);
            ArchiveFile.Execute(old.Connection, $"PRAGMA application_id={Schema.ApplicationId}; PRAGMA user_version=1");
            ArchiveFile.Execute(old.Connection, """
                INSERT INTO pages(key, address, fetched_at, hash, length, format, reader, is_import, items) VALUES
                    (1, 'late', 20, x'01', 1, 'f', '1', 0, 0), (2, 'early', 10, x'02', 1, 'f', '1', 0, 0);
                INSERT INTO items(key, id, meeting, position, hash, is_cut, is_restricted, has_minutes, state, change) VALUES(1, 'a', 1, 0, x'00', 0, 0, 0, 1, 7);
                INSERT INTO items(key, id, meeting, position, reading, hash, is_cut, is_restricted, has_minutes, state, change) VALUES(2, 'b', 1, 0, 3, x'00', 0, 0, 0, 0, 6);
                INSERT INTO readings(key, page, item, meeting, position, siblings, hash, is_cut, is_restricted, has_minutes, length, payload) VALUES(3, 2, 2, 1, 0, 1, x'00', 0, 0, 0, 1, x'00');
                """);
        }
        Assert.Equal(7, kept.Archive.LastChange);
        Assert.NotNull(kept.Archive.TokenOf(7));
        using var db = file.Connect(isWriter: false);
        Assert.Equal(2, db.Number("SELECT sequence FROM pages WHERE key = 1"));
        Assert.Equal(1, db.Number("SELECT sequence FROM pages WHERE key = 2"));
        // Of an item that can be found, the time of its page; of one that is gone, that of the last page.
        Assert.Equal(10, db.Number("SELECT changed_at FROM items WHERE id = 'b'"));
        Assert.Equal(20, db.Number("SELECT changed_at FROM items WHERE id = 'a'"));
        Assert.Equal(Schema.Version, db.Number("PRAGMA user_version"));
    }

    [Fact]
    public void Each_commit_has_a_token_that_a_copy_of_the_archive_does_not_share()
    {
        kept.Store(Sample.Page("p", Sample.Item("a"), Sample.Item("b")));
        var first = kept.Archive.TokenOf(1);
        Assert.Equal(first, kept.Archive.TokenOf(2));
        Assert.Null(kept.Archive.TokenOf(3));
        kept.Close();
        var copy = kept.File + ".copy";
        System.IO.File.Copy(kept.File, copy);
        kept.Store(Sample.Page("q", Sample.Item("c")));
        var here = kept.Archive.TokenOf(3);
        kept.Close();
        System.IO.File.Move(copy, kept.File, overwrite: true);
        kept.Store(Sample.Page("q", Sample.Item("d")));
        Assert.Equal(first, kept.Archive.TokenOf(2));
        Assert.NotEqual(here, kept.Archive.TokenOf(3));
        Assert.Equal(kept.Archive.TokenOf(3), kept.Archive.TokenOf(3));
    }

    [Fact]
    public void A_page_keeps_the_site_that_its_links_are_relative_to()
    {
        kept.Store(Sample.Page("p", Sample.Item("a")) with { BaseUrl = "https://democracy.northmere.example/" });
        Assert.Equal("https://democracy.northmere.example/", Assert.Single(kept.Archive.ReadPages()).BaseUrl);
    }
}
