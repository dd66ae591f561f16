namespace MinutesSearch.Benchmarks;

/// <summary>Processor time that processes took: unlike time on the clock, it hardly changes with what else the machine does.</summary>
internal static class ProcessTime
{
    private const double TicksPerSecond = 100;

    /// <summary>Seconds of a process and its living children so far, all threads together; 0 once it is gone.</summary>
    public static double Seconds(int process) => ProcessMemory.Members(process).Sum(Own);

    private static double Own(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            // The name, in brackets, may hold blanks; user and system time are the 14th and 15th cells.
            var cells = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (long.Parse(cells[11]) + long.Parse(cells[12])) / TicksPerSecond;
        }
        catch (IOException)
        {
            // The process ended between two looks at it.
            return 0;
        }
    }
}
