namespace MinutesSearch.Server.Commands;

/// <summary>What the program answers to the shell; documented in <c>docs/cli.md</c>.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, and something to look at: faults in what was ingested, an unsound archive, nothing found.</summary>
    public const int Findings = 1;

    /// <summary>The command line or a setting is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Another process writes the archive or holds the index.</summary>
    public const int Busy = 3;

    /// <summary>The data folder cannot be used: unreadable, damaged, of a newer version, or the disk is full.</summary>
    public const int Data = 4;

    /// <summary>A defect of the program; the error output says what to report.</summary>
    public const int Defect = 5;

    /// <summary>Stopped by the person, after a clean end.</summary>
    public const int Interrupted = 130;
}
