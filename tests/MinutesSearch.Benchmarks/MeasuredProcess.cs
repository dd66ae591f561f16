using System.Diagnostics;
using System.Text;

namespace MinutesSearch.Benchmarks;

/// <summary>A program that ran to its end.</summary>
internal sealed record FinishedRun(string Output, double Seconds, double ProcessorSeconds, long PeakMemory);

/// <summary>A program under measurement, in a process of its own; what it prints is kept.</summary>
internal class MeasuredProcess : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();

    public MeasuredProcess(string file, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Id => process.Id;

    /// <summary>Peak resident memory so far in bytes, as the kernel counts it; 0 once the process is gone.</summary>
    public long PeakMemory => ProcessMemory.Peak(process.Id);

    /// <summary>Processor time when last looked at by <see cref="WaitAsync"/>.</summary>
    public double ProcessorSeconds { get; private set; }

    /// <summary>Resident memory now in bytes; 0 once the process is gone.</summary>
    public long Memory => ProcessMemory.Now(process.Id);

    public string Output { get { lock (output) return output.ToString(); } }

    public bool HasExited => process.HasExited;

    public int ExitCode => process.ExitCode;

    /// <summary>Runs a program to its end and answers what it printed; its failure is ours.</summary>
    public static FinishedRun Run(string file, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var run = new MeasuredProcess(file, arguments);
        var peak = run.WaitAsync().GetAwaiter().GetResult();
        if (run.ExitCode != 0) throw new InvalidOperationException($"{file} {string.Join(' ', arguments)}: exit code {run.ExitCode}\n{run.Output}");
        return new FinishedRun(run.Output, clock.Elapsed.TotalSeconds, run.ProcessorSeconds, peak);
    }

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
            ProcessorSeconds = Math.Max(ProcessorSeconds, ProcessTime.Seconds(process.Id));
            await Task.Delay(50);
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
}
