using System.Collections.Frozen;
using MinutesSearch.Ingest.Reading.People;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading;

/// <summary>A speaker as items write him or her.</summary>
/// <param name="CouncilId">The council whose items write it.</param>
/// <param name="SpeakerId">The id on the items, as in <see cref="Speaker.Id"/>.</param>
/// <param name="Name">The name on the items, without titles.</param>
/// <param name="AsRecorded">The words of the source, which tell a title; null where they are not at hand.</param>
/// <param name="Count">How often it is written so.</param>
/// <param name="IsRoleOnly">True for a role that stands for nobody known: it is left as it is.</param>
public sealed record SpeakerForm(string CouncilId, string SpeakerId, string Name, string? AsRecorded = null, int Count = 1, bool IsRoleOnly = false);

/// <summary>A council's own word that two ids are one person.</summary>
/// <param name="CouncilId">The council.</param>
/// <param name="SpeakerId">The id to replace.</param>
/// <param name="Name">The name of the person it stands for.</param>
public sealed record SpeakerAlias(string CouncilId, string SpeakerId, string Name);

/// <summary>The person behind one or more written forms.</summary>
/// <param name="Id">The id of the fullest form: the id to index and to link.</param>
/// <param name="Name">The fullest name.</param>
public sealed record CanonicalSpeaker(string Id, string Name);

/// <summary>
/// Which written forms of a council are one person: <c>A Hardcastle</c>, <c>A C Hardcastle</c> and <c>Adrian Hardcastle</c> are, where no other
/// Hardcastle could be meant. A bare surname joins only where the council knows one person of it. Pure and deterministic: the same forms in any
/// order give the same register.
/// </summary>
public sealed class SpeakerRegister
{
    private const string OnlyOne = "the council's minutes know one person of this surname only";
    private const string Fitting = "the same surname, first names or initials that can be one person's, and nobody else whom they fit";
    private const string Told = "the council says so";

    private readonly FrozenDictionary<(string, string), CanonicalSpeaker> _known;
    private readonly FrozenDictionary<(string, string), string> _reasons;

    private SpeakerRegister(Dictionary<(string, string), CanonicalSpeaker> known, Dictionary<(string, string), string> reasons) =>
        (_known, _reasons) = (known.ToFrozenDictionary(), reasons.ToFrozenDictionary());

    /// <summary>A register that knows nobody: every id stands for itself.</summary>
    public static SpeakerRegister Empty { get; } = new([], []);

    /// <summary>Number of written forms that stand for another than themselves.</summary>
    public int Joined => _known.Count(k => k.Key.Item2 != k.Value.Id);

    /// <summary>Builds the register of all councils.</summary>
    /// <param name="forms">All written forms, in any order; the same form may come several times.</param>
    /// <param name="aliases">What councils know better; stronger than every rule.</param>
    public static SpeakerRegister Build(IEnumerable<SpeakerForm> forms, IEnumerable<SpeakerAlias>? aliases = null)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var bySurname = new Dictionary<(string, string), Dictionary<string, NameForm>>();
        var told = new Dictionary<(string, string), SpeakerAlias>();
        foreach (var alias in aliases ?? []) told[(alias.CouncilId, alias.SpeakerId)] = alias;
        foreach (var form in forms)
        {
            // What a council says of a form makes it no candidate for others.
            if (form.IsRoleOnly || told.ContainsKey((form.CouncilId, form.SpeakerId)) || NameForm.Of(form) is not { } name) continue;
            var key = (form.CouncilId, name.Name.SurnameKey);
            if (!bySurname.TryGetValue(key, out var group)) bySurname[key] = group = new Dictionary<string, NameForm>(StringComparer.Ordinal);
            group[form.SpeakerId] = group.TryGetValue(form.SpeakerId, out var seen) ? seen.With(name) : name;
        }
        var known = new Dictionary<(string, string), CanonicalSpeaker>();
        var reasons = new Dictionary<(string, string), string>();
        foreach (var ((council, _), group) in bySurname)
        {
            foreach (var cluster in NameClusters.Of(group.Values))
            {
                var canonical = new CanonicalSpeaker(Slug.Of(cluster.Best.Name.Shown), cluster.Best.Name.Shown);
                foreach (var form in cluster.Forms)
                {
                    known[(council, form.Id)] = canonical;
                    if (form.Id != canonical.Id) reasons[(council, form.Id)] = form.Name.Given.Length == 0 ? OnlyOne : Fitting;
                }
            }
        }
        foreach (var (form, alias) in told)
        {
            var meant = (alias.CouncilId, Slug.Of(alias.Name));
            // The name that a form stands for may itself be one of several of its person.
            if (told.ContainsKey(meant) || !known.TryGetValue(meant, out var person)) person = new CanonicalSpeaker(meant.Item2, alias.Name);
            known[form] = person;
            reasons[form] = Told;
        }
        return new SpeakerRegister(known, reasons);
    }

    /// <summary>The person of an id; the id itself where the register does not know it.</summary>
    /// <param name="councilId">The council.</param>
    /// <param name="speakerId">The id on an item.</param>
    /// <param name="name">The name on the item, for an id that the register does not know.</param>
    public CanonicalSpeaker Resolve(string councilId, string speakerId, string? name = null) =>
        _known.TryGetValue((councilId, speakerId), out var canonical) ? canonical : new CanonicalSpeaker(speakerId, name ?? speakerId);

    /// <summary>Why an id stands for another than itself, for people; null where it stands for itself, and no council says so.</summary>
    public string? WhyOf(string councilId, string speakerId) => _reasons.GetValueOrDefault((councilId, speakerId));
}
