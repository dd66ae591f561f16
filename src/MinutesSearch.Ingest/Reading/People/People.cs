using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>Somebody known in a meeting: a person with a name, or a role that stands for one.</summary>
internal sealed class Person
{
    private PersonName? _name;
    private string? _id;
    private string? _shown;

    /// <summary>The fullest name seen; null for a role alone.</summary>
    public PersonName? Name
    {
        get => _name;
        set => (_name, _id, _shown) = (value, null, null);
    }

    /// <summary>The role as first written; null where none.</summary>
    public string? Role { get; set; }

    /// <summary>The name to show.</summary>
    public string Shown => _shown ??= Name?.Shown ?? Role!;

    /// <summary>The id, as in <see cref="Speaker.Id"/>.</summary>
    public string Id => _id ??= Name?.Id ?? Slug.Of(Role!);
}

/// <summary>The people of one meeting: every mention of a person leads to the same <see cref="Person"/>.</summary>
internal sealed class MeetingPeople
{
    private readonly Dictionary<string, List<Person>> _bySurname = new(StringComparer.Ordinal);
    private readonly List<Person> _roles = [];
    private readonly Dictionary<string, Person> _initials = new(StringComparer.Ordinal);
    private readonly List<Person> _inTitle = [];
    private readonly HashSet<Person> _attending = [];
    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person> _aliases = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Remembers that the lists of those present name somebody: wherever the name stands below, that person is meant.</summary>
    public void Attends(Person person)
    {
        if (person.Name is not { } name) return;
        _attending.Add(person);
        if (name.Surname.Length > 1) _surnames.Add(name.Surname[(name.Surname.LastIndexOf(' ') + 1)..]);
    }

    /// <summary>True for a name that only somebody in the lists of those present has.</summary>
    public bool IsAttending(PersonName name)
    {
        if (!_bySurname.TryGetValue(name.SurnameKey, out var known)) return false;
        Person? found = null;
        foreach (var person in known)
        {
            if (!person.Name!.IsCompatible(name)) continue;
            if (found is not null) return false;
            found = person;
        }
        return found is not null && _attending.Contains(found);
    }

    /// <summary>True for a word with which the name of somebody in the lists may end, or that stands for one.</summary>
    public bool IsListed(ReadOnlySpan<char> word) => _surnames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || _initials.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    /// <summary>Who holds the chair; null where the meeting does not say.</summary>
    public Person? Chair { get; set; }

    /// <summary>True where the minutes say that people are named by their initials below.</summary>
    public bool AreInitialsUsed { get; set; }

    /// <summary>Remembers the initials that a list prints behind a name.</summary>
    public void Initials(string printed, Person person)
    {
        AreInitialsUsed = true;
        _initials[printed.Trim('(', ')', ' ')] = person;
    }

    /// <summary>The person of initials such as <c>MB</c> or <c>GY-D</c>; null where the minutes do not use them, or two people share them.</summary>
    public Person? OfInitials(ReadOnlySpan<char> letters)
    {
        if (!AreInitialsUsed) return null;
        if (_initials.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out var printed)) return printed;
        Person? found = null;
        foreach (var person in _bySurname.Values.SelectMany(p => p))
        {
            if (person.Name is not { Given.Length: > 0 } name || !letters.SequenceEqual(First(name))) continue;
            if (found is not null) return null;
            found = person;
        }
        return found;
    }

    // "Graham Yaxley-Dunn": GY-D.
    private static string First(PersonName name) =>
        string.Concat(name.Given.Split(' ').Where(g => g.Length > 0).Select(g => g[0])) + string.Join('-', name.Surname.Split('-').Where(s => s.Length > 0).Select(s => s[0]));

    /// <summary>Forgets the short forms that one item introduced.</summary>
    public void StartItem()
    {
        _aliases.Clear();
        _inTitle.Clear();
    }

    /// <summary>Remembers whom the item's title names: of two people with one surname, that one is meant below it.</summary>
    public void NameInTitle(Person person) => _inTitle.Add(person);

    /// <summary>True where the meeting knows one member of a surname, who may then be named without a title.</summary>
    public bool IsMember(PersonName name) => _bySurname.TryGetValue(name.SurnameKey, out var known) && known is [{ Name.Address: Address.Member }];

    /// <summary>False while no name was read in the meeting.</summary>
    public bool IsAnybodyKnown => _bySurname.Count > 0;

    /// <summary>True where the meeting knows somebody of this name.</summary>
    public bool IsKnown(PersonName name) => _bySurname.TryGetValue(name.SurnameKey, out var known) && known.Exists(p => p.Name is not null && p.Name.IsCompatible(name));

    /// <summary>True for somebody whom the item's title names.</summary>
    public bool IsInTitle(Person person) => _inTitle.Contains(person);

    /// <summary>The person of a name: one already known, where that is certain, else a new one.</summary>
    public Person Of(PersonName name, string? role = null)
    {
        var key = name.SurnameKey;
        if (!_bySurname.TryGetValue(key, out var known)) _bySurname[key] = known = [];
        var person = Certain(known, name) ?? (name.Given.Length == 0 ? _inTitle.Find(p => p.Name is not null && p.Name.IsCompatible(name)) : null);
        if (person is null) known.Add(person = new Person { Name = name });
        else if (name.Fullness > person.Name!.Fullness) person.Name = name with { Address = name.Address == Address.None ? person.Name.Address : name.Address };
        if (role is not null && person.Role is null)
        {
            person.Role = role;
            _roles.Add(person);
        }
        return person;
    }

    /// <summary>The person of an entry of a list: of letters that stand for somebody already, or of the name.</summary>
    public Person OfListed(ListedPerson listed) =>
        listed.Initials is { } letters && letters == listed.Name.Surname && OfInitials(letters) is { } known ? known : Of(listed.Name, listed.Role);

    /// <summary>The person of a role that the meeting names a holder for, or a role that stands for itself; null for a bare word that says nobody.</summary>
    /// <param name="role">The role as written.</param>
    /// <param name="isCertain">True where a named person holds it.</param>
    public Person? OfRole(string role, out bool isCertain)
    {
        isCertain = false;
        if (_aliases.TryGetValue(role, out var alias)) { isCertain = alias.Name is not null; return alias; }
        // Who has just been elected, or is about to leave, is somebody else than who is meant by the bare word.
        if (RoleReader.ChairKind(role) is { } kind)
        {
            if (kind != "outgoing") return null;
            isCertain = Chair?.Name is not null;
            return Chair;
        }
        if (RoleReader.IsChair(role)) { isCertain = Chair?.Name is not null; return Chair; }
        Person? found = null;
        var exact = 0;
        foreach (var person in _roles)
        {
            var fit = Fit(role, person.Role!);
            if (fit == 0 || fit < exact) continue;
            if (fit == exact && found is not null) { if (!ReferenceEquals(found, person)) { found = null; if (fit == 3) return RoleAlone(role); } continue; }
            exact = fit;
            found = person;
        }
        if (found is not null) { isCertain = found.Name is not null; return found; }
        return RoleReader.IsBare(role) || exact > 0 && Words(role) < 2 ? null : RoleAlone(role);
    }

    /// <summary>Remembers a short form: <c>the Strategic Director for People (the Director)</c>.</summary>
    public void Alias(string alias, Person person) => _aliases[alias] = person;

    private Person RoleAlone(string role)
    {
        foreach (var known in _roles)
            if (known.Name is null && known.Role!.Equals(role, StringComparison.OrdinalIgnoreCase)) return known;
        var person = new Person { Role = char.IsLower(role[0]) ? char.ToUpperInvariant(role[0]) + role[1..] : role };
        _roles.Add(person);
        return person;
    }

    // A name with first names or initials joins the one compatible person; a bare surname only where nobody else could be meant.
    private static Person? Certain(List<Person> known, PersonName name)
    {
        Person? found = null;
        foreach (var person in known)
        {
            if (!person.Name!.IsCompatible(name)) continue;
            if (name.Given.Length == 0 || person.Name.Given.Length == 0)
            {
                // Two people may share a surname, one a member and one an officer.
                if ((person.Name.Address == Address.Member) != (name.Address == Address.Member) && person.Name.Address != Address.None && name.Address != Address.None) continue;
            }
            if (person.Name.Given.Equals(name.Given, StringComparison.OrdinalIgnoreCase)) return person;
            if (found is not null) return null;
            found = person;
        }
        return found;
    }

    // 3: the same words; 2: one begins with the other; 1: the role's words all occur in the other's, in order; 0: another role.
    private static int Fit(string role, string held)
    {
        if (role.Equals(held, StringComparison.OrdinalIgnoreCase)) return 3;
        if (held.Length > role.Length && held.StartsWith(role, StringComparison.OrdinalIgnoreCase) && !char.IsLetter(held[role.Length])) return 2;
        if (role.Length > held.Length && role.StartsWith(held, StringComparison.OrdinalIgnoreCase) && !char.IsLetter(role[held.Length])) return held.Contains(' ', StringComparison.Ordinal) ? 2 : 0;
        // The deputy is not the one whom he or she stands in for.
        if (IsSecond(held) && !IsSecond(role)) return 0;
        var at = 0;
        foreach (var word in role.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            var found = held.IndexOf(word, at, StringComparison.OrdinalIgnoreCase);
            if (found < 0 || (found > 0 && char.IsLetter(held[found - 1]))) return 0;
            at = found + word.Length;
        }
        return 1;
    }

    private static bool IsSecond(string role) => role.StartsWith("Deputy ", StringComparison.OrdinalIgnoreCase) || role.StartsWith("Assistant ", StringComparison.OrdinalIgnoreCase) || role.StartsWith("Vice", StringComparison.OrdinalIgnoreCase) || role.StartsWith("Leas-", StringComparison.OrdinalIgnoreCase);

    private static int Words(string role) => role.Count(c => c == ' ') + 1;
}
