using System.Text;
using MinutesSearch.Minutes;

namespace MinutesSearch.Archive.Tests;

/// <summary>Invented meetings.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset FirstDay = new(2026, 2, 1, 8, 0, 0, TimeSpan.Zero);

    public static MeetingHeader Header(string id = "northmere-m1", DateOnly? date = null, string? committee = "Highways Committee") => new()
    {
        Id = id,
        Title = $"{committee ?? "Meeting"} {id}",
        Council = Council.Named("Northmere Borough Council"),
        Committee = committee is null ? null : Committee.Named(committee),
        Date = date is { } day ? MeetingDate.Stated(day, day.ToString("yyyy-MM-dd")) : MeetingDate.Unknown,
    };

    public static AgendaItem Item(string id, string text = "The Committee considered the report.", int order = 0, MeetingHeader? meeting = null, params Speaker[] speakers) => new()
    {
        Id = id,
        Meeting = meeting ?? Header(),
        Order = order,
        Title = $"Item {id}",
        Passages = [new Passage { Anchor = "p1", Part = ItemPart.Minutes, Text = text }],
        Speakers = speakers,
    };

    public static Meeting Meeting(MeetingHeader header, params AgendaItem[] items) => new(header, items.Select((item, i) => item with { Meeting = header, Order = i }).ToList());

    public static PageToStore Page(string address, params Meeting[] meetings) => new()
    {
        Address = address,
        FetchedAt = FirstDay,
        // The bytes differ when what is read of them does.
        Body = Encoding.UTF8.GetBytes(address + string.Join('|', meetings.SelectMany(m => m.Items.Select(i => i.Title + string.Join('|', i.Passages.Select(p => p.Text))).Prepend(m.Header.ToString())))),
        Format = "moderngov-html/meeting",
        ReaderVersion = "1",
        Meetings = meetings,
    };

    public static PageToStore Page(string address, params AgendaItem[] items) => Page(address, Meeting(Header(date: new DateOnly(2018, 1, 22)), items));

    public static PageToStore Import(string address, params AgendaItem[] items) => Page(address, items) with { IsImport = true, Format = "json-lines" };

    public static Speaker Person(string name, Participation participation = Participation.Spoke, string? role = null, string? written = null) =>
        new(Slug.Of(name), name, role, participation, written ?? $"Councillor {name}");
}
