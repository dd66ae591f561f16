using MinutesSearch.Archive;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;
using MinutesSearch.Search;

namespace MinutesSearch.Server.Ingestion.People;

/// <summary>
/// Which written forms are one person, over the whole archive: <c>Cllr A Hardcastle</c> and <c>Adrian Hardcastle</c> become one value of the
/// facet. The archive keeps what its sources say; names are joined on the way into the index and onto pages. What is joined follows from
/// the set of forms alone, in whatever order they came. A form that disappears from the archive again is forgotten at the next start or
/// rebuild. For one thread at a time, but for <see cref="Shown"/>.
/// </summary>
internal sealed class PersonRegister(MinutesArchive archive, SpeakerFile file, TimeProvider clock)
{
    // Sentences hold a name in endless ways ("as Councillor Sample said"); the first few tell the title.
    private const int MostWays = 16;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HashSet<(string Council, string Id)> outdated = [];
    private Dictionary<(string Council, string Id), Dictionary<string, SpeakerForm>> forms = [];
    private volatile PersonMap shown = PersonMap.Empty;
    private bool isLoaded;
    private bool isNew;
    private long lastTime;
    private TimeSpan lastCost;

    /// <summary>What the index is made with, <see cref="Outdated"/> ids apart.</summary>
    public PersonMap Map { get; private set; } = PersonMap.Empty;

    /// <summary>What searches see of it: pages and filters go by this.</summary>
    public PersonMap Shown => shown;

    /// <summary>Ids whose person is another one than that of their items in the index.</summary>
    public IReadOnlyCollection<(string Council, string Id)> Outdated => outdated;

    /// <summary>Goes on from what an index was made with.</summary>
    public void Adopt(PersonMap map, IEnumerable<(string Council, string Id)> outdatedIds)
    {
        Map = shown = map;
        outdated.Clear();
        outdated.UnionWith(outdatedIds);
        isNew = true;
        lastCost = TimeSpan.Zero;
    }

    /// <summary>
    /// Goes back to what an index noted, after a fault. It may still hold items made with what was known since, and searches may still see
    /// them: these people are outdated, and <see cref="Shown"/> stays.
    /// </summary>
    public void GoBack(PersonMap map, IEnumerable<(string Council, string Id)> outdatedIds)
    {
        outdated.UnionWith(outdatedIds);
        outdated.UnionWith(Map.Differences(map));
        Map = map;
        isNew = true;
        lastCost = TimeSpan.Zero;
    }

    /// <summary>Learns all forms that the archive holds; only the first call does anything.</summary>
    public void Load()
    {
        if (isLoaded) return;
        Reload();
    }

    /// <summary>Forgets everything, and learns all forms that the archive holds.</summary>
    /// <returns>What an index made from now on is to be made with.</returns>
    public PersonMap Reload()
    {
        forms = [];
        foreach (var form in archive.ListWrittenSpeakers()) Learn(new SpeakerForm(form.CouncilId, form.SpeakerId, form.Name, form.AsRecorded, 1, form.IsRoleOnly));
        (isLoaded, isNew) = (true, true);
        return Build();
    }

    /// <summary>Learns the forms of changed items.</summary>
    public void Learn(IReadOnlyList<ItemChange> changes)
    {
        foreach (var change in changes)
        {
            if (change.Item is not { } item) continue;
            foreach (var speaker in item.Speakers) Learn(new SpeakerForm(item.Meeting.Council.Id, speaker.Id, speaker.Name, speaker.AsRecorded, 1, speaker.IsRoleOnly));
        }
    }

    /// <summary>
    /// Works out again who is who, where something new was learned. To do so costs a small part of the time between two times:
    /// an import that brings new names in every batch does not wait for it.
    /// </summary>
    /// <param name="isUrgent">True to do it however short the time since the last one.</param>
    public void Update(bool isUrgent)
    {
        if (!isLoaded || !(isNew || file.HasChanged)) return;
        if (!isUrgent && clock.GetElapsedTime(lastTime) < Wait) return;
        var start = clock.GetTimestamp();
        var next = Build();
        outdated.UnionWith(Map.Differences(next));
        Map = next;
        isNew = false;
        lastTime = clock.GetTimestamp();
        lastCost = clock.GetElapsedTime(start, lastTime);
    }

    /// <summary>An id that was outdated has its items made again, which took so long.</summary>
    public void Done((string Council, string Id) form, TimeSpan cost)
    {
        outdated.Remove(form);
        lastCost += cost;
        lastTime = clock.GetTimestamp();
    }

    /// <summary>Searches see now what was made.</summary>
    public void Show() => shown = Map;

    // A fiftieth of the time, but no longer than ten seconds; where that is a big part of them, a fifth.
    private TimeSpan Wait => TimeSpan.FromTicks(Math.Min(50 * lastCost.Ticks, Math.Max(Patience.Ticks, 4 * lastCost.Ticks)));

    private void Learn(SpeakerForm form)
    {
        if (form.IsRoleOnly) return;
        var key = (form.CouncilId, form.SpeakerId);
        if (!forms.TryGetValue(key, out var ways)) forms.Add(key, ways = new Dictionary<string, SpeakerForm>(StringComparer.Ordinal));
        if (ways.Count < MostWays) isNew |= ways.TryAdd(form.AsRecorded ?? "", form);
    }

    private PersonMap Build()
    {
        var register = SpeakerRegister.Build(forms.Values.SelectMany(ways => ways.Values), SpeakerFile.Of(file.Read()));
        var people = forms.Select(form => (form.Key, Ways: form.Value.Values, Person: register.Resolve(form.Key.Council, form.Key.Id, form.Value.Values.First().Name))).ToList();
        var shared = people.Select(known => (known.Person.Id, known.Key.Council)).Distinct().CountBy(known => known.Id).Where(known => known.Value > 1).Select(known => known.Key).ToHashSet(StringComparer.Ordinal);
        var councils = new Dictionary<string, string>(StringComparer.Ordinal);
        var joined = new Dictionary<(string Council, string Id), CanonicalSpeaker>();
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, ways, found) in people)
        {
            var person = shared.Contains(found.Id) ? OfCouncil(found, key.Council, councils) : found;
            if (person.Id == key.Id) own.Add(key.Id);
            if (person.Id != key.Id || ways.Any(form => form.Name != person.Name)) joined.Add(key, person);
        }
        return new PersonMap(joined, own);
    }

    // Two people of one name in two councils are two: each is named with the council.
    private CanonicalSpeaker OfCouncil(CanonicalSpeaker person, string council, Dictionary<string, string> names)
    {
        if (!names.TryGetValue(council, out var name)) names.Add(council, name = archive.FindCouncil(council)?.Name ?? council);
        return new CanonicalSpeaker(PersonMap.IdOf(person.Id, council), $"{person.Name} ({name})");
    }
}
