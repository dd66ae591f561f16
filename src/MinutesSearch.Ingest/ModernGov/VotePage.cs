using System.Globalization;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Ingest.Words;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.ModernGov;

/// <summary>Reads a page of votes by name, from HTML or from copied text: <c>ForA. One, B. Two and C. Three3</c>.</summary>
internal static class VotePage
{
    private static readonly (string Word, int Side)[] Sides = [("Abstained", 2), ("Abstentions", 2), ("Abstention", 2), ("Abstain", 2), ("Against", 1), ("For", 0), ("Conflict Of Interests", 3), ("No vote", 3), ("Absent", 3)];

    /// <summary>The meeting with the item and its votes; null where the page holds no vote.</summary>
    public static MeetingDraft? Read(PageText page)
    {
        HeadingLine? heading = null;
        string? title = null, subject = null;
        var votes = new List<Vote>();
        Vote? vote = null;
        foreach (var line in page.Lines)
        {
            var text = Fold.White(line.Text);
            if (heading is null && votes.Count == 0 && vote is null && HeadingLine.Read(text) is { } read) heading = read;
            else if (Behind(text, "Item:") is { } item) title ??= TitleText.Clean(item) is { Length: > 0 } named ? named : null;
            else if (Behind(text, "Resolution status:") is { } result)
            {
                if (vote is not null) votes.Add(vote);
                vote = new Vote { Subject = subject, Result = result.Length == 0 ? null : result };
            }
            else if (Side(line.Text) is { } side) vote = With(vote ?? new Vote { Subject = subject }, side.Side, side.Names, side.Count);
            else if (vote is null || vote.For is not null || vote.Against is not null) subject = text.TrimEnd(':');
        }
        if (vote is not null) votes.Add(vote);
        if (votes.Count == 0) return null;
        return new MeetingDraft
        {
            SourceId = page.MeetingId,
            Council = page.Council,
            Committee = heading?.Committee,
            DateTexts = heading is null ? [] : [heading.DateText],
            SourceUrl = page.MeetingUrl,
            Items = [new ItemDraft { SourceId = page.ItemId, Title = title ?? votes[0].Subject ?? "Recorded vote", Votes = votes, SourceUrl = page.Address.Url }],
        };
    }

    private static string? Behind(string line, string label) => line.StartsWith(label, StringComparison.OrdinalIgnoreCase) ? line[label.Length..].Trim() : null;

    private static Vote With(Vote vote, int side, IReadOnlyList<string> names, int? count) => side switch
    {
        0 => vote with { For = count, NamesFor = names },
        1 => vote with { Against = count, NamesAgainst = names },
        2 => vote with { Abstained = count, NamesAbstained = names },
        _ => vote,
    };

    private static (int Side, IReadOnlyList<string> Names, int? Count)? Side(string line)
    {
        foreach (var (word, side) in Sides)
        {
            if (!line.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var names = line.AsSpan(word.Length).Trim().Trim("|:").Trim();
            var digits = names.Length;
            while (digits > 0 && char.IsAsciiDigit(names[digits - 1])) digits--;
            if (digits == names.Length || names.Length - digits > 4) return null;
            var count = int.Parse(names[digits..], CultureInfo.InvariantCulture);
            return (side, Names(names[..digits].Trim().TrimEnd("|(").Trim()), count);
        }
        return null;
    }

    private static List<string> Names(ReadOnlySpan<char> text)
    {
        var names = new List<string>();
        foreach (var part in Fold.White(text).Replace(" and ", ",", StringComparison.OrdinalIgnoreCase).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!part.Equals("None", StringComparison.OrdinalIgnoreCase)) names.Add(part);
        }
        return names;
    }
}
