using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using MinutesSearch.Server.Api;
using MinutesSearch.Server.Ingestion;
using MinutesSearch.Server.Ingestion.Committees;
using MinutesSearch.Server.Ingestion.People;
using MinutesSearch.Server.OpenApi;
using MinutesSearch.Server.Pages.Routes;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Hosting;

/// <summary>Builds the web host over an open data folder.</summary>
internal static class WebService
{
    // A query text may be long; it travels in the address, three bytes for each byte that is no ASCII letter.
    private const int LongestAddress = 128 * 1024;

    /// <summary>A host that is ready to start.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="backend">The data folder, open for writing by the time the host starts; its owner closes it after the host.</param>
    /// <param name="clock">The clock.</param>
    public static WebApplication Build(Settings settings, Func<Backend> backend, TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        var leastLevel = Enum.Parse<LogLevel>(settings.Get(SettingsTable.Log), ignoreCase: true);
        WebApplication? started = null;
        builder.Logging.SetMinimumLevel(leastLevel);
        // What keeps the host from starting is told in a sentence by whoever starts it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => level >= leastLevel && started?.Lifetime.ApplicationStarted.IsCancellationRequested == true);
        builder.WebHost.UseUrls(settings.Get(SettingsTable.Urls).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = LongestAddress;
            kestrel.Limits.MaxRequestBodySize = settings.Get(SettingsTable.BodyMegabytes) * 1_000_000L;
        });
        AddServices(builder.Services, settings, backend, clock);
        var app = started = builder.Build();
        UsePipeline(app);
        app.MapApi();
        OpenApiSetup.Map(app);
        app.MapPages();
        return app;
    }

    private static void AddServices(IServiceCollection services, Settings settings, Func<Backend> backend, TimeProvider clock)
    {
        services.AddSingleton(settings);
        services.AddSingleton(clock);
        services.AddSingleton(_ => backend().Archive);
        services.AddSingleton(provider => new SpeakerFile(settings.DataFolder, provider.GetRequiredService<ILogger<SpeakerFile>>()));
        services.AddSingleton<PersonRegister>();
        services.AddSingleton(provider => new CommitteeFile(settings.DataFolder, provider.GetRequiredService<ILogger<CommitteeFile>>()));
        services.AddSingleton<CommitteeRegister>();
        services.AddSingleton(provider => new Records(backend().Archive, () => provider.GetRequiredService<PersonRegister>().Shown, () => provider.GetRequiredService<CommitteeRegister>().Map));
        services.AddSingleton<Search.IMinutesSearcher>(provider => new PeopleSearcher(backend().Searcher, () => provider.GetRequiredService<PersonRegister>().Shown, () => provider.GetRequiredService<CommitteeRegister>().Map));
        services.AddSingleton(provider => new IndexFollower(backend().Archive, backend().Indexer!, provider.GetRequiredService<PersonRegister>(), provider.GetRequiredService<CommitteeRegister>(), settings, clock, provider.GetRequiredService<ILogger<IndexFollower>>()));
        services.AddHostedService<FollowerService>();
        services.AddSingleton<Warming>();
        services.AddSingleton<ItemIntake>();
        services.AddSingleton<BackgroundRuns>();
        services.AddHostedService(provider => provider.GetRequiredService<BackgroundRuns>());
        services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(settings.Get(SettingsTable.ShutdownSeconds)));
        services.ConfigureHttpJsonOptions(options => ApiJson.Apply(options.SerializerOptions));
        services.AddProblemDetails();
        services.AddExceptionHandler<PageFaults>();
        OpenApiSetup.Add(services);
        services.AddExceptionHandler<Faults>();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddCrossOrigin(settings);
        KeyAuthentication.Add(services);
        services.AddRateLimits(settings);
        services.AddResponseCompression(options =>
        {
            // Answers hold no secret of the reader, so nothing can be guessed from their length.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/problem+json", "application/atom+xml", "application/x-ndjson", "text/csv", "image/svg+xml"];
        });
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.All;
            foreach (var proxy in settings.Get(SettingsTable.TrustedProxies))
            {
                if (IPAddress.TryParse(proxy, out var address)) options.KnownProxies.Add(address);
                else options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
        });
    }

    private static void UsePipeline(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseHeadRequests();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UsePageErrors();
        app.UseRouting();
        app.UseCrossOrigin();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
    }
}
