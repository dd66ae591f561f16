using Microsoft.Extensions.FileProviders;
using MinutesSearch.Server.Pages;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Hosting;

/// <summary>Builds the web host.</summary>
internal static class WebService
{
    /// <summary>A host that is ready to start.</summary>
    public static WebApplication Build(Settings settings, TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(settings.Get(SettingsTable.Urls).Split(';'));
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(clock);
        var app = builder.Build();
        MapAssets(app);
        app.MapPages();
        return app;
    }

    private static void MapAssets(WebApplication app)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        if (!Directory.Exists(folder)) return;
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder), RequestPath = "/assets" });
    }
}
