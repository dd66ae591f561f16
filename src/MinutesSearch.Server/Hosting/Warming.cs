using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MinutesSearch.Server.Hosting;

/// <summary>
/// Asks the service its first questions right after the start, so that people's first ones need not wait for code to be made and files to be
/// read. Until it has its answers the service answers everybody, but says that it is not ready.
/// </summary>
internal sealed class Warming(ILogger<Warming> log)
{
    // Facets, snippets, a phrase, a filter, the page, suggestions. What is found does not matter.
    private static readonly string[] Questions =
        ["/v1/search?q=council+report", "/v1/search?q=%22the+council%22&kind=all&from=2010-01-01", "/?q=report", "/v1/suggest?q=co"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private TaskCompletionSource? expected;

    /// <summary>False from <see cref="Expect"/> until the service has answered its own questions, or cannot be asked.</summary>
    public bool IsDone => Done.IsCompleted;

    /// <summary>Ends when <see cref="IsDone"/> becomes true.</summary>
    public Task Done => expected?.Task ?? Task.CompletedTask;

    /// <summary>The service is about to start, and will be asked.</summary>
    public void Expect() => expected = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Asks. Never throws for what goes wrong with it: slower first answers are all that is lost.</summary>
    /// <param name="addresses">Where the service listens.</param>
    /// <param name="cancellation">The service stops.</param>
    public async Task RunAsync(IEnumerable<string> addresses, CancellationToken cancellation)
    {
        try
        {
            if (addresses.Select(Plain).FirstOrDefault(address => address is not null) is not { } address) return;
            foreach (var question in Questions) await AskAsync(address, question, cancellation).WaitAsync(Patience, cancellation);
        }
        catch (Exception fault) when (fault is SocketException or IOException or TimeoutException or OperationCanceledException)
        {
            log.LogDebug(fault, "The service could not ask itself");
        }
        finally
        {
            expected?.TrySetResult();
        }
    }

    // Behind any other address (HTTPS, a socket file) stands the same code, but it cannot be asked so plainly.
    private static IPEndPoint? Plain(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttp) return null;
        if (!IPAddress.TryParse(address.Host.Trim('[', ']'), out var host) || host.Equals(IPAddress.Any)) host = IPAddress.Loopback;
        return new IPEndPoint(host.Equals(IPAddress.IPv6Any) ? IPAddress.IPv6Loopback : host, address.Port);
    }

    // By hand: a client of the framework would need more time to start than all the questions take.
    private static async Task AskAsync(IPEndPoint address, string question, CancellationToken cancellation)
    {
        using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(address, cancellation);
        var request = Encoding.ASCII.GetBytes($"GET {question} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n");
        await socket.SendAsync(request, SocketFlags.None, cancellation);
        var answer = new byte[16 * 1024];
        while (await socket.ReceiveAsync(answer, SocketFlags.None, cancellation) > 0)
        {
            // To the end: only then everything was made.
        }
    }
}
