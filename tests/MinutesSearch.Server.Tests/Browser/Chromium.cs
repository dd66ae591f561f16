namespace MinutesSearch.Server.Tests.Browser;

/// <summary>The browser that tests of pages drive: Debian's, never a downloaded one.</summary>
internal static class Chromium
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Its path; null where there is none. <c>CHROMIUM</c> in the environment names another.</summary>
    public static string? Path { get; } =
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } given ? given : Array.Find(Places, File.Exists);

    /// <summary>Arguments that keep it quiet, offline and able to run as root in a container.</summary>
    public static string[] Arguments { get; } =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
}

/// <summary>A test in a browser; skipped, with its reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null) Skip = "skipped: no Chromium is installed (apt-get install chromium)";
    }
}

/// <summary>A test in a browser with rows; skipped, with its reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Chromium.Path is null) Skip = "skipped: no Chromium is installed (apt-get install chromium)";
    }
}
