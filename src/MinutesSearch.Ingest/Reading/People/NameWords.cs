namespace MinutesSearch.Ingest.Reading.People;

/// <summary>How a person is addressed: it tells members from officers, and men from women, where two share a surname.</summary>
internal enum Address
{
    /// <summary>No title.</summary>
    None,

    /// <summary>Councillor, Alderman and the like.</summary>
    Member,

    /// <summary>Mr.</summary>
    Man,

    /// <summary>Ms, Mrs, Miss, Dame.</summary>
    Woman,

    /// <summary>Dr, Professor, police ranks: says neither.</summary>
    Other,
}

/// <summary>Words that stand around names.</summary>
internal static class NameWords
{
    private static readonly WordSet Members = WordSet.AnyCase("councillor councillors cllr cllrs clir clirs cllr's cmhlr comhairleoir alderman aldermen ald coun cnclr bailie");
    private static readonly WordSet Plurals = WordSet.AnyCase("councillors cllrs clirs messrs aldermen drs superintendents inspectors");
    private static readonly WordSet Women = WordSet.AnyCase("ms mrs miss dame lady baroness");
    private static readonly WordSet Men = WordSet.AnyCase("mr sir messrs lord");
    private static readonly WordSet Others = WordSet.AnyCase("dr prof professor rev revd reverend canon fr father sr mx senator superintendent supt inspector insp sergeant sgt superintendents inspectors colonel captain major drs pcso pc acc dcc wpc lieutenant lt brigadier archdeacon imam rabbi");

    /// <summary>Titles of office that stand before a surname and say a role: <c>Mayor Sample</c>.</summary>
    public static readonly WordSet Offices = WordSet.AnyCase("mayor cathaoirleach deputy provost convener convenor");

    /// <summary>Words before a title that belong to it: <c>County Councillor</c>.</summary>
    public static readonly WordSet Wards = WordSet.AnyCase("county borough district city parish town ward");

    /// <summary>Honours and memberships after a name.</summary>
    public static readonly WordSet Honours = WordSet.AnyCase("obe mbe cbe kbe dbe bem dl jp qc kc mp msp mep am ms mla mcc td phd frics frsa ba bsc kt qpm tsnua junior");

    /// <summary>Suffixes that belong to the surname.</summary>
    public static readonly WordSet Suffixes = WordSet.AnyCase("jr jr. jnr sr. snr ii iii iv");

    /// <summary>Small words inside surnames.</summary>
    public static readonly WordSet Particles = WordSet.AnyCase("de la le du di da des den der van von ter ten ó ní uí nic mac mc ap ab bin ibn al el st saint de-la ua o");

    /// <summary>Words that are surnames where nothing but a name can stand.</summary>
    public static readonly WordSet Surnames = WordSet.AnyCase("ward park lane street west north east south church head march may hall");

    /// <summary>Capitalised words that never are part of a name.</summary>
    public static readonly WordSet NoName = WordSet.AnyCase("""
        chief executive director officer officers manager head cabinet member members council councillor councillors committee panel board leader chair chairman chairperson chairwoman vice portfolio holder mayor deputy assistant senior
        principal service services strategic interim acting ward party group the this that these those in on at and or of for with as to by from cathaoirleach leas-chathaoirleach leas provost convener convenor an report motion question he she they it item minutes meeting
        agenda resolved agreed department directorate division section team authority county city borough district town parish trust nhs healthwatch police garda gardaí government minister commission forum association society
        limited ltd plc company north south east west january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday apologies present attending attendance
        declarations interest items recommendation recommendations decision seconded proposed moved proposer seconder absent none nil all also public university college school hospital church road street avenue lane park
        planning housing health social care adult children education transport highways environment finance corporate community communities economic development administrator engineer planner architect solicitor clerk treasurer secretary
        commissioner accountant auditor adviser advisor lead representative representatives programme project policy scrutiny democratic legal governance human resources ict digital partnership operations commissioning people customer
        welcome confirmation membership quay terrace office estate square crescent grove village centre building station stadium club group festival project scheme plan fund no yes not there what when if we i you his her their our my meetings administrative clerical staff technical graduate resident regional national metropolitan municipal prop sec secd
        """);

    /// <summary>Where the first title of a text stands; -1 where it has none.</summary>
    public static int TitleAt(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = NameReader.WordEnd(text, at, text.Length);
            if (end == at) { at++; continue; }
            if (AddressOf(text[at..end]) is not null) return at;
            at = end;
        }
        return -1;
    }

    /// <summary>How a word addresses somebody; null where it is no title. A closing stop is allowed.</summary>
    public static Address? AddressOf(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 15 || !char.IsUpper(word[0])) return null;
        // The first letters of all titles.
        if ((word[0] | 0x20) is not ('c' or 'm' or 'a' or 'b' or 'l' or 'd' or 's' or 'p' or 'r' or 'f' or 'i')) return null;
        word = word.TrimEnd('.');
        if (Members.Has(word)) return Address.Member;
        if (Men.Has(word)) return Address.Man;
        if (Women.Has(word)) return Address.Woman;
        return Others.Has(word) ? Address.Other : null;
    }

    /// <summary>True for a title of several people: <c>Councillors</c>.</summary>
    public static bool IsPlural(ReadOnlySpan<char> title) => Plurals.Has(title.TrimEnd(".:"));
}
