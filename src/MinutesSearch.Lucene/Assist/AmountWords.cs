using System.Globalization;
using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Assist;

/// <summary>Round amounts in the ways that minutes write them: <c>€1.5m</c>, <c>1.5 million</c> and <c>1,500,000</c> are one.</summary>
internal static class AmountWords
{
    private const decimal Thousand = 1_000;
    private const decimal Million = 1_000_000;
    private const decimal Billion = 1_000_000_000;

    /// <summary>The other ways to write the amount that begins at a place, with the number of words it takes; null where none does.</summary>
    public static (ExpansionRule Rule, int Length)? At(IReadOnlyList<MinutesQuery> words, int at)
    {
        var first = ((WordQuery)words[at]).Text;
        var digits = first.TrimStart('£', '€', '$');
        if (digits.Length == 0 || !char.IsAsciiDigit(digits[0])) return null;
        var number = digits.TrimEnd([.. "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"]);
        if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var amount) || amount is <= 0 or > 1_000_000_000_000) return null;
        var (times, length) = (Times(digits[number.Length..]), 1);
        if (times == 0) return null;
        if (times == 1 && at + 1 < words.Count && words[at + 1] is WordQuery next && Times(next.Text) is > 1 and var written) (times, length) = (written, 2);
        amount *= times;
        // A number of few digits, or one that is not round, is written in one way only; "10k" without a currency is a run.
        if (amount < Thousand || (times == Thousand && digits.Length == first.Length) || (times == 1 && (amount < Million || amount % Thousand != 0))) return null;
        var typed = length == 1 ? digits : $"{digits} {((WordQuery)words[at + 1]).Text}";
        var forms = Forms(amount).Where(form => !form.Equals(typed, StringComparison.OrdinalIgnoreCase)).ToList();
        return (new([], forms, QueryList.Create([.. forms.Select(static form => form.Contains(' ') ? (MinutesQuery)new PhraseQuery(form) : new WordQuery(form))]), 1), length);
    }

    private static decimal Times(string unit) => unit.ToLowerInvariant() switch
    {
        "" => 1,
        "k" or "thousand" => Thousand,
        "m" or "mn" or "mil" or "million" => Million,
        "bn" or "billion" => Billion,
        _ => 0,
    };

    private static IEnumerable<string> Forms(decimal amount)
    {
        if (amount == decimal.Truncate(amount)) yield return amount.ToString("N0", CultureInfo.InvariantCulture);
        var (unit, sign, word) = amount < Million ? (Thousand, "k", null) : amount < Billion ? (Million, "m", "million") : (Billion, "bn", "billion");
        var share = amount / unit;
        if (share != decimal.Round(share, 3)) yield break;
        var number = share.ToString("0.###", CultureInfo.InvariantCulture);
        yield return number + sign;
        if (word is not null) yield return $"{number} {word}";
    }
}
