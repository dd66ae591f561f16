using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Hosting;

/// <summary>The address that people reach the service by.</summary>
internal static class PublicAddress
{
    /// <summary>The setting, or else what the request (and a trusted proxy) says; without a closing slash.</summary>
    public static string Of(HttpRequest request, Settings settings)
    {
        var given = settings.Get(SettingsTable.PublicUrl);
        return given.Length > 0 ? given.TrimEnd('/') : $"{request.Scheme}://{request.Host}{request.PathBase}";
    }
}
