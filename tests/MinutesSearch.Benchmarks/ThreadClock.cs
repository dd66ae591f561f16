using System.Runtime.InteropServices;

namespace MinutesSearch.Benchmarks;

/// <summary>Processor time of the calling thread: what an answer costs, however busy the machine is.</summary>
internal static partial class ThreadClock
{
    private const int ThreadProcessorTime = 3;

    /// <summary>Milliseconds so far.</summary>
    public static double Milliseconds =>
        GetTime(ThreadProcessorTime, out var time) == 0 ? time.Seconds * 1e3 + time.Nanoseconds / 1e6 : throw new PlatformNotSupportedException("The kernel keeps no time of threads.");

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out TimeSpecification time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpecification
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
