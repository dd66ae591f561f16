using System.Collections.Frozen;

namespace MinutesSearch.Lucene.Analysis;

/// <summary>
/// Welsh words that carry no meaning of their own. Those that would be missed in an English question (<c>eu</c>, <c>dan</c>, <c>dim</c>)
/// are not among them, and nor is what says no (<c>nid</c>, <c>nad</c>): a question is not told by its language.
/// </summary>
internal static class WelshStopWords
{
    private static readonly FrozenSet<string> Words =
        ("a ac ai am ar au at bod fod bydd byddai ei ein eich fel felly fu gan ganddo gyda gydar hefyd hon hwn hyn hynny i ir iw mae maen maer " +
         "mewn neu nar o oi ou oedd ond or r roedd rhwng sef sy sydd syn trwy drwy dros wedi wrth y ydi yddynt yn yng ym yr yw ydyw").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a stop word; <paramref name="folded"/> is lower case.</summary>
    public static bool Contains(string folded) => Words.Contains(folded);
}
