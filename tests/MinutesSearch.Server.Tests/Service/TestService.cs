using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MinutesSearch.Archive;
using MinutesSearch.Server.Hosting;
using MinutesSearch.Server.Ingestion;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Tests.Service;

/// <summary>The true service over a true archive and index, on a port of its own.</summary>
internal sealed class TestService : IAsyncDisposable
{
    private readonly DataFolder folder;
    private readonly WebApplication app;

    private TestService(DataFolder folder, Backend backend, WebApplication app)
    {
        this.folder = folder;
        this.app = app;
        Backend = backend;
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public Backend Backend { get; }

    public HttpClient Http { get; }

    public string Data => folder.Path;

    public T Get<T>() where T : notnull => app.Services.GetRequiredService<T>();

    public static async Task<TestService> StartAsync(string? lines = null, params IReadOnlyList<(Setting Setting, string Value)> changes)
    {
        var folder = new DataFolder();
        var settings = Adapt(folder);
        foreach (var (setting, value) in changes) settings = settings.With(setting, value);
        return await StartAsync(folder, settings, lines is null ? null : folder.Write("corpus/items.jsonl", lines));
    }

    /// <summary>A service over the demonstration council.</summary>
    public static Task<TestService> StartSeedsAsync()
    {
        var folder = new DataFolder();
        return StartAsync(folder, Adapt(folder), Path.Combine(Docs.Repository.Folder, "seeds"));
    }

    /// <summary>A service whose searches never have time enough.</summary>
    public static async Task<TestService> StartHurriedAsync(string lines)
    {
        var folder = new DataFolder();
        return await StartAsync(folder, Adapt(folder), folder.Write("corpus/items.jsonl", lines), new RushingClock());
    }

    private static Settings Adapt(DataFolder folder) => Settings.Defaults.With(SettingsTable.Data, folder.Path).With(SettingsTable.Urls, "http://127.0.0.1:0")
        .With(SettingsTable.RateLimit, "0").With(SettingsTable.RefreshMilliseconds, "10");

    private static async Task<TestService> StartAsync(DataFolder folder, Settings settings, string? source, TimeProvider? engineClock = null)
    {
        var backend = Backend.Open(settings, engineClock ?? TimeProvider.System, IndexAccess.Write);
        if (source is not null)
        {
            await new IngestRun(backend.Archive, settings, TimeProvider.System)
                .RunAsync("corpus", SourcePages.Read(SourceFolders.Find([source], null), TimeProvider.System), CancellationToken.None);
        }
        var app = WebService.Build(settings, () => backend, TimeProvider.System);
        await app.StartAsync();
        var service = new TestService(folder, backend, app);
        // Over an empty archive the follower has nothing to catch up with while the index is still being opened.
        await service.UntilAsync(() => Readiness.Of(backend.Searcher.Status, service.Get<IndexFollower>().State).IsReady);
        return service;
    }

    /// <summary>The answer as JSON, which must be a success.</summary>
    public async Task<JsonElement> JsonAsync(string path)
    {
        using var answer = await Http.GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} for {path}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>Ids of the hits of a search.</summary>
    public async Task<string[]> IdsAsync(string query) =>
        [.. (await JsonAsync($"/v1/search?{query}")).GetProperty("results").EnumerateArray().Select(hit => hit.GetProperty("id").GetString()!)];

    /// <summary>A client whose key has these scopes.</summary>
    public HttpClient WithKey(params string[] scopes)
    {
        using var writer = Backend.Archive.BeginWriting("a key for a test");
        var key = writer.AddKey("test", scopes);
        writer.Commit();
        var client = new HttpClient { BaseAddress = Http.BaseAddress };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Secret);
        return client;
    }

    /// <summary>Waits until something holds, at most a minute, which a busy machine may need.</summary>
    public async Task UntilAsync(Func<bool> holds)
    {
        for (var i = 0; i < 6000 && !holds(); i++) await Task.Delay(10);
        Assert.True(holds(), "It did not come to hold within a minute.");
    }

    /// <summary>Waits until searches see everything that is in the archive.</summary>
    public Task UntilSeenAsync() => UntilAsync(() => Backend.Searcher.Status.Change >= Backend.Archive.LastChange);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        await Backend.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>A clock that moves on by an hour whenever somebody looks.</summary>
    private sealed class RushingClock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Interlocked.Add(ref now, 3_600);
    }
}
