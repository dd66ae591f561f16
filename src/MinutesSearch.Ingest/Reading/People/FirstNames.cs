namespace MinutesSearch.Ingest.Reading.People;

/// <summary>First names that stand for each other: <c>Mike</c> and <c>Michael</c>.</summary>
internal static class FirstNames
{
    private static readonly Dictionary<string, string> Full = new(StringComparer.OrdinalIgnoreCase)
    {
        ["mike"] = "michael",
        ["mick"] = "michael",
        ["dave"] = "david",
        ["steve"] = "stephen",
        ["steven"] = "stephen",
        ["tony"] = "anthony",
        ["tom"] = "thomas",
        ["jim"] = "james",
        ["bob"] = "robert",
        ["rob"] = "robert",
        ["bill"] = "william",
        ["will"] = "william",
        ["liz"] = "elizabeth",
        ["sue"] = "susan",
        ["pat"] = "patrick",
        ["paddy"] = "patrick",
        ["dan"] = "daniel",
        ["danny"] = "daniel",
        ["ed"] = "edward",
        ["eddie"] = "edward",
        ["joe"] = "joseph",
        ["ken"] = "kenneth",
        ["nick"] = "nicholas",
        ["phil"] = "philip",
        ["phillip"] = "philip",
        ["ray"] = "raymond",
        ["ron"] = "ronald",
        ["sam"] = "samuel",
        ["tim"] = "timothy",
        ["andy"] = "andrew",
        ["ben"] = "benjamin",
        ["chris"] = "christopher",
        ["fred"] = "frederick",
        ["geoff"] = "geoffrey",
        ["jeff"] = "geoffrey",
        ["jeffrey"] = "geoffrey",
        ["greg"] = "gregory",
        ["jon"] = "jonathan",
        ["kate"] = "katherine",
        ["cathy"] = "catherine",
        ["les"] = "leslie",
        ["matt"] = "matthew",
        ["maggie"] = "margaret",
        ["jenny"] = "jennifer",
        ["pam"] = "pamela",
        ["val"] = "valerie",
        ["vic"] = "victor",
        ["alan"] = "allan",
        ["allen"] = "allan",
        ["jerry"] = "gerard",
        ["gerry"] = "gerard",
    };

    /// <summary>True where two first names can be one person's.</summary>
    public static bool AreSame(string one, string other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase) || Whole(one).Equals(Whole(other), StringComparison.OrdinalIgnoreCase);

    private static string Whole(string name) => Full.GetValueOrDefault(name, name);
}
