using System.Collections.Frozen;

namespace MinutesSearch.Lucene.Analysis;

/// <summary>
/// Words that people use around what they look for: <c>why do they keep digging up our street</c>. Minutes are written otherwise, so
/// such words are rare there and would seem to say much. What minutes may be about ("change", "help", "work", "stop") is not among them.
/// </summary>
internal static class TalkWords
{
    private static readonly FrozenSet<string> Words =
        ("able actually again ago allow allowed allowing allows almost already also always another anybody anymore anyone anything anyway around ask asked asking away " +
         "back bad badly became become before behind best better big bit both bring bringing brings brought buy buying call called calling came cannot cant come comes coming couldnt " +
         "didnt different doesnt doing done dont during each either else end ended enough even ever every everybody everyone everything everywhere exactly " +
         "far few finally find finding first found gave get gets getting give given gives giving go goes going gone good got gotten great guys " +
         "happen happened happening happens hardly havent hear heard here how however instead isnt just keep keeping keeps kept kind knew know known knows " +
         "last lately later least leave leaves leaving left less let lets like liked likely little look looked looking looks lose losing lost lot lots " +
         "made make makes making many may maybe mean means meant might more most moved much must near nearly need needed needs never nobody none nothing now " +
         "off often ok old once one ones only onto other others ourselves out over own perhaps possible possibly probably proper properly put puts putting quite rather reason reasons really right " +
         "said same saw say saying says see seeing seem seems seen several shall shouldnt since some somebody someone something sometimes somewhere soon sort stay still stuff supposed sure " +
         "take taken takes taking talk talked talking tell telling thing things think thinking though thought through thus till today together told too took toward towards tried tries try trying turn turned twice " +
         "under until up upon us used usual usually various very want wanted wanting wants wasnt wasted way ways well went whatever whenever wherever whether while whole whose wont worse worst wouldnt wrong " +
         "yes yet").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for such a word; <paramref name="folded"/> is lower case.</summary>
    public static bool Contains(string folded) => Words.Contains(folded);
}
