namespace MinutesSearch.Minutes;

/// <summary>A council: the body whose committees meet.</summary>
/// <param name="Id">Slug of the name, unique among councils, e.g. <c>northmere-borough-council</c>.</param>
/// <param name="Name">The name as people write it.</param>
public sealed record Council(string Id, string Name)
{
    /// <summary>Stands where neither the source nor the person who ingested it names the council.</summary>
    public static Council Unknown { get; } = new("unknown-council", "Council not stated");

    /// <summary>A council of this name, with the id that the name gives.</summary>
    public static Council Named(string name) => new(Slug.Of(name), name);
}

/// <summary>A body of a council that meets: a committee, a panel, the Cabinet, the full Council.</summary>
/// <param name="Id">Slug of the name. Two councils' committees of one name share it: it is a value to filter by.</param>
/// <param name="Name">The name as people write it.</param>
public sealed record Committee(string Id, string Name)
{
    /// <summary>A committee of this name, with the id that the name gives.</summary>
    public static Committee Named(string name) => new(Slug.Of(name), name);
}
