using System.Collections.Frozen;
using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Assist;

/// <summary>Ends of addresses as people shorten them: <c>church st</c> is Church Street too. "St" before a name is a saint, so the word before belongs to it.</summary>
internal static class AddressWords
{
    private static readonly FrozenDictionary<string, string> Whole =
        "st street, rd road, ave avenue, av avenue, dr drive, sq square, pk park, ln lane, cl close, ct court, pl place, tce terrace, terr terrace, cres crescent, gdns gardens, blvd boulevard"
            .Split(", ").Select(static pair => pair.Split(' ')).ToFrozenDictionary(static pair => pair[0], static pair => pair[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>What a word means after the one before it; null where it is no end of an address.</summary>
    public static ExpansionRule? At(IReadOnlyList<MinutesQuery> words, int at)
    {
        if (at == 0 || words[at - 1] is not WordQuery before || !Whole.TryGetValue(((WordQuery)words[at]).Text.TrimEnd('.'), out var whole)) return null;
        var address = $"{before.Text} {whole}";
        return new([], [address], QueryList.Create([new PhraseQuery(address)]), 1);
    }
}
