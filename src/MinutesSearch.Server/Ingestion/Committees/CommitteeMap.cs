using System.Security.Cryptography;
using System.Text;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;
using MinutesSearch.Search;

namespace MinutesSearch.Server.Ingestion.Committees;

/// <summary>Which committee each written name means in its council, and which ids lead there: those that names had in earlier versions too. It never changes.</summary>
internal sealed class CommitteeMap
{
    private readonly Dictionary<(string Council, string Id), Committee> aliases = [];
    private readonly Lazy<IReadOnlyList<(string Council, Committee Written, string Meant)>> known;
    private readonly Lazy<ILookup<string, string>> meantBy;

    /// <summary>A map.</summary>
    /// <param name="names">What councils say themselves; stronger than any rule.</param>
    /// <param name="written">Committees as items and meetings have them; asked when an id is first looked up.</param>
    public CommitteeMap(IReadOnlyList<NameAlias> names, Func<IReadOnlyList<(string Council, Committee Committee)>> written)
    {
        foreach (var name in names)
        {
            // Whoever names one way of writing means all of them.
            var meant = CommitteeNames.Joined(Committee.Named(name.Name));
            aliases[(name.CouncilId, CommitteeNames.Joined(Committee.Named(name.Written)).Id)] = meant;
            aliases[(name.CouncilId, Slug.Of(name.Written))] = meant;
        }
        Mark = aliases.Count == 0 ? null : Hash(aliases.Select(alias => $"{alias.Key.Council}\n{alias.Key.Id}\n{alias.Value.Name}"));
        known = new(() => [.. written().Select(each => (each.Council, each.Committee, Of(each.Council, each.Committee).Id))]);
        meantBy = new(() => known.Value.SelectMany(each => new[] { each.Written.Id, Slug.Of(each.Written.Name), each.Meant }, (each, id) => (Id: id, each.Meant))
            .Concat(aliases.Select(alias => (alias.Key.Id, Meant: alias.Value.Id)))
            .Distinct().ToLookup(pair => pair.Id, pair => pair.Meant, StringComparer.Ordinal));
    }

    /// <summary>Names what councils say themselves: another mark, other committees. Null where they say nothing.</summary>
    public string? Mark { get; }

    /// <summary>The committee that is meant.</summary>
    public Committee Of(string council, Committee written)
    {
        var joined = CommitteeNames.Joined(written);
        return aliases.Count == 0 ? joined
            : aliases.GetValueOrDefault((council, joined.Id)) ?? aliases.GetValueOrDefault((council, Slug.Of(written.Name))) ?? joined;
    }

    /// <summary>Ids of the committees that ids of now or of old mean, in any council; an unknown one means itself.</summary>
    public IReadOnlyList<string> MeantBy(IReadOnlyList<string> ids) =>
        [.. ids.SelectMany(id => meantBy.Value.Contains(id) ? meantBy.Value[id] : [id]).Distinct(StringComparer.Ordinal)];

    /// <summary>Ids that the archive has for what ids mean, in these councils; in any where none is given.</summary>
    public IReadOnlyList<string> WrittenOf(IReadOnlyList<string> ids, IReadOnlyList<string> councils)
    {
        if (ids.Count == 0) return ids;
        var meant = MeantBy(ids);
        return [.. known.Value.Where(each => meant.Contains(each.Meant) && (councils.Count == 0 || councils.Contains(each.Council))).Select(each => each.Written.Id).DefaultIfEmpty(ids[0]).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A filter that asks for what is meant.</summary>
    public ItemFilter Meant(ItemFilter filter) => filter with { Committees = MeantBy(filter.Committees) };

    /// <summary>A meeting under the committee that is meant.</summary>
    public MeetingHeader Join(MeetingHeader meeting) =>
        meeting.Committee is { } written && Of(meeting.Council.Id, written) is var meant && meant != written ? meeting with { Committee = meant } : meeting;

    /// <summary>An item under the committee that is meant, its minutes' numbers too.</summary>
    public AgendaItem Join(AgendaItem item)
    {
        var meeting = Join(item.Meeting);
        return ReferenceEquals(meeting, item.Meeting) ? item
            : item with { Meeting = meeting, Matters = [.. item.Matters.Select(matter => Join(matter, item.Meeting.Committee!, meeting.Committee!))] };
    }

    // Matters name a minute with the committee as it is written there.
    private static MatterKey Join(MatterKey matter, Committee written, Committee meant) =>
        CommitteeNames.MinutesOf(Slug.Of(written.Name)) is var before && matter.Key.StartsWith(before, StringComparison.Ordinal)
            ? matter with { Key = CommitteeNames.MinutesOf(meant.Id) + matter.Key[before.Length..] } : matter;

    private static string Hash(IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts.Order(StringComparer.Ordinal)))).AsSpan(0, 8));
}
