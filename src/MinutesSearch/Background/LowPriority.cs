using System.Runtime.InteropServices;

namespace MinutesSearch.Background;

/// <summary>Tells the system to run a thread after those that somebody waits for.</summary>
public static class LowPriority
{
    // Of 20 steps: a search gets over twice the share of such a thread. With more, on a full machine, a collection of garbage would have to wait
    // long for the thread to stop, and every search with it.
    private const int Steps = 4;
    private const int Lowest = 19;

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
        // On Linux .NET leaves all threads alike. There, and only there, a priority is a thread's own, and 0 means the thread that asks.
        if (!OperatingSystem.IsLinux()) return;
        try
        {
            // Counted from the process's first thread: this one may have begun as low as the thread that started it.
            _ = SetPriority(0, 0, Math.Min(GetPriority(0, (uint)Environment.ProcessId) + Steps, Lowest));
        }
        catch (Exception absent) when (absent is DllNotFoundException or EntryPointNotFoundException)
        {
            // Then background work runs beside searches as any other thread does.
        }
    }

    [DllImport("libc", EntryPoint = "getpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetPriority(int which, uint who);

    [DllImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, uint who, int priority);
}
