namespace MinutesSearch.Archive;

/// <summary>
/// The archive cannot be read or written: a full disk, a corrupt file, a file of another program. The message names the file
/// and the cause for the person who runs the service. Nothing that was acknowledged is lost by it.
/// </summary>
public class ArchiveException : Exception
{
    /// <summary>A fault of the archive file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cause">What is wrong and what can be done, in full sentences.</param>
    /// <param name="inner">What the database or the system said.</param>
    public ArchiveException(string path, string cause, Exception? inner = null) : base($"{path}: {cause}", inner) => Path = path;

    /// <summary>The file.</summary>
    public string Path { get; }
}

/// <summary>Another process, or another part of this one, is writing the archive. Reading goes on; writing can be tried again later.</summary>
public sealed class ArchiveBusyException : ArchiveException
{
    /// <summary>The lock is held.</summary>
    /// <param name="path">The lock file.</param>
    /// <param name="holder">Who holds it: process, purpose and since when, as far as can be read.</param>
    public ArchiveBusyException(string path, string holder)
        : base(path, $"The archive is being written by {holder}. Wait until it has finished, or stop it, and try again.") => Holder = holder;

    /// <summary>Who holds the lock.</summary>
    public string Holder { get; }
}
