namespace MinutesSearch.Server.Hosting;

/// <summary>Answers that fail after a part of them was written.</summary>
internal static class Unfinished
{
    /// <summary>
    /// Writes an answer. Where that fails, the connection is broken: what was written may still wait in a buffer, and a problem written
    /// behind it, or an orderly end, would make half an answer look like a whole one.
    /// </summary>
    public static async Task BreakOffAsync(HttpContext context, Func<Task> write)
    {
        try
        {
            await write();
        }
        catch
        {
            context.Abort();
            throw;
        }
    }
}
