namespace MinutesSearch.Benchmarks;

/// <summary>What the kernel says about a process's memory.</summary>
internal static class ProcessMemory
{
    /// <summary>Highest resident memory so far in bytes; 0 once the process is gone.</summary>
    public static long Peak(int process) => Read(process, "VmHWM:");

    /// <summary>Resident memory now in bytes; 0 once the process is gone.</summary>
    public static long Now(int process) => Read(process, "VmRSS:");

    /// <summary>Memory of a process and its children now, pages they share counted once.</summary>
    public static long Family(int process)
    {
        var sum = 0L;
        foreach (var member in Members(process))
        {
            try
            {
                foreach (var line in File.ReadLines($"/proc/{member}/smaps_rollup"))
                    if (line.StartsWith("Pss:", StringComparison.Ordinal)) sum += Kilobytes(line.AsSpan(4));
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                // The process ended between two looks at it.
            }
        }

        return sum;
    }

    /// <summary>A process with its children.</summary>
    public static List<int> Members(int process)
    {
        var members = new List<int> { process };
        try
        {
            foreach (var child in File.ReadAllText($"/proc/{process}/task/{process}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                members.AddRange(Members(int.Parse(child)));
        }
        catch (IOException)
        {
            // Gone: it has no children either.
        }

        return members;
    }

    private static long Read(int process, string name)
    {
        try
        {
            foreach (var line in File.ReadLines($"/proc/{process}/status"))
                if (line.StartsWith(name, StringComparison.Ordinal)) return Kilobytes(line.AsSpan(name.Length));
        }
        catch (IOException)
        {
            // The process ended between two looks at it.
        }

        return 0;
    }

    private static long Kilobytes(ReadOnlySpan<char> text) => 1024 * long.Parse(text.Trim(" \tkB"));
}
