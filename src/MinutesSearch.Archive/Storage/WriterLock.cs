namespace MinutesSearch.Archive.Storage;

/// <summary>
/// Exclusive right to write, across processes: an operating-system lock on <c>archive.lock</c>, which the system itself
/// releases when the process ends, however it ends. Who has it stands in <c>archive.writer</c>, for the error that others see:
/// a locked file cannot be read through .NET.
/// </summary>
internal sealed class WriterLock : IDisposable
{
    private readonly FileStream stream;

    private WriterLock(FileStream stream) => this.stream = stream;

    /// <summary>Takes the lock.</summary>
    /// <exception cref="ArchiveBusyException">Somebody has it.</exception>
    public static WriterLock Take(string folder, string purpose, DateTimeOffset now)
    {
        var path = Path.Combine(folder, "archive.lock");
        var writer = Path.Combine(folder, "archive.writer");
        FileStream file;
        try { file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None); }
        catch (IOException) when (File.Exists(path)) { throw new ArchiveBusyException(path, Holder(writer)); }
        try
        {
            File.WriteAllText(writer, $"process {Environment.ProcessId} ({purpose}, since {now.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC)");
            return new WriterLock(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private static string Holder(string path)
    {
        try { return File.ReadAllText(path); }
        // Whoever took the lock is only now writing its name.
        catch (IOException) { return "another process"; }
    }
}
