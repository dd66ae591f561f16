using System.Net;
using static MinutesSearch.Server.Setup.SettingKinds;

namespace MinutesSearch.Server.Setup;

/// <summary>Every setting there is: name, default, range and help. <c>docs/settings.md</c> is tested against it.</summary>
internal static class SettingsTable
{
    public static Setting<string> Data { get; } = Text("data", "index-data", "a folder",
        "The data folder: archive and index live here. It is made when it does not exist. Not read from the settings file, which lies in it.", IsGiven);

    public static Setting<string> Urls { get; } = Text("urls", "http://127.0.0.1:5080", "addresses such as http://0.0.0.0:5080, semicolons between them",
        "Where the service listens.", AreListenAddresses);

    public static Setting<string> PublicUrl { get; } = Text("publicUrl", "", "an absolute http or https address, or empty",
        "The address that people reach the service by, for absolute links in feeds. Empty: taken from each request.", text => text.Length == 0 || IsWebAddress(text));

    public static Setting<IReadOnlyList<string>> TrustedProxies { get; } = List("trustedProxies", "", "IP addresses or networks such as 10.0.0.0/8, commas between them",
        "Proxies whose X-Forwarded-For, -Proto, -Host and -Prefix headers are believed. Loopback always is.", text => IPNetwork.TryParse(text, out _) || IPAddress.TryParse(text, out _));

    public static Setting<string> Engine { get; } = Text("engine", "lucene", "the name of a search engine: lucene",
        "The search engine. A wrong name stops the start and lists the right ones.", IsGiven);

    public static Setting<bool> Demo { get; } = Switch("demo", true,
        "On: a first start on an empty data folder ingests the demonstration council.");

    public static Setting<string> Seeds { get; } = Text("seeds", "seeds", "a folder",
        "The demonstration council. A relative folder is looked for beside the working folder, then beside the program and the folders above it.", IsGiven);

    public static Setting<IReadOnlyList<string>> Sources { get; } = List("sources", "", "name=folder pairs, commas between them",
        "Folders that POST /v1/admin/ingest may read, each under a name; the demonstration council is there as seeds.", text => text.IndexOf('=', StringComparison.Ordinal) is > 0 and var at && at < text.Length - 1);

    public static Setting<int> IngestWorkers { get; } = Whole("ingestWorkers", 0, 0, 256,
        "Pages read at the same time during ingestion. 0: one for each processor.");

    public static Setting<int> IngestBatch { get; } = Whole("ingestBatch", 2_000, 1, 100_000,
        "Items that one commit of the archive holds at most.");

    public static Setting<int> RefreshMilliseconds { get; } = Whole("refreshMilliseconds", 500, 10, 60_000,
        "How often changes become visible to searches.");

    public static Setting<int> CommitSeconds { get; } = Whole("commitSeconds", 15, 1, 3_600,
        "How often the index is committed to disk while changes come in. After a crash, later changes are read from the archive again.");

    public static Setting<IReadOnlyList<string>> CorsOrigins { get; } = List("corsOrigins", "*", "* or origins such as https://www.example.org, commas between them",
        "Sites whose pages may read the API from a browser and frame the embedded page. Writing is never allowed from other sites.", text => text == "*" || IsWebAddress(text));

    public static Setting<int> RateLimit { get; } = Whole("rateLimit", 1_200, 0, 10_000_000,
        "Requests a minute that one client address may make on average; 0 for no limit.");

    public static Setting<int> RateBurst { get; } = Whole("rateBurst", 300, 1, 1_000_000,
        "Requests that one client address may make at once before the rate limit holds it back.");

    public static Setting<int> CacheSeconds { get; } = Whole("cacheSeconds", 60, 0, 86_400,
        "How long browsers and caches may keep an answer before they ask again.");

    public static Setting<int> QueryLength { get; } = Whole("queryLength", 2_000, 50, 100_000,
        "Characters of a query text that are searched. A longer one is cut at a word, with a warning.");

    public static Setting<int> QueryMilliseconds { get; } = Whole("queryMilliseconds", 3_000, 10, 600_000,
        "How long a search may take. After that it answers with what it has, marked as partial.");

    public static Setting<int> ResultCacheMegabytes { get; } = Whole("resultCacheMegabytes", 32, 0, 4_096,
        "Memory for answers that may be asked for again, which embedded searches often do; 0 to keep none.");

    public static Setting<int> BodyMegabytes { get; } = Whole("bodyMegabytes", 256, 1, 2_000,
        "The longest body that a writing request may have.");

    public static Setting<int> ShutdownSeconds { get; } = Whole("shutdownSeconds", 30, 1, 600,
        "How long a stop waits for requests that are being answered.");

    public static Setting<string> Log { get; } = Text("log", "warning", "one of trace, debug, information, warning, error",
        "What is written to the log.", text => text is "trace" or "debug" or "information" or "warning" or "error");

    /// <summary>All of them, in the order of the documentation.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        Data, Urls, PublicUrl, TrustedProxies, Engine, Demo, Seeds, Sources, IngestWorkers, IngestBatch, RefreshMilliseconds, CommitSeconds,
        CorsOrigins, RateLimit, RateBurst, CacheSeconds, QueryLength, QueryMilliseconds, ResultCacheMegabytes, BodyMegabytes, ShutdownSeconds, Log,
    ];

    private static bool IsGiven(string text) => text.Length > 0;

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    private static bool AreListenAddresses(string text)
    {
        var addresses = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        // Kestrel takes * and + for "every address", which Uri does not.
        return addresses.Length > 0 && addresses.All(address => IsWebAddress(address.Replace("//*", "//any", StringComparison.Ordinal).Replace("//+", "//any", StringComparison.Ordinal)));
    }
}
