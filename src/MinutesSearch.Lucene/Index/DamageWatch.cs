namespace MinutesSearch.Lucene.Index;

/// <summary>
/// Whether an index was found damaged. Whoever fails while reading it asks for a look at its files: a fault is damage where a
/// checksum says so, and a defect of the program where none does.
/// </summary>
/// <param name="find">Reads the files: what is damaged, for people.</param>
/// <param name="clock">The clock.</param>
internal sealed class DamageWatch(Func<CancellationToken, IReadOnlyList<string>> find, TimeProvider clock)
{
    // A look reads the whole index: what goes on failing for other reasons does not read it again and again.
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    private readonly Lock looking = new();
    private volatile string? damage;
    private long lastLook;
    private bool hasLooked;

    /// <summary>What is damaged, for people; null where nothing is known to be.</summary>
    public string? Damage => damage;

    /// <summary>Looks at the files, unless somebody has just done so; who comes meanwhile waits for the answer.</summary>
    public string? Look()
    {
        lock (looking)
        {
            if (damage is not null || (hasLooked && clock.GetElapsedTime(lastLook) < Pause)) return damage;
            damage = find(CancellationToken.None) is [var first, ..] ? first : null;
            (hasLooked, lastLook) = (true, clock.GetTimestamp());
            return damage;
        }
    }
}
