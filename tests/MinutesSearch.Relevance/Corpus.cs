using System.Security.Cryptography;
using System.Text;

namespace MinutesSearch.Relevance;

/// <summary>The items of one collection, searched on their own as one installation of the product would be.</summary>
/// <param name="Name"><c>nyc</c>, <c>limerick</c> or <c>demo</c>.</param>
/// <param name="Items">Its items, each id once.</param>
internal sealed record Corpus(string Name, IReadOnlyList<EvaluationItem> Items)
{
    /// <summary>Changes whenever an item or its text does: indexes made of other items are not used again.</summary>
    public string Stamp { get; } = StampOf(Items);

    private static string StampOf(IReadOnlyList<EvaluationItem> items)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var item in items) hash.AppendData(Encoding.UTF8.GetBytes($"{item.Id}\t{item.Title.Length}\t{item.Text.Length}\t{item.Names.Length}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
