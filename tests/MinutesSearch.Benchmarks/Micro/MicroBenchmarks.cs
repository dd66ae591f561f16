using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace MinutesSearch.Benchmarks.Micro;

/// <summary>Runs BenchmarkDotNet in this process: the pieces are internal to the engine, and one index serves all.</summary>
internal static class MicroBenchmarks
{
    /// <summary>Names the data folder to the benchmarks, which the runner makes itself.</summary>
    public const string DataVariable = "MINUTES_BENCHMARK_DATA";

    public static int Run(Options options)
    {
        Environment.SetEnvironmentVariable(DataVariable, options.Data);
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(3).WithIterationCount(7);
        var config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddLogger(ConsoleLogger.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddExporter(JsonExporter.BriefCompressed)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "minutes-micro"));
        var summary = BenchmarkRunner.Run<HotPieces>(config);
        var pieces = summary.Reports.Where(report => report.ResultStatistics is not null).ToDictionary(
            report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
            report => new
            {
                meanMicroseconds = Math.Round(report.ResultStatistics!.Mean / 1000, 3),
                deviationMicroseconds = Math.Round(report.ResultStatistics.StandardDeviation / 1000, 3),
                allocatedBytes = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase),
            });
        ResultFile.Write(options, "micro", pieces);
        return summary.HasCriticalValidationErrors ? 1 : 0;
    }
}
