using System.Globalization;
using System.Text.Json;
using MinutesSearch.Minutes;

namespace MinutesSearch.Benchmarks.Corpora;

/// <summary>A generated item in the product's forms.</summary>
internal static class ProductItem
{
    private const int PassageLength = 400;
    private static readonly Council Council = Council.Named("Generated Council");

    /// <summary>As reading leaves it: passages of whole sentences.</summary>
    public static AgendaItem Of(CorpusItem item)
    {
        var date = DateOnly.ParseExact(item.Day.ToString(CultureInfo.InvariantCulture), "yyyyMMdd", CultureInfo.InvariantCulture);
        return new AgendaItem
        {
            Id = item.Id,
            Title = item.Title,
            Meeting = new MeetingHeader
            {
                Id = $"{Slug.Of(item.Committee)}-{item.Day}",
                Title = $"{item.Committee}, {date:d MMMM yyyy}",
                Council = Council,
                Committee = Committee.Named(item.Committee),
                Date = MeetingDate.Stated(date, item.Day.ToString(CultureInfo.InvariantCulture)),
            },
            Passages = [.. Passages(item.Body)],
            Speakers = [.. item.Speakers.Select(name => new Speaker(Slug.Of(name), name, null, Participation.Spoke, name))],
            Topics = [.. item.Topics.Select(name => new Topic(name, name, []))],
        };
    }

    /// <summary>As a line of the import format.</summary>
    public static string Line(CorpusItem item) => JsonSerializer.Serialize(new
    {
        id = item.Id,
        council = Council.Name,
        committee = item.Committee,
        meetingId = $"{Slug.Of(item.Committee)}-{item.Day}",
        meetingDate = $"{item.Day / 10_000}-{item.Day / 100 % 100:00}-{item.Day % 100:00}",
        title = item.Title,
        text = item.Body,
        speakers = item.Speakers,
    });

    private static IEnumerable<Passage> Passages(string body)
    {
        var start = 0;
        for (var number = 1; start < body.Length; number++)
        {
            var end = body.Length - start <= PassageLength ? -1 : body.IndexOf(". ", start + PassageLength, StringComparison.Ordinal);
            var text = end < 0 ? body[start..] : body[start..(end + 1)];
            start += text.Length;
            yield return new Passage { Anchor = "p" + number, Part = ItemPart.Minutes, Text = text.Trim() };
        }
    }
}
