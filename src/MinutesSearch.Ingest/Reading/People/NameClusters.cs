namespace MinutesSearch.Ingest.Reading.People;

/// <summary>A written form of a name with how often it is written and how the person is addressed.</summary>
internal sealed record NameForm(string Id, PersonName Name, int Count, bool IsMember, bool IsMan, bool IsWoman, bool IsAddressed)
{
    /// <summary>Reads a form; null where its name is none.</summary>
    public static NameForm? Of(SpeakerForm form)
    {
        var parsed = PersonName.Parse(form.Name) ?? (form.Name.Contains(' ', StringComparison.Ordinal) || form.Name.Length < 2 ? null : new PersonName("", form.Name, Address.None));
        if (parsed is null && form.AsRecorded is not null) parsed = PersonName.Parse(form.AsRecorded);
        if (parsed is null) return null;
        var address = form.AsRecorded is { } recorded && NameReader.Read(recorded, 0, recorded.Length, requireTitle: true) is { } read ? read.Name.Address : Address.None;
        return new NameForm(form.SpeakerId, parsed, Math.Max(form.Count, 1), address == Address.Member, address == Address.Man, address == Address.Woman, address != Address.None);
    }

    /// <summary>Both forms of one id together.</summary>
    public NameForm With(NameForm other) => this with
    {
        Count = Count + other.Count,
        IsMember = IsMember || other.IsMember,
        IsMan = IsMan || other.IsMan,
        IsWoman = IsWoman || other.IsWoman,
        IsAddressed = IsAddressed || other.IsAddressed,
    };
}

/// <summary>Forms of one person.</summary>
internal sealed class NameCluster(NameForm first)
{
    /// <summary>The forms, the fullest first.</summary>
    public List<NameForm> Forms { get; } = [first];

    /// <summary>The form to show: a full first name before initials, then the one written most often.</summary>
    public NameForm Best => Forms.OrderByDescending(f => f.Name.Fullness > 100).ThenByDescending(f => f.Count).ThenByDescending(f => f.Name.Fullness).ThenBy(f => f.Id, StringComparer.Ordinal).First();

    /// <summary>True where a form can be this person's.</summary>
    public bool Admits(NameForm form)
    {
        foreach (var known in Forms)
        {
            if (!known.Name.IsCompatible(form.Name)) return false;
            if ((known.IsMan && form.IsWoman) || (known.IsWoman && form.IsMan)) return false;
        }
        // A bare "Mr Sample" may be an officer or a resident where Sample is known as a councillor only.
        return form.Name.Given.Length > 0 || !form.IsAddressed || form.IsMember == Forms.Exists(f => f.IsMember) || !Forms.Exists(f => f.IsAddressed);
    }
}

/// <summary>Joins the forms of one surname to people.</summary>
internal static class NameClusters
{
    /// <summary>The people; each form belongs to exactly one.</summary>
    public static List<NameCluster> Of(IEnumerable<NameForm> forms)
    {
        var clusters = new List<NameCluster>();
        var bare = new List<NameCluster>();
        // The fullest first, so that shorter forms find all candidates in place.
        foreach (var form in forms.OrderByDescending(f => f.Name.Fullness).ThenBy(f => f.Id, StringComparer.Ordinal))
        {
            NameCluster? only = null;
            var candidates = 0;
            foreach (var cluster in clusters)
            {
                if (!cluster.Admits(form)) continue;
                candidates++;
                only = cluster;
            }
            if (candidates == 1 && (form.Name.Given.Length > 0 || clusters.Count == 1)) only!.Forms.Add(form);
            else if (form.Name.Given.Length == 0 || candidates > 1) bare.Add(new NameCluster(form));
            else clusters.Add(new NameCluster(form));
        }
        clusters.AddRange(bare);
        return clusters;
    }
}
