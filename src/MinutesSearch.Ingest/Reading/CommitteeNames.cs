using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading;

/// <summary>One id for a committee whose name is written in several ways that can mean nothing else; the name stays as written.</summary>
public static class CommitteeNames
{
    private const string Short = " SPC";
    private const string Long = " Strategic Policy Committee";

    /// <summary>How keys of matters begin that name a minute of this committee.</summary>
    /// <param name="id">Id of the committee, of its name as written.</param>
    public static string MinutesOf(string id) => $"minute:{id}:";

    /// <summary>The committee under the id that all its ways of writing share.</summary>
    public static Committee Joined(Committee committee)
    {
        var name = committee.Name;
        // "Housing SPC", and what a heading says twice: "Housing SPC Strategic Policy Committee".
        if (name.EndsWith(Short, StringComparison.Ordinal)) name = name[..^Short.Length] + Long;
        else if (name.EndsWith(Short + Long, StringComparison.OrdinalIgnoreCase)) name = name[..^(Short + Long).Length] + Long;
        name = name.Replace("&", " and ", StringComparison.Ordinal);
        return ReferenceEquals(name, committee.Name) ? committee : committee with { Id = Slug.Of(name) };
    }
}
