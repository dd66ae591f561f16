using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MinutesSearch.Benchmarks;

/// <summary>A result with the machine it was measured on, as a file to commit.</summary>
internal static class ResultFile
{
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Options options, string name, object result)
    {
        var json = JsonSerializer.Serialize(new
        {
            measured = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd"),
            machine = $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSArchitecture}, .NET {Environment.Version}",
            seed = options.Seed,
            result,
        }, Format);
        Directory.CreateDirectory(options.Result);
        File.WriteAllText(Path.Combine(options.Result, name + ".json"), json + "\n");
        Console.WriteLine(json);
    }
}
