using System.Security.Cryptography;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Ingestion;

namespace MinutesSearch.Server.Api;

/// <summary>Stores a stream of lines chunk by chunk, so that a long stream needs little memory.</summary>
internal static class SentLines
{
    private const int FaultsNamed = 1_000;

    /// <summary>Stores all lines, and counts. A line too long to be one is a fault, and the last line that is read.</summary>
    public static async Task<SentAnswer> StoreAsync(Stream body, ItemIntake intake, CancellationToken cancellation)
    {
        var (items, added, changed, unchanged, withdrawn, failed) = (0, 0, 0, 0, 0, 0);
        var faults = new List<LineFault>();
        await using var chunks = LineChunks.ReadAsync(body, cancellation).GetAsyncEnumerator(cancellation);
        while (await NextAsync() is { } chunk)
        {
            var (first, lines) = chunk;
            // Named by what it holds: the same chunk sent twice is the same page.
            var name = Convert.ToHexStringLower(SHA256.HashData(lines).AsSpan(0, 8));
            var sent = await intake.StoreAsync($"api:/items/{name}#L{first}", lines, cancellation);
            items += sent.Ids.Count;
            added += sent.Outcome.Added;
            changed += sent.Outcome.Changed;
            unchanged += sent.Outcome.Unchanged - sent.Withdrawn;
            withdrawn += sent.Withdrawn;
            failed += sent.Faults.Count;
            faults.AddRange(sent.Faults.Take(FaultsNamed - faults.Count).Select(fault => new LineFault(LineOf(fault.Address, first), fault.Reason)));
        }
        return new SentAnswer(items, added, changed, unchanged, withdrawn, failed, faults);

        async Task<(int First, byte[] Lines)?> NextAsync()
        {
            try
            {
                return await chunks.MoveNextAsync() ? chunks.Current : null;
            }
            catch (EndlessLineException fault)
            {
                failed++;
                faults.Add(new LineFault(fault.Line, $"{fault.Message}; what follows it was not read"));
                return null;
            }
        }
    }

    private static int LineOf(string address, int first)
    {
        var at = address.LastIndexOf("#L", StringComparison.Ordinal);
        return at >= 0 && int.TryParse(address.AsSpan(at + 2), out var line) ? line : first;
    }
}
