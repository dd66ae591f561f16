using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;

namespace MinutesSearch.Server.Pages;

/// <summary>A file of the pages: style sheet, script, icon.</summary>
/// <param name="Name">Name below <c>/assets/</c>.</param>
/// <param name="ContentType">Media type with its character set.</param>
/// <param name="Body">The bytes.</param>
/// <param name="Version">Changes with the bytes; twelve hexadecimal digits.</param>
internal sealed record Asset(string Name, string ContentType, ReadOnlyMemory<byte> Body, string Version);

/// <summary>
/// The files of <c>wwwroot</c>, compiled into the executable: the pages look right from whatever folder the service is started in.
/// </summary>
internal static class Assets
{
    private const string Prefix = "wwwroot/";
    private static readonly FrozenDictionary<string, Asset> Files = Load().ToFrozenDictionary(file => file.Name, StringComparer.Ordinal);

    /// <summary>All files.</summary>
    public static IEnumerable<Asset> All => Files.Values;

    /// <summary>The file of this name; null where there is none.</summary>
    public static Asset? Find(string name) => Files.GetValueOrDefault(name);

    /// <summary>The address of a file, with its version, so that browsers may keep it for good.</summary>
    public static string Url(string name) => $"/assets/{name}?v={Files[name].Version}";

    private static IEnumerable<Asset> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var body = new byte[stream.Length];
            stream.ReadExactly(body);
            yield return new Asset(resource[Prefix.Length..], ContentType(resource), body, Convert.ToHexStringLower(SHA256.HashData(body))[..12]);
        }
    }

    private static string ContentType(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".html" => "text/html; charset=utf-8",
        var other => throw new InvalidOperationException($"wwwroot holds a file of the kind '{other}' that no media type is known for: {name}"),
    };
}
