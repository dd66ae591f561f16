namespace MinutesSearch.Benchmarks;

/// <summary>The program under measurement: no rate limit, and by choice no memory of answers that it gave before.</summary>
internal sealed class MinutesProcess(Options options, params string[] arguments) : MeasuredProcess(
    "dotnet",
    [options.Program, .. arguments],
    ("MINUTES_RATE_LIMIT", "0"),
    ("MINUTES_RESULT_CACHE_MEGABYTES", options.Text("cache", "32")));
