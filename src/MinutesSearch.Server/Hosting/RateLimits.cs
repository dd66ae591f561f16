using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Hosting;

/// <summary>Holds back a client address that asks too often.</summary>
internal static class RateLimits
{
    /// <summary>Adds the limit of the settings; none where it is 0. Health checks and assets are not counted.</summary>
    public static void AddRateLimits(this IServiceCollection services, Settings settings)
    {
        var aMinute = settings.Get(SettingsTable.RateLimit);
        var burst = settings.Get(SettingsTable.RateBurst);
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (rejected, _) => RejectAsync(rejected.HttpContext, rejected.Lease);
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                aMinute == 0 || !IsCounted(context.Request.Path)
                    ? RateLimitPartition.GetNoLimiter("")
                    : RateLimitPartition.GetTokenBucketLimiter(Key(context.Connection.RemoteIpAddress), _ => Bucket(aMinute, burst)));
        });
    }

    /// <summary>One client: an IPv4 address, or the 64 bits of an IPv6 address that one customer holds.</summary>
    internal static string Key(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }

    private static bool IsCounted(PathString path) => !path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase) && !path.StartsWithSegments("/assets", StringComparison.OrdinalIgnoreCase);

    private static TokenBucketRateLimiterOptions Bucket(int aMinute, int burst)
    {
        // Tokens come in whole numbers: one every so often for a low limit, several every second for a high one.
        var period = aMinute >= 60 ? TimeSpan.FromSeconds(1) : TimeSpan.FromMinutes(1.0 / aMinute);
        return new TokenBucketRateLimiterOptions
        {
            TokenLimit = burst,
            TokensPerPeriod = Math.Max(1, aMinute / 60),
            ReplenishmentPeriod = period,
            QueueLimit = 0,
        };
    }

    private static async ValueTask RejectAsync(HttpContext context, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var given) ? given : TimeSpan.FromSeconds(1);
        context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        await TypedResults.Problem("Too many requests from this address. Wait for as long as Retry-After says.", statusCode: StatusCodes.Status429TooManyRequests, title: "Too many requests")
            .ExecuteAsync(context);
    }
}
