namespace MinutesSearch.Server.Hosting;

/// <summary>Answers HEAD as GET: link checkers, monitors and feed readers ask so.</summary>
internal static class HeadRequests
{
    /// <summary>Lets routes see a GET. The server itself still knows what was asked, and sends no body.</summary>
    public static void UseHeadRequests(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsHead(context.Request.Method)) context.Request.Method = HttpMethods.Get;
        return next(context);
    });
}
