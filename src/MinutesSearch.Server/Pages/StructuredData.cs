using System.Text.Json.Nodes;
using MinutesSearch.Minutes;
using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages;

/// <summary>Structured data (schema.org) for the head of a page. Modest: the meeting as an event, the item as a part of it.</summary>
internal static class StructuredData
{
    /// <summary>A meeting.</summary>
    public static Markup Meeting(Site site, MeetingHeader meeting)
    {
        var data = Event(site, meeting);
        data.Insert(0, "@context", "https://schema.org");
        return Markup.Json(data);
    }

    /// <summary>An item, as a piece of writing about its meeting.</summary>
    public static Markup Item(Site site, AgendaItem item)
    {
        var data = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "CreativeWork",
            ["name"] = item.Title,
            ["url"] = site.Absolute("/items/" + Uri.EscapeDataString(item.Id)),
            ["about"] = Event(site, item.Meeting),
        };
        if (item.Topics.Count > 0) data["keywords"] = string.Join(", ", item.Topics.Select(topic => topic.Label));
        if (item.Meeting.Date.Date is { } day) data["dateCreated"] = Wording.Iso(day);
        return Markup.Json(data);
    }

    private static JsonObject Event(Site site, MeetingHeader meeting)
    {
        var data = new JsonObject
        {
            ["@type"] = "Event",
            ["name"] = meeting.Title,
            ["url"] = site.Absolute("/meetings/" + Uri.EscapeDataString(meeting.Id)),
            ["organizer"] = new JsonObject { ["@type"] = "GovernmentOrganization", ["name"] = meeting.Council.Name },
            ["eventStatus"] = meeting.IsCancelled ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled",
        };
        // A year that was inferred is no date of an event.
        if (meeting.Date.Date is { } day) data["startDate"] = Wording.Iso(day);
        if (meeting.Venue is { } venue) data["location"] = new JsonObject { ["@type"] = "Place", ["name"] = venue };
        return data;
    }
}
