using Microsoft.AspNetCore.Http.HttpResults;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Api.Parameters;
using MinutesSearch.Server.Hosting;
using MinutesSearch.Server.Ingestion.People;

namespace MinutesSearch.Server.Api;

/// <summary><c>/v1/meetings</c>: meetings, and one with its items.</summary>
internal static class MeetingsApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/meetings", Meetings).WithName("meetings").WithTags("Meetings")
            .WithSummary("List meetings").WithDescription("Meetings, latest first, those without a date last.");
        routes.MapGet("/meetings/{id}", Meeting).WithName("meeting").WithTags("Meetings").ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("Read one meeting").WithDescription("A meeting with its items in the order of the agenda.");
    }

    private static Ok<MeetingsAnswer> Meetings(MeetingParameters parameters, Records records, HttpRequest request)
    {
        var filter = parameters.Filter;
        var found = records.ListMeetings(filter);
        var links = ListLinks.Of("meetings", parameters.Values, filter.Page, filter.PageSize, found.Total, request.PathBase);
        return TypedResults.Ok(new MeetingsAnswer(found.Total, filter.Page, filter.PageSize,
            [.. found.Meetings.Select(meeting => new MeetingSummaryAnswer(MeetingAnswer.Of(meeting.Header, request.PathBase), meeting.ItemCount, meeting.CutCount))], links));
    }

    private static Results<Ok<MeetingWithItemsAnswer>, ProblemHttpResult> Meeting(string id, Records records, HttpRequest request) =>
        records.FindMeeting(id) is { } meeting
            ? TypedResults.Ok(MeetingWithItemsAnswer.Of(meeting, request.PathBase))
            : Problems.NotFound($"There is no meeting '{id}'.");
}
