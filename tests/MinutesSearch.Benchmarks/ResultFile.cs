using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MinutesSearch.Benchmarks;

/// <summary>A result with the machine it was measured on, as a file to commit.</summary>
internal static class ResultFile
{
    /// <summary>The form of all results.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    public static void Write(Options options, string name, object result)
    {
        var json = JsonSerializer.Serialize(new
        {
            measured = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd"),
            machine = $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSArchitecture}, .NET {Environment.Version}",
            seed = options.Seed,
            result,
        }, Json);
        Directory.CreateDirectory(options.Result);
        File.WriteAllText(Path.Combine(options.Result, name + ".json"), json + "\n");
        Console.WriteLine(json);
    }
}
