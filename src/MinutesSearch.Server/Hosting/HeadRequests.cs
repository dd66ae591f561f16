using Microsoft.Net.Http.Headers;

namespace MinutesSearch.Server.Hosting;

/// <summary>Answers HEAD as GET: link checkers, monitors and feed readers ask so.</summary>
internal static class HeadRequests
{
    private static readonly object Asked = new();

    /// <summary>Lets routes see a GET, and a preflight for HEAD ask for one. The server itself still knows what was asked, and sends no body.</summary>
    public static void UseHeadRequests(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (HttpMethods.IsHead(request.Method))
        {
            request.Method = HttpMethods.Get;
            context.Items[Asked] = Asked;
        }
        else if (HttpMethods.IsOptions(request.Method) && HttpMethods.IsHead(request.Headers[HeaderNames.AccessControlRequestMethod].ToString()))
            request.Headers[HeaderNames.AccessControlRequestMethod] = HttpMethods.Get;
        return next(context);
    });

    /// <summary>True where only the headers are sent, so that a long body need not be made.</summary>
    public static bool AsksNoBody(HttpContext context) => context.Items.ContainsKey(Asked);
}
