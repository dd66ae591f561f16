using MinutesSearch.Archive;
using MinutesSearch.Minutes;
using MinutesSearch.Search;

namespace MinutesSearch.Server.Ingestion.Committees;

/// <summary>
/// Which written names are one committee, over the whole archive. The archive keeps what its sources say; committees are joined on the
/// way into the index, in filters and onto pages. Safe for concurrent use.
/// </summary>
internal sealed class CommitteeRegister(MinutesArchive archive, CommitteeFile file)
{
    private readonly Lock gate = new();
    private readonly HashSet<(string Council, Committee Committee)> written = [];
    private bool isLoaded;
    private volatile CommitteeMap? map;

    /// <summary>What is known now.</summary>
    public CommitteeMap Map => map ?? Refresh();

    /// <summary>Learns the names of changed items.</summary>
    public void Learn(IReadOnlyList<ItemChange> changes)
    {
        lock (gate)
        {
            var isNew = false;
            foreach (var change in changes)
            {
                if (change.Item?.Meeting is { Committee: { } committee } meeting) isNew |= written.Add((meeting.Council.Id, committee));
            }
            if (isNew && isLoaded) map = Build();
        }
    }

    /// <summary>Reads the council's file again where it is another one.</summary>
    public CommitteeMap Refresh()
    {
        lock (gate) return map is { } known && !file.HasChanged ? known : map = Build();
    }

    private CommitteeMap Build() => new(file.Read(), Written);

    // Only who looks up an id needs all names, and waits for them.
    private List<(string Council, Committee Committee)> Written()
    {
        lock (gate)
        {
            if (!isLoaded) written.UnionWith(archive.ListCommittees());
            isLoaded = true;
            return [.. written];
        }
    }
}
