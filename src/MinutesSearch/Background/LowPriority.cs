using System.Runtime.InteropServices;

namespace MinutesSearch.Background;

/// <summary>Tells the system to run a thread after those that somebody waits for.</summary>
public static class LowPriority
{
    // Of 20 steps: a search gets over twice the share of such a thread. With more, on a full machine, a collection of garbage would have to wait
    // long for the thread to stop, and every search with it.
    private const int Steps = 4;

    [ThreadStatic]
    private static bool isSet;

    /// <summary>True on a thread that has been told of.</summary>
    internal static bool IsSet => isSet;

    /// <summary>Lowers the priority of the thread that calls, for as long as it lives. Where the system does not allow it, nothing changes.</summary>
    public static void Set()
    {
        if (isSet) return;
        isSet = true;
        Thread.CurrentThread.Priority = ThreadPriority.BelowNormal;
        // On Linux .NET leaves all threads alike. There, and only there, niceness is a thread's own and not its process's.
        if (!OperatingSystem.IsLinux()) return;
        try
        {
            _ = Nice(Steps);
        }
        catch (Exception absent) when (absent is DllNotFoundException or EntryPointNotFoundException)
        {
            // Then background work runs beside searches as any other thread does.
        }
    }

    [DllImport("libc", EntryPoint = "nice")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Nice(int steps);
}
