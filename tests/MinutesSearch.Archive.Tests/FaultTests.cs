using MinutesSearch.Archive.Storage;

namespace MinutesSearch.Archive.Tests;

public sealed class FaultTests : IDisposable
{
    private readonly TemporaryArchive kept = new();

    public void Dispose() => kept.Dispose();

    [Fact]
    public void A_file_of_rubbish_is_named_with_what_can_be_done()
    {
        File.WriteAllBytes(kept.File, Enumerable.Range(0, 5000).Select(i => (byte)(i * 7)).ToArray());
        var fault = Assert.Throws<ArchiveException>(() => kept.Archive);
        Assert.Equal(kept.File, fault.Path);
        Assert.Equal($"{kept.File}: This file is not an archive: it is damaged, or was written by another program. Move it away, and restore a copy or ingest again.", fault.Message);
    }

    [Fact]
    public void An_empty_file_becomes_an_archive()
    {
        File.WriteAllBytes(kept.File, []);
        Assert.Equal(0, kept.Archive.LastChange);
    }

    [Fact]
    public void Another_programs_database_is_left_alone()
    {
        var file = new ArchiveFile(kept.Folder);
        using (var other = file.Connect(isWriter: true)) other.Run("CREATE TABLE theirs(x)");
        Assert.Contains("another program", Assert.Throws<ArchiveException>(() => kept.Archive).Message);
    }

    [Fact]
    public void A_later_version_is_refused()
    {
        kept.Store(Sample.Page("p", Sample.Item("a")));
        using (var writer = kept.Archive.BeginWriting("test")) ArchiveFile.Execute(writer.Db.Connection, "PRAGMA user_version=99");
        kept.Close();
        Assert.Contains("version 99", Assert.Throws<ArchiveException>(() => kept.Archive).Message);
    }

    [Fact]
    public void Damage_inside_is_found_and_named()
    {
        kept.Store(Sample.Page("p", Enumerable.Range(0, 400).Select(i => Sample.Item($"a{i}", Guid.NewGuid().ToString())).ToArray()));
        kept.Close();
        using (var file = File.Open(kept.File, FileMode.Open))
        {
            // The second half: the tables' names stand at the beginning.
            file.Position = file.Length / 2;
            file.Write(Enumerable.Range(0, (int)(file.Length / 2)).Select(i => (byte)(i * 31)).ToArray());
        }
        Assert.NotEmpty(kept.Archive.Check());
        var fault = Assert.Throws<ArchiveException>(() => kept.Archive.ReadItems().ToList());
        Assert.StartsWith($"{kept.File}: The archive is damaged", fault.Message);
    }

    [Fact]
    public void A_damaged_item_is_named()
    {
        kept.Store(Sample.Page("p", Sample.Item("a"), Sample.Item("b")));
        kept.Write(w => w.Db.Run("UPDATE readings SET payload = x'01FF00000000' WHERE item = (SELECT key FROM items WHERE id = 'b')"));
        Assert.NotNull(kept.Archive.FindItem("a"));
        Assert.Contains("Item b is damaged", Assert.Throws<ArchiveException>(() => kept.Archive.FindItem("b")).Message);
        var changes = kept.Archive.ReadChanges(0, 10);
        Assert.Equal(["a", "b"], changes.Select(change => change.ItemId));
        Assert.Equal([null, $"{kept.File}: Item b is damaged"], changes.Select(change => change.Damage?.Split(':') is [var file, var damage, ..] ? $"{file}:{damage}" : null));
        Assert.Contains("Item b cannot be decoded", Assert.Single(kept.Archive.Check()));
    }

    [Fact]
    public void Rows_that_point_nowhere_are_found()
    {
        kept.Store(Sample.Page("p", Sample.Item("a")));
        kept.Write(w => w.Db.Run("DELETE FROM pages"));
        Assert.Contains("Reading 1 is of no page.", kept.Archive.Check());
    }

    [Fact]
    public void A_full_disk_stops_the_writer_and_loses_nothing_acknowledged()
    {
        kept.Store(Sample.Page("p", Sample.Item("a")));
        using (var writer = kept.Archive.BeginWriting("test"))
        {
            ArchiveFile.Execute(writer.Db.Connection, "PRAGMA max_page_count=60");
            var fault = Assert.Throws<ArchiveException>(() =>
            {
                for (var i = 0; i < 10_000; i++) writer.Store(Sample.Page($"q{i}", Sample.Item($"q{i}", Guid.NewGuid().ToString())));
            });
            Assert.StartsWith($"{kept.File}: The disk is full", fault.Message);
            Assert.Throws<InvalidOperationException>(() => writer.Commit());
        }
        Assert.Equal(["a"], kept.Archive.ReadItems().Select(i => i.Id));
        Assert.Empty(kept.Archive.Check());
        kept.Store(Sample.Page("q", Sample.Item("b")));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        File.WriteAllText(kept.File, "");
        var fault = Assert.Throws<ArchiveException>(() => MinutesArchive.Open(Path.Combine(kept.File, "below"), kept.Clock));
        Assert.Contains(kept.File, fault.Message);
    }
}
