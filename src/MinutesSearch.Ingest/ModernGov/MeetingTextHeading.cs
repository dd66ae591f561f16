using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>What stands above the items of a copied meeting page.</summary>
internal sealed record MeetingTextHeading
{
    private static readonly string[] Labels = ["Venue:", "Contact:", "Note:", "Notes:", "Link:", "Media", "Webcast:", "Items", "No documents are available", "View directions", "Lleoliad:", "Cyswllt:"];

    private static readonly string[] CouncilWords = ["City", "County", "Borough", "District", "Town", "Parish", "Metropolitan", "Community", "Unitary"];

    /// <summary>The council; null where not named.</summary>
    public string? Council { get; private init; }

    /// <summary>The committee; null where not named.</summary>
    public string? Committee { get; private init; }

    /// <summary>The date as printed; null where there is none.</summary>
    public string? DateText { get; private init; }

    /// <summary>True where the meeting did not take place.</summary>
    public bool IsCancelled { get; private init; }

    /// <summary>The venue without its label.</summary>
    public string? Venue { get; private init; }

    /// <summary>The contact without its label.</summary>
    public string? Contact { get; private init; }

    /// <summary>True where venue or contact are labelled.</summary>
    public bool HasLabels => Venue is not null || Contact is not null;

    /// <summary>True for a line that belongs above the items.</summary>
    public static bool Belongs(string line) =>
        IsLabel(line) || PageKinds.Of(line) != PageKind.Unknown || HeadingLine.Read(line) is not null || MeetingText.IsItemsHead(line);

    /// <summary>Reads the lines above the items.</summary>
    public static MeetingTextHeading Of(List<PageLine> lines)
    {
        HeadingLine? dated = null;
        string? before = null, council = null, venue = null, contact = null;
        foreach (var line in lines)
        {
            var text = Fold.White(line.Text);
            if (Behind(text, "Venue:", "Lleoliad:") is { } place) venue ??= place;
            else if (Behind(text, "Contact:", "Cyswllt:") is { } person) contact ??= person;
            else if (IsLabel(text) || PageKinds.Of(text) != PageKind.Unknown) continue;
            else if (dated is null && HeadingLine.Read(text) is { } heading) dated = heading with { Committee = heading.Committee ?? before };
            else if (IsCouncil(text)) council ??= text;
            else before = IsName(text) ? text : null;
        }
        return new MeetingTextHeading
        {
            Council = council,
            Committee = dated?.Committee,
            DateText = dated?.DateText,
            IsCancelled = dated?.IsCancelled ?? false,
            Venue = venue,
            Contact = contact,
        };
    }

    private static string? Behind(string line, params ReadOnlySpan<string> labels)
    {
        foreach (var label in labels)
        {
            if (line.StartsWith(label, StringComparison.OrdinalIgnoreCase)) return MeetingHeading.Value(line[label.Length..]);
        }
        return null;
    }

    private static bool IsLabel(string line)
    {
        foreach (var label in Labels)
        {
            if (line.StartsWith(label, StringComparison.OrdinalIgnoreCase) && (label[^1] == ':' || label.Contains(' ', StringComparison.Ordinal) || line.Length <= label.Length + 1)) return true;
        }
        return BodyLabels.Of(line) == BodyLabel.Navigation;
    }

    private static bool IsName(string text) => text.Length is > 2 and <= 120 && char.IsUpper(text[0]) && text[^1] is not ('.' or ':' or ';');

    /// <summary>"Northmere Borough Council" names the council; "Council" is its meeting.</summary>
    private static bool IsCouncil(string text) =>
        text.Length <= 80 && text.EndsWith(" Council", StringComparison.OrdinalIgnoreCase) && text.Split(' ') is { Length: > 2 } words && CouncilWords.Any(w => words.Contains(w, StringComparer.OrdinalIgnoreCase));
}
