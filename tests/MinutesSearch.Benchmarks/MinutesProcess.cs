using System.Diagnostics;
using System.Text;

namespace MinutesSearch.Benchmarks;

/// <summary>The program under measurement, in a process of its own.</summary>
internal sealed class MinutesProcess : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();

    public MinutesProcess(Options options, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add(options.Program);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["MINUTES_RATE_LIMIT"] = "0";
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Peak resident memory so far in bytes, as the kernel counts it; 0 once the process is gone.</summary>
    public long PeakMemory => ReadStatus("VmHWM:");

    /// <summary>Resident memory now in bytes; 0 once the process is gone.</summary>
    public long Memory => ReadStatus("VmRSS:");

    public string Output { get { lock (output) return output.ToString(); } }

    public bool HasExited => process.HasExited;

    public int ExitCode => process.ExitCode;

    /// <summary>SIGKILL: no handler runs, no buffer is flushed.</summary>
    public void Kill()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    /// <summary>Waits for the end and answers the highest memory seen on the way.</summary>
    public async Task<long> WaitAsync()
    {
        var peak = 0L;
        while (!process.HasExited)
        {
            peak = Math.Max(peak, PeakMemory);
            await Task.Delay(100);
        }

        await process.WaitForExitAsync();
        return peak;
    }

    /// <summary>SIGTERM, as a service manager stops a service.</summary>
    public async Task StopAsync()
    {
        if (process.HasExited) return;
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString()]);
        await kill.WaitForExitAsync();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited) Kill();
        process.Dispose();
    }

    private void Append(string? line)
    {
        if (line is null) return;
        lock (output) output.AppendLine(line);
    }

    private long ReadStatus(string name)
    {
        try
        {
            foreach (var line in File.ReadLines($"/proc/{process.Id}/status"))
            {
                if (!line.StartsWith(name, StringComparison.Ordinal)) continue;
                return 1024 * long.Parse(line.AsSpan(name.Length).Trim(" \tkB"));
            }
        }
        catch (IOException)
        {
            // The process ended between two looks at it.
        }

        return 0;
    }
}
