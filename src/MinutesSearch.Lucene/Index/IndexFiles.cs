using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace MinutesSearch.Lucene.Index;

/// <summary>Whether the files of a commit are whole. Each ends with the checksum of what stands before.</summary>
internal static class IndexFiles
{
    /// <summary>
    /// Looks at the ends only: Lucene reads only the beginning of most files when it opens them, and a file cut short would fail searches,
    /// not the opening.
    /// </summary>
    /// <exception cref="CorruptIndexException">A file is cut short.</exception>
    public static void CheckEnds(IndexCommit commit, LuceneDirectory directory, bool isShared)
    {
        foreach (var name in commit.FileNames)
        {
            try
            {
                using var file = directory.OpenInput(name, IOContext.READ_ONCE);
                CodecUtil.RetrieveChecksum(file);
            }
            catch (Exception gone) when (isShared && IsGone(gone))
            {
                // The reader holds it open: another process has committed since, and deleted what the new commit does not need.
            }
        }
    }

    /// <summary>Reads every file whole: what is damaged, with the reason, for people.</summary>
    public static List<string> FindDamage(IndexCommit commit, LuceneDirectory directory, CancellationToken cancellation)
    {
        var damaged = new List<string>();
        foreach (var name in commit.FileNames.Order(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                using var file = directory.OpenInput(name, IOContext.READ_ONCE);
                try
                {
                    CodecUtil.ChecksumEntireFile(file);
                }
                catch (Exception fault) when (fault is IOException or ArgumentException or IndexOutOfRangeException)
                {
                    damaged.Add($"{name} is damaged: {fault.Message.TrimEnd('.')}");
                }
            }
            catch (Exception fault) when (fault is CorruptIndexException or EndOfStreamException)
            {
                damaged.Add($"{name} is damaged: {fault.Message.TrimEnd('.')}");
            }
            catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
            {
                // A file that is gone, or cannot be opened now because too many are open, says nothing of what it holds.
            }
        }

        return damaged;
    }

    private static bool IsGone(Exception fault) => fault is FileNotFoundException or DirectoryNotFoundException;
}
