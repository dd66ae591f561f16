using MinutesSearch.Benchmarks;
using MinutesSearch.Benchmarks.Comparison;
using MinutesSearch.Benchmarks.Load;
using MinutesSearch.Benchmarks.Micro;

// Measures the program as people run it: a process of its own, over its command line and HTTP.
// Usage: dotnet run -c Release --project tests/MinutesSearch.Benchmarks -- VERB [options]; see README.md beside this file.
var options = Options.Parse(args);
return options.Verb switch
{
    "ingest" => await IngestBenchmark.RunAsync(options),
    "queries" => await QueryBenchmark.RunAsync(options),
    "engine" => await MinutesSearch.Benchmarks.Engine.EngineBenchmark.RunAsync(options),
    "suggest" => await MinutesSearch.Benchmarks.Engine.SuggestionBenchmark.RunAsync(options),
    "equal" => await MinutesSearch.Benchmarks.Equal.EqualRun.RunAsync(options),
    "kill" => await KillBenchmark.RunAsync(options),
    "compare" => ComparisonRun.Run(options),
    "growth" => await GrowthRun.RunAsync(options),
    "load" => await ImportLoad.RunAsync(options),
    "micro" => MicroBenchmarks.Run(options),
    _ => Options.Explain(),
};
