namespace MinutesSearch.Archive.Tests;

/// <summary>An archive in a folder of its own, deleted afterwards, with a clock that stands until it is moved.</summary>
internal sealed class TemporaryArchive : IDisposable
{
    private MinutesArchive? archive;

    public string Folder { get; } = Directory.CreateTempSubdirectory("minutes-archive-").FullName;

    public string File => Path.Combine(Folder, "archive.db");

    public StandingClock Clock { get; } = new();

    public MinutesArchive Archive => archive ??= MinutesArchive.Open(Folder, Clock);

    public StoreOutcome Store(PageToStore page) => Write(writer => writer.Store(page));

    public T Write<T>(Func<ArchiveWriter, T> write)
    {
        using var writer = Archive.BeginWriting("test");
        var result = write(writer);
        writer.Commit();
        return result;
    }

    public void Close()
    {
        archive?.Dispose();
        archive = null;
    }

    public void Dispose()
    {
        Close();
        Directory.Delete(Folder, recursive: true);
    }
}

internal sealed class StandingClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Move(TimeSpan by) => now += by;
}
