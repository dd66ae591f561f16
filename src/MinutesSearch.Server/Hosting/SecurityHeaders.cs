namespace MinutesSearch.Server.Hosting;

/// <summary>Headers that keep browsers careful with every answer.</summary>
internal static class SecurityHeaders
{
    /// <summary>Adds them to every answer. Pages set a content security policy of their own; everything else may load nothing.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            if (headers.ContentSecurityPolicy.Count == 0 && !context.Request.Path.StartsWithSegments("/swagger", StringComparison.OrdinalIgnoreCase))
                headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
            return Task.CompletedTask;
        });
        return next(context);
    });
}
