using System.Collections.Frozen;

namespace MinutesSearch.Ingest.Reading.People;

/// <summary>First names that stand for each other: <c>Mike</c> and <c>Michael</c>; a short one may stand for several, <c>Pat</c> for <c>Patrick</c> and <c>Patricia</c>.</summary>
internal static class FirstNames
{
    private static readonly FrozenDictionary<string, string[]> Full = Read("""
        mike mick micky: michael
        dave davey: david
        steve steven stevie: stephen
        steph: stephanie
        tony: anthony
        toni: antonia
        tom tommy: thomas
        jim jimmy jamie: james
        bob bobby rob robbie: robert
        bill billy will: william
        liz lizzie beth betty: elizabeth
        sue susie: susan suzanne
        pat: patrick patricia
        paddy: patrick
        trish tricia: patricia
        dan danny: daniel
        ed eddie ted: edward
        joe joey: joseph
        jo: joanne joanna josephine
        ken kenny: kenneth
        nick: nicholas
        nicky: nicholas nicola
        phil: philip
        phillip: philip
        pippa: philippa
        ray: raymond
        ron ronnie: ronald
        sam: samuel samantha
        tim: timothy
        andy: andrew
        ben: benjamin
        chris: christopher christine christina
        tina: christina
        fred: frederick
        geoff jeff jeffrey: geoffrey
        greg: gregory
        jon: jonathan
        kate katie: katherine kathryn catherine
        kath kathy: kathleen katherine kathryn
        cath cathy: catherine
        les: leslie lesley
        matt: matthew
        maggie meg peggy: margaret
        jenny: jennifer
        pam: pamela
        val: valerie
        vic: victor
        vicky vicki: victoria
        alan allen: allan
        jerry gerry: gerard gerald
        alex: alexander alexandra
        bernie: bernard bernadette
        charlie: charles charlotte
        debbie: deborah
        frank: francis
        fran: frances
        gill: gillian
        harry: harold henry
        jack: john
        jackie: jacqueline
        jan: janet janice
        judy: judith
        larry laurie: lawrence
        mandy: amanda
        pete: peter
        penny: penelope
        reg: reginald
        rich rick dick: richard
        rod: rodney
        rosie: rosemary
        sandy: alexander sandra
        stan: stanley
        stu: stuart
        terry: terence theresa
        viv: vivian vivien
        """);

    /// <summary>True where two first names can be one person's.</summary>
    public static bool AreSame(string one, string other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase) || Wholes(one).Intersect(Wholes(other), StringComparer.OrdinalIgnoreCase).Any();

    private static string[] Wholes(string name) => Full.GetValueOrDefault(name) ?? [name];

    private static FrozenDictionary<string, string[]> Read(string lines) => lines.Split('\n')
        .Select(line => line.Split(':'))
        .SelectMany(line => line[0].Split(' ').Select(name => KeyValuePair.Create(name, line[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
