namespace MinutesSearch.Ingest.Reading.Topics;

/// <summary>Tells words that are part of the name of a body or of an officer's role from words about a subject.</summary>
internal static class TopicNames
{
    private const int MostWords = 8;

    private static readonly People.WordSet Bodies = People.WordSet.AnyCase("directorate department committee committees spc panel division section board");
    private static readonly People.WordSet Holders = People.WordSet.AnyCase("director head engineer officer manager planner technician minister member architect secretary administrator");
    private static readonly People.WordSet Joints = People.WordSet.AnyCase("of and for the with to senior executive acting");

    private static readonly People.WordSet Places = People.WordSet.AnyCase("street road gardens park bridge school church court house houses market");

    /// <summary>True for the last word of a place's name, which says nothing of the place: <c>Beechwood Gardens</c>.</summary>
    public static bool IsPlace(string text, int start, int end)
    {
        if (!char.IsUpper(text[start]) || !char.IsLower(text[end - 1]) || !Places.Has(text.AsSpan(start, end - start)) || start < 3 || text[start - 1] != ' ') return false;
        var before = start - 1;
        while (before > 0 && (char.IsLetter(text[before - 1]) || text[before - 1] is '\'' or '’' or '.')) before--;
        return before < start - 1 && char.IsUpper(text[before]) && text.AsSpan(before, start - 1 - before) is not ("The" or "Car" or "Public" or "No");
    }

    /// <summary>True where the words at a place belong to a name.</summary>
    public static bool Names(string text, int start, int end, bool isTitle)
    {
        if (!char.IsUpper(text[start])) return false;
        return EndsInBody(text, end) || (!isTitle && FollowsHolder(text, start));
    }

    // "Planning and Environmental Services Directorate": capitals up to the word that says what it is.
    private static bool EndsInBody(string text, int at)
    {
        for (var n = 0; n < MostWords; n++)
        {
            while (at < text.Length && text[at] is ' ' or ',' or '&' or '-') at++;
            var end = People.NameReader.WordEnd(text, at, text.Length);
            if (end == at) return false;
            var word = text.AsSpan(at, end - at);
            if (!char.IsUpper(word[0])) { if (word is not ("and" or "of" or "for" or "the")) return false; }
            else if (Bodies.Has(word)) return true;
            at = end;
        }
        return false;
    }

    // "Senior Engineer, Roads and Transport": capitals back to the word that says what he or she is.
    private static bool FollowsHolder(string text, int at)
    {
        for (var n = 0; n < MostWords; n++)
        {
            while (at > 0 && text[at - 1] is ' ' or ',' or '&' or '-') at--;
            var end = at;
            while (at > 0 && (char.IsLetter(text[at - 1]) || text[at - 1] is '\'' or '’')) at--;
            if (end == at) return false;
            var word = text.AsSpan(at, end - at);
            if (char.IsUpper(word[0])) { if (Holders.Has(word)) return true; }
            else if (!Joints.Has(word)) return false;
        }
        return false;
    }
}
