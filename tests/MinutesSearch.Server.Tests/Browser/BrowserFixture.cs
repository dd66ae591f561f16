using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using MinutesSearch.Archive;
using MinutesSearch.Server.Hosting;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Tests.Browser;

/// <summary>The real service over the invented council, on a port of its own, and one browser where there is one. Shared by all tests of pages.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("minutes-pages-").FullName;
    private Backend? backend;
    private WebApplication? service;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private IBrowserContext? context;

    /// <summary>Address of the service, without a closing slash.</summary>
    public string Address => service!.Urls.First().TrimEnd('/');

    public async Task InitializeAsync()
    {
        var settings = new Settings(new Dictionary<string, string> { ["data"] = folder, ["urls"] = "http://127.0.0.1:0", ["demo"] = "off", ["rateLimit"] = "0", ["refreshMilliseconds"] = "50" });
        backend = Backend.Open(settings, TimeProvider.System, IndexAccess.Write);
        Fill(backend.Archive);
        service = WebService.Build(settings, () => backend, TimeProvider.System);
        await service.StartAsync();
        await UntilReadyAsync();
        if (Chromium.Path is null) return;
        Assertions.SetDefaultExpectTimeout(30_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    }

    /// <summary>A page in a context of its own: nothing of another test is left in it. The context opened before is closed.</summary>
    public async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        if (context is not null) await context.DisposeAsync();
        context = await browser!.NewContextAsync(options);
        // A machine that is busy with other work answers late, not wrongly.
        context.SetDefaultTimeout(60_000);
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (service is not null) await service.DisposeAsync();
        if (backend is not null) await backend.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static void Fill(MinutesArchive archive)
    {
        using var writer = archive.BeginWriting("tests of pages");
        foreach (var meeting in Northmere.Meetings)
        {
            writer.Store(new PageToStore
            {
                Address = $"https://democracy.northmere.example/{meeting.Header.Id}",
                FetchedAt = new DateTimeOffset(2020, 5, 1, 9, 30, 0, TimeSpan.Zero),
                Body = Encoding.UTF8.GetBytes(meeting.Header.Id),
                Format = "moderngov-html/meeting",
                ReaderVersion = "1",
                Meetings = [meeting],
            });
        }
        writer.Commit();
    }

    private async Task UntilReadyAsync()
    {
        using var client = new HttpClient();
        for (var attempt = 0; attempt < 1200; attempt++)
        {
            using var answer = await client.GetAsync(new Uri(Address + "/health/ready"));
            if (answer.IsSuccessStatusCode) return;
            await Task.Delay(100);
        }
        throw new TimeoutException("The service was not ready within two minutes.");
    }
}

/// <summary>Tests that share the service and the browser, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserFixture>
{
    public const string Name = "pages in a browser";
}
