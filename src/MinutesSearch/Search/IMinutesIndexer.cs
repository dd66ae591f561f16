using MinutesSearch.Minutes;

namespace MinutesSearch.Search;

/// <summary>A numbered change of the archive, as the index follows it.</summary>
/// <param name="Number">Number in the change log, ascending.</param>
/// <param name="ItemId">The item that changed.</param>
/// <param name="Item">Its state now; null where it is gone from search.</param>
public sealed record ItemChange(long Number, string ItemId, AgendaItem? Item)
{
    /// <summary>Why the item cannot be read from the archive any more, for people; null where it can, or is gone. Such a change is not to be applied.</summary>
    public string? Damage { get; init; }
}

/// <summary>
/// Keeps an index in step with the archive's change log. One caller at a time. After a call has failed, anything applied since
/// <see cref="Checkpoint"/> may be lost: changes must be applied again from there.
/// </summary>
public interface IMinutesIndexer
{
    /// <summary>
    /// Number of the last change that is durable in the index; 0 for a new index. An index that was missing, corrupt or of
    /// another schema is a new one: its reason is in <see cref="IndexStatus.Problem"/> until it has caught up.
    /// </summary>
    long Checkpoint { get; }

    /// <summary>What was noted with the last commit; null for a new index, or where nothing was.</summary>
    string? Note { get; }

    /// <summary>True where a file of the index was found damaged: it answers what it can, and has to be made anew.</summary>
    bool IsDamaged { get; }

    /// <summary>Applies changes in their order. Applying one twice does no harm. Not visible before a refresh, not durable before a commit.</summary>
    ValueTask ApplyAsync(IReadOnlyList<ItemChange> changes, CancellationToken cancellation = default);

    /// <summary>Makes what was applied visible to searches, as the state after this change.</summary>
    ValueTask RefreshAsync(long change, CancellationToken cancellation = default);

    /// <summary>Makes what was applied durable, with the number of the last change it holds. Also refreshes.</summary>
    /// <param name="change">Number of the last change.</param>
    /// <param name="note">Kept in the same step, for the caller to know how the items were made; null for nothing.</param>
    /// <param name="cancellation">Ends the work.</param>
    ValueTask CommitAsync(long change, string? note = null, CancellationToken cancellation = default);

    /// <summary>
    /// Begins to make room where deleted items still take much of it. Searches and changes go on meanwhile; what comes of it stays with the
    /// next commit.
    /// </summary>
    /// <returns>True where something came of it since the last commit.</returns>
    bool Tidy();

    /// <summary>Starts a new, empty index beside the live one, which goes on answering.</summary>
    ValueTask<IIndexRebuild> BeginRebuildAsync(CancellationToken cancellation = default);
}

/// <summary>A new index being built beside the live one. Disposed without a switch, it leaves nothing behind.</summary>
public interface IIndexRebuild : IAsyncDisposable
{
    /// <summary>Adds items, none of them twice.</summary>
    ValueTask AddAsync(IReadOnlyList<AgendaItem> items, CancellationToken cancellation = default);

    /// <summary>Applies changes that came while items were added.</summary>
    ValueTask ApplyAsync(IReadOnlyList<ItemChange> changes, CancellationToken cancellation = default);

    /// <summary>Commits the new index with this change number, puts it in the place of the live one, and drops the old one when its last search ends.</summary>
    /// <param name="change">Number of the last change.</param>
    /// <param name="note">As for <see cref="IMinutesIndexer.CommitAsync"/>.</param>
    /// <param name="cancellation">Leaves the live index in its place.</param>
    ValueTask SwitchAsync(long change, string? note = null, CancellationToken cancellation = default);
}
