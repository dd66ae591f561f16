using System.Text.Json;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.JsonLines;

/// <summary>Reads <c>votes</c>: sides with names, <c>{ "For": ["A", "B"], "Against": [] }</c>, or with counts, <c>{ "For": 2 }</c>.</summary>
internal static class ImportVotes
{
    private const string NotVotes = "\"votes\" is no object of sides with names or counts.";

    private static readonly string[][] SideNames =
    [
        ["for", "affirmative", "aye", "ayes", "yes", "yea", "yeas", "in favour", "in favor"],
        ["against", "negative", "nay", "nays", "no", "noes"],
        ["abstain", "abstained", "abstention", "abstentions", "abstaining"],
    ];

    /// <summary>Takes the votes at hand into the item. Absence, leave and the like are no votes and passed over.</summary>
    /// <returns>A fault; null where all is well.</returns>
    public static string? Read(ref Utf8JsonReader reader, ImportedItem item)
    {
        if (reader.TokenType == JsonTokenType.Null) return null;
        if (reader.TokenType != JsonTokenType.StartObject) return NotVotes;
        var vote = new Vote();
        var isVote = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = (reader.GetString() ?? "").Trim();
            var side = Array.FindIndex(SideNames, names => names.Contains(name, StringComparer.OrdinalIgnoreCase));
            reader.Read();
            if (side < 0)
            {
                reader.Skip();
                continue;
            }
            if (!Names(ref reader, out var names, out var count)) return NotVotes;
            isVote = true;
            vote = side switch
            {
                0 => vote with { For = (vote.For ?? 0) + count, NamesFor = [.. vote.NamesFor, .. names] },
                1 => vote with { Against = (vote.Against ?? 0) + count, NamesAgainst = [.. vote.NamesAgainst, .. names] },
                _ => vote with { Abstained = (vote.Abstained ?? 0) + count, NamesAbstained = [.. vote.NamesAbstained, .. names] },
            };
        }
        if (isVote) item.Votes = vote;
        return null;
    }

    private static bool Names(ref Utf8JsonReader reader, out List<string> names, out int count)
    {
        names = [];
        count = 0;
        if (reader.TokenType == JsonTokenType.Null) return true;
        if (reader.TokenType == JsonTokenType.Number) return reader.TryGetInt32(out count) && count >= 0;
        if (reader.TokenType != JsonTokenType.StartArray) return false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!ImportFields.Text(ref reader, out var name)) return false;
            if (!string.IsNullOrWhiteSpace(name)) names.Add(name.Trim());
        }
        count = names.Count;
        return true;
    }
}
