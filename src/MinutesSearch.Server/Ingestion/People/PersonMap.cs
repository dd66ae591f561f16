using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Server.Ingestion.People;

/// <summary>
/// Which ids on items mean another person than they say, or one of another name, at one point in time: what an index was made
/// with. It never changes; ids that it does not know mean themselves.
/// </summary>
internal sealed class PersonMap
{
    // Names give single hyphens only.
    private const string Between = "--";

    private readonly FrozenDictionary<(string Council, string Id), CanonicalSpeaker> joined;
    private readonly FrozenSet<string> own;
    private readonly ILookup<string, string> peopleOf;
    private readonly ILookup<string, string> writtenOf;
    private readonly Lazy<ILookup<string, string[]>> called;
    private readonly Lazy<string> text;
    private readonly Lazy<string> mark;

    /// <summary>A map of joined ids.</summary>
    /// <param name="joined">The ids, each with its person.</param>
    /// <param name="own">Ids that mean themselves in some council, as far as they are known.</param>
    public PersonMap(IReadOnlyDictionary<(string Council, string Id), CanonicalSpeaker> joined, IEnumerable<string> own)
    {
        this.joined = joined.ToFrozenDictionary();
        peopleOf = joined.OrderBy(pair => pair.Key.Council, StringComparer.Ordinal).Select(pair => (pair.Key.Id, Person: pair.Value.Id)).Distinct().ToLookup(pair => pair.Id, pair => pair.Person, StringComparer.Ordinal);
        this.own = own.Where(peopleOf.Contains).ToFrozenSet(StringComparer.Ordinal);
        called = new(() => peopleOf.Select(ids => ids.Key.Split('-')).SelectMany(words => words.Distinct(StringComparer.Ordinal), (words, word) => (word, words)).ToLookup(pair => pair.word, pair => pair.words, StringComparer.Ordinal));
        text = new(() => IndexNote.TextOf(this));
        mark = new(() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)).AsSpan(0, 8)));
        writtenOf = joined.Select(pair => (pair.Key.Id, Person: pair.Value.Id)).Distinct().ToLookup(pair => pair.Person, pair => pair.Id, StringComparer.Ordinal);
    }

    /// <summary>A map in which every id means itself.</summary>
    public static PersonMap Empty { get; } = new(new Dictionary<(string, string), CanonicalSpeaker>(), []);

    /// <summary>The id of a person whose name people of several councils bear.</summary>
    public static string IdOf(string person, string council) => $"{person}{Between}{council}";

    /// <summary>Person and council of such an id; null where it is of another kind.</summary>
    public static (string Person, string Council)? PartsOf(string id) =>
        id.IndexOf(Between, StringComparison.Ordinal) is > 0 and var at ? (id[..at], id[(at + Between.Length)..]) : null;

    /// <summary>Ids that mean another person than they say, or one of another name.</summary>
    public IReadOnlyDictionary<(string Council, string Id), CanonicalSpeaker> Joined => joined;

    /// <summary>It in a note; worked out once.</summary>
    public string Text => text.Value;

    /// <summary>A short text that no other map has.</summary>
    public string Mark => mark.Value;

    /// <summary>Of the ids that are joined in some council, those that mean themselves in another.</summary>
    public IReadOnlyCollection<string> Own => own;

    /// <summary>The person that an id means in a council.</summary>
    public CanonicalSpeaker Resolve(string council, string id, string name) =>
        joined.TryGetValue((council, id), out var person) ? person : new CanonicalSpeaker(id, name);

    /// <summary>The people that an id means in any council, itself first where it means itself somewhere; never empty.</summary>
    public IReadOnlyList<string> PeopleOf(string id)
    {
        var people = peopleOf[id];
        if (!people.Any()) return [id];
        return own.Contains(id) || writtenOf.Contains(id) ? [.. people.Prepend(id).Distinct(StringComparer.Ordinal)] : [.. people];
    }

    /// <summary>Ids on items that may mean a person, his or her own first.</summary>
    public IReadOnlyList<string> WrittenOf(string person) => [.. writtenOf[person].Order(StringComparer.Ordinal).Prepend(person).Distinct(StringComparer.Ordinal)];

    /// <summary>People of whose ids one holds all these words.</summary>
    public IEnumerable<string> PeopleCalled(IReadOnlyList<string> words) =>
        words.Count == 0 ? [] : called.Value[words[0]].Where(id => words.All(word => id.Contains(word, StringComparer.Ordinal))).SelectMany(id => peopleOf[string.Join('-', id)]).Distinct(StringComparer.Ordinal);

    /// <summary>Ids that mean another person here than in another map.</summary>
    public IEnumerable<(string Council, string Id)> Differences(PersonMap other) =>
        joined.Where(pair => !other.joined.TryGetValue(pair.Key, out var person) || person != pair.Value).Select(pair => pair.Key)
            .Concat(other.joined.Keys.Where(key => !joined.ContainsKey(key)));

    /// <summary>An item with its people joined.</summary>
    public AgendaItem Join(AgendaItem item)
    {
        if (joined.Count == 0) return item;
        var council = item.Meeting.Council.Id;
        if (!item.Speakers.Any(speaker => IsJoined(council, speaker.Id)) && !item.Passages.Any(passage => passage.Speaker is { } speaker && IsJoined(council, speaker.Id))) return item;
        return item with { Speakers = Join(council, item.Speakers), Passages = [.. item.Passages.Select(passage => Join(council, passage))] };
    }

    /// <summary>A meeting with the people of its items and of its attendance joined.</summary>
    public Meeting Join(Meeting meeting) =>
        meeting with { Items = [.. meeting.Items.Select(Join)], Attendance = Join(meeting.Header.Council.Id, meeting.Attendance) };

    private bool IsJoined(string council, string id) => joined.ContainsKey((council, id));

    // Two forms of one person who spoke are one person who spoke.
    private List<Speaker> Join(string council, IEnumerable<Speaker> speakers) =>
        [.. speakers.Select(speaker => Join(council, speaker)).DistinctBy(speaker => (speaker.Id, speaker.Participation))];

    private Speaker Join(string council, Speaker speaker) =>
        !speaker.IsRoleOnly && joined.TryGetValue((council, speaker.Id), out var person) ? speaker with { Id = person.Id, Name = person.Name } : speaker;

    private Passage Join(string council, Passage passage) =>
        passage.Speaker is { } speaker && joined.TryGetValue((council, speaker.Id), out var person) ? passage with { Speaker = speaker with { Id = person.Id, Name = person.Name } } : passage;
}
