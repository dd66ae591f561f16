using System.Text;

namespace MinutesSearch.Ingest.Documents;

/// <summary>Reads the name of the body that met out of a document's heading or file name.</summary>
internal static class BodyName
{
    private static readonly HashSet<string> Lead = new(StringComparer.OrdinalIgnoreCase)
    {
        "minutes", "draft", "of", "proceedings", "at", "the", "a", "an", "online", "on-line", "virtual", "hybrid", "remote", "special", "annual", "ordinary", "monthly", "adjourned",
        "quarterly", "extraordinary", "meeting",  "statutory", "inaugural", "full", "signed", "unconfirmed", "confirmed", "approved", "copy", "record", "to", "-", "–",
    };

    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase) { "of", "the", "and", "for", "in", "on", "to", "with", "at", "by" };

    /// <summary>
    /// The name in a heading: <c>MINUTES OF PROCEEDINGS AT SPECIAL MEETING OF THE MUNICIPAL DISTRICT OF EASTERLY HELD IN …</c> gives
    /// <c>Municipal District of Easterly</c>; null where the heading names nobody.
    /// </summary>
    public static string? In(ReadOnlySpan<char> heading)
    {
        var end = heading.Length;
        foreach (var stop in (ReadOnlySpan<string>)[" held", " holden", " was held", " which was", " took place", " convened"])
            if (heading.IndexOf(stop, StringComparison.OrdinalIgnoreCase) is > 0 and var at && at < end) end = at;
        var name = heading[..end];
        if (Reading.DateReading.Find(name) is { } date) name = date.Start > 8 ? name[..date.Start] : name[(date.Start + date.Length)..];
        foreach (var met in (ReadOnlySpan<string>)["meeting of ", "meeting for the "])
            if (name.IndexOf(met, StringComparison.OrdinalIgnoreCase) is >= 0 and var at) { name = name[(at + met.Length)..]; break; }
        if (name.IndexOf(" minutes of", StringComparison.OrdinalIgnoreCase) is > 3 and var kind) name = name[..kind];
        name = WithoutTail(WithoutLead(name));
        foreach (var aside in (ReadOnlySpan<string>)["(In Committee)", "‘In Committee’", "In Committee)", "In Committee’"])
            if (name.StartsWith(aside, StringComparison.OrdinalIgnoreCase)) name = WithoutLead(name[aside.Length..]);
        // "Northmere Council's Harbour Committee": whose committee it is says the council.
        if (name.IndexOf("Council’s ", StringComparison.Ordinal) is > 0 and var whose && whose + 12 < name.Length && char.IsUpper(name[whose + 10])) name = name[(whose + 10)..];
        if (name.IndexOf(" in Aras ", StringComparison.OrdinalIgnoreCase) is > 0 and var place) name = name[..place];
        if (name.IndexOf(" to approve ", StringComparison.OrdinalIgnoreCase) is > 0 and var purpose) name = name[..purpose];
        if (name.Length is < 4 or > 120 || !HasLetters(name)) return null;
        return Cased(name.ToString().Replace(" meeting of ", " of ", StringComparison.OrdinalIgnoreCase).Replace("- ", "-", StringComparison.Ordinal));
    }

    /// <summary>The name in a heading of several lines, of which the first may be the council's and a later one the committee's.</summary>
    /// <param name="heading">The lines as one text.</param>
    /// <param name="lines">The lines.</param>
    public static string? In(string heading, IReadOnlyList<string> lines)
    {
        var stated = Stated(heading, lines);
        if (Letterhead.Of(lines) is not { } head) return stated;
        // A letterhead says in full what a sentence may name in short, or not at all.
        if (stated is null || !Letterhead.NamesBody(stated) || head.EndsWith(" " + stated, StringComparison.OrdinalIgnoreCase)) return head;
        return stated.Length > head.Length && stated.Contains(head, StringComparison.OrdinalIgnoreCase) && lines.Count > 1 && lines[0].Length < stated.Length && !SaysMeeting(heading) ? head : stated;
    }

    private static bool SaysMeeting(string heading) => heading.Contains("minute", StringComparison.OrdinalIgnoreCase) || heading.Contains("meeting", StringComparison.OrdinalIgnoreCase);

    private static string? Stated(string heading, IReadOnlyList<string> lines)
    {
        if (HeadingLabels.Of(lines, HeadingLabels.Body) is { } labelled && In(labelled) is { } named) return named;
        foreach (var lead in (ReadOnlySpan<string>)["minutes of ", "minute of "])
        {
            if (heading.IndexOf(lead, StringComparison.OrdinalIgnoreCase) is > 0 and var at && In(heading.AsSpan(at)) is { } name) return WithCouncil(name, lines);
        }
        if (!heading.StartsWith("minutes of", StringComparison.OrdinalIgnoreCase) && !heading.Contains("meeting of", StringComparison.OrdinalIgnoreCase) && !heading.Contains("meeting for", StringComparison.OrdinalIgnoreCase))
        {
            foreach (var line in lines)
            {
                if (line.Length > 100) continue;
                foreach (var kind in (ReadOnlySpan<string>)["committee", "panel", "cabinet", "board", "forum", "commission"])
                    if (line.Contains(kind, StringComparison.OrdinalIgnoreCase) && Whole(line) is { } name) return name;
            }
        }
        return In(heading) is { } found && !PrintedHeadings.HasVerb(found) ? WithCouncil(found, lines) : null;
    }

    // A bracket at the end is part of a name: "Scrutiny Board (Environment)".
    private static string? Whole(string line) => In(line) is { } name ? name.Contains('(', StringComparison.Ordinal) && !name.Contains(')', StringComparison.Ordinal) ? name + ")" : name : null;

    // "the Council", "the Authority", "the Parish Council": which one, the line above says.
    private static string WithCouncil(string name, IReadOnlyList<string> lines)
    {
        if (name.Count(c => c == ' ') > 1) return name;
        foreach (var line in lines)
        {
            var whole = line.Trim(' ', '.', ',', ':');
            if (whole.Length > name.Length + 3 && whole.Length < 70 && whole.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase) && !whole.Contains("meeting", StringComparison.OrdinalIgnoreCase) && !whole.Contains("minutes", StringComparison.OrdinalIgnoreCase)) return Cased(whole);
        }
        return name;
    }

    /// <summary>A name in capitals as people write it; other names as they are.</summary>
    public static string Cased(string name)
    {
        var letters = name.Count(char.IsLetter);
        if (letters == 0 || name.Count(char.IsUpper) < letters * 0.7) return name;
        var cased = new StringBuilder(name.Length);
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
        {
            if (cased.Length > 0) cased.Append(' ');
            if (cased.Length > 0 && Small.Contains(word)) { cased.Append(word.ToLowerInvariant()); continue; }
            var isStart = true;
            foreach (var c in word)
            {
                cased.Append(isStart ? char.ToUpperInvariant(c) : char.ToLowerInvariant(c));
                isStart = !char.IsLetter(c) && c is not ('\'' or '’');
            }
        }
        return cased.ToString();
    }

    private static ReadOnlySpan<char> WithoutLead(ReadOnlySpan<char> name)
    {
        name = name.Trim(" ,.:;-–|()‘’\u00a0");
        while (!name.IsEmpty)
        {
            var space = name.IndexOf(' ');
            var word = space < 0 ? name : name[..space];
            if (!Lead.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.Trim(",.:"))) break;
            name = space < 0 ? [] : name[(space + 1)..].TrimStart(" ,.:-–");
        }
        return name;
    }

    private static ReadOnlySpan<char> WithoutTail(ReadOnlySpan<char> name)
    {
        name = name.Trim(" ,.:;-–|_\u00a0");
        foreach (var tail in (ReadOnlySpan<string>)[" on", " in", " at", " was", " meeting", " minutes", " ,", " -", " –"])
            if (name.EndsWith(tail, StringComparison.OrdinalIgnoreCase)) name = name[..^tail.Length].TrimEnd(" ,.:;-–|_");
        return name;
    }

    private static bool HasLetters(ReadOnlySpan<char> name)
    {
        var letters = 0;
        foreach (var c in name) if (char.IsLetter(c)) letters++;
        return letters >= name.Length / 2;
    }
}
