using System.Buffers;
using System.Collections.Frozen;

namespace MinutesSearch.Lucene.Analysis;

/// <summary>What a single word says of the language of a text.</summary>
internal enum WordTongue : byte
{
    /// <summary>Nothing.</summary>
    Either,

    /// <summary>It joins Welsh sentences: <c>yn</c>, <c>wedi</c>, <c>oedd</c>.</summary>
    Joining,

    /// <summary>It is a Welsh word of minutes: <c>cofnodion</c>, <c>pwyllgor</c>.</summary>
    Known,

    /// <summary>It is spelt as only Welsh spells: <c>Llanfair</c>, <c>swydd</c>, <c>grwp</c>.</summary>
    Spelt,

    /// <summary>It is a common word of another language, or spelt as Welsh never spells.</summary>
    Other,

    /// <summary>It is no word, or one of a letter or two.</summary>
    None,
}

/// <summary>Tells what a word says of the language of its text, from a list of common words and from its letters.</summary>
internal static class WordTongues
{
    // "a", "i", "o", "ar", "am", "at", "na", "or" and "is" are words of several languages, and "mae" and "gan" are names.
    private static readonly FrozenSet<string> Joining = Set(
        "y yr yn yng ym ac wedi bod fod oedd roedd bydd byddai mewn nad nid nac ei eich ein gyda gydar hyn hwn hon hynny hefyd sydd maer maen " +
        "cael gael wrth rhwng drwy trwy dros felly ond neu oherwydd gwneud wneud gyfer ynghylch ynglyn ynghyd gerbron gellir dylid dylai rhaid " +
        "iddynt arnynt ganddynt ynddynt yddynt eisoes rhag hyd wrthyn unrhyw holl pob bob rhai arall eraill");

    private static readonly FrozenSet<string> Known = Set(
        "cyngor gyngor nghyngor chyngor cynghorau pwyllgor bwyllgor mhwyllgor phwyllgor pwyllgorau cyfarfod gyfarfod nghyfarfod chyfarfod cyfarfodydd " +
        "cofnodion gofnodion rhaglen raglen adroddiad adroddiadau ymddiheuriadau ymddiheuriad absenoldeb datganiadau ddatganiadau buddiant fuddiant " +
        "buddiannau fuddiannau cyllideb gyllideb cyllid gyllid cynllun gynllun cynlluniau cynllunio gynllunio datblygu ddatblygu lleol cais gais " +
        "ceisiadau cynghorydd cynghorwyr cadeirydd gadeirydd aelod aelodau swyddog swyddogion ysgol ysgolion addysg gwasanaeth gwasanaethau " +
        "wasanaethau iechyd cymdeithasol gymdeithasol polisi bolisi strategaeth penderfynwyd penderfyniad penderfyniadau benderfyniad penderfynu " +
        "benderfynu derbyniwyd nodwyd cymeradwyo gymeradwyo cymeradwywyd cynnig cynigion eitem eitemau materion faterion cyfrifon archwilio " +
        "craffu trwyddedu drwyddedu trafnidiaeth parcio barcio amgylchedd cymuned gymuned croeso gwybodaeth diweddariad blynyddol flynyddol tai dai " +
        "trigolion preswylwyr bwrdd fwrdd sirol ddinas dinas tref dref ffordd ffyrdd canolfan ganolfan llyfrgell lyfrgell treth dreth cyhoeddus");

    private static readonly FrozenSet<string> Other = Set(
        "the of and for that with from this was were which be been by it its on in are have has should would their they will not an as to if but " +
        "shall any all who when under upon report council committee meeting members item items minutes agenda resolved motion " +
        "de la el los las del para en con que por le les du des et agus ag");

    private static readonly SearchValues<char> Foreign = SearchValues.Create("kqvxz");

    private static readonly SearchValues<string> ForeignParts =
        SearchValues.Create(["ee", "oo", "sh", "ck", "ou", "tion", "wh", "gh"], StringComparison.Ordinal);

    private static readonly string[] ForeignEndings = ["ing", "ment", "nce", "ble", "ght"];
    private static readonly string[] Beginnings = ["ngh", "chw", "ddi", "dda", "ddy", "ddo", "gwa", "gwe", "gwi", "gwy", "gwl", "gwr", "mhw", "mha", "mhe", "rhy", "rhe", "rha", "rho"];
    private static readonly string[] Endings = ["iadau", "iad", "aeth", "aethau", "edd", "ydd", "wyd", "wyr", "wys", "wyn", "odd", "asant", "iaeth", "deb"];

    /// <summary>What a folded word says.</summary>
    public static WordTongue Of(string folded)
    {
        if (folded.AsSpan().ContainsAnyExceptInRange('a', 'z')) return WordTongue.None;
        if (Joining.Contains(folded)) return WordTongue.Joining;
        if (Known.Contains(folded)) return WordTongue.Known;
        if (Other.Contains(folded)) return WordTongue.Other;
        if (folded.Length < 3) return WordTongue.None;
        if (IsForeign(folded)) return WordTongue.Other;
        return IsSpelt(folded) ? WordTongue.Spelt : WordTongue.Either;
    }

    // "ngh" is Welsh, "gh" elsewhere is not.
    private static bool IsForeign(string word) =>
        word.AsSpan().ContainsAny(Foreign)
        || (word.AsSpan().ContainsAny(ForeignParts) && !word.Contains("ngh", StringComparison.Ordinal))
        || (word.Length > 5 && Array.Exists(ForeignEndings, ending => word.EndsWith(ending, StringComparison.Ordinal)));

    // Three letters are too few: "DWP" is no word.
    private static bool IsSpelt(string word)
    {
        if (word.Length < 4) return false;
        for (var at = 1; at < word.Length; at++)
        {
            // The letter w as a vowel: "grwp", "swydd", "pwll".
            if (word[at] == 'w' && !IsVowel(word[at - 1]) && (at + 1 == word.Length || !IsVowel(word[at + 1]) || word[at + 1] == 'y')) return true;
        }

        return (word.StartsWith("ll", StringComparison.Ordinal) && IsVowel(word[2]))
            || Array.Exists(Beginnings, beginning => word.StartsWith(beginning, StringComparison.Ordinal))
            || (word.Length > 4 && Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal)));
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
