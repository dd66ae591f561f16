using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace MinutesSearch.Relevance;

/// <summary>A query with graded answers (0–3; 2 and 3 count as relevant).</summary>
/// <param name="Corpus">The collection that it is asked of.</param>
/// <param name="Slice">The kind of query, e.g. <c>title words</c>.</param>
/// <param name="Text">As typed.</param>
/// <param name="Grades">Item id to grade; empty for a query that nothing answers.</param>
internal sealed record TestQuery(string Corpus, string Slice, string Text, IReadOnlyDictionary<string, int> Grades)
{
    /// <summary>True for a query of an earlier set, of which both halves were looked at: all of it is for tuning.</summary>
    [JsonIgnore]
    public bool IsKnownWhole { get; init; }

    /// <summary>True for a query of a set that nothing is tuned on.</summary>
    [JsonIgnore]
    public bool IsKeptWhole { get; init; }

    /// <summary>Half to tune on, or half that nothing is tuned on: by a hash of the text, so that it never moves.</summary>
    [JsonIgnore]
    public bool IsForTuning => IsKnownWhole || (!IsKeptWhole && SHA256.HashData(Encoding.UTF8.GetBytes(Text))[0] % 2 == 0);

    /// <summary>Hash of a whole set, so that a report says what it was measured on.</summary>
    public static string HashOf(IEnumerable<TestQuery> queries)
    {
        var lines = queries.Select(query => $"{query.Corpus}\t{query.Slice}\t{query.Text}\t{string.Join(',', query.Grades.OrderBy(grade => grade.Key, StringComparer.Ordinal).Select(grade => $"{grade.Key}={grade.Value}"))}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines.Order(StringComparer.Ordinal)))))[..12];
    }
}
