using System.CommandLine;
using MinutesSearch.Minutes;
using MinutesSearch.Server.Api.Answers;
using Spectre.Console;

namespace MinutesSearch.Server.Commands;

/// <summary><c>minutes show</c>: one item or meeting whole.</summary>
internal static class ShowCommand
{
    public static Command Create(Verb verb)
    {
        var id = new Argument<string>("ID") { Description = "An item or a meeting." };
        var command = new Command("show", "Print one item, or one meeting with its items.");
        command.Arguments.Add(id);
        return verb.Does(command, (invocation, _) => RunAsync(invocation, invocation.Parsed.GetRequiredValue(id)));
    }

    private static async Task<int> RunAsync(Invocation invocation, string id)
    {
        var settings = invocation.ReadSettings();
        if (!OpenData.Exists(invocation, settings)) return ExitCodes.Data;
        await using var backend = Backend.Open(settings, invocation.Around.Clock, IndexAccess.Read);
        var records = OpenData.Read(backend, settings).Records;
        if (records.FindItem(id) is { } item)
        {
            if (invocation.IsJson) return invocation.Json(ItemAnswer.Of(item, ""));
            Print(invocation.Around.MakeConsole(), item);
            return ExitCodes.Done;
        }
        if (records.FindMeeting(id) is not { } meeting) return invocation.Fail($"There is no item and no meeting '{id}', or it was withdrawn.", ExitCodes.Findings);
        if (invocation.IsJson) return invocation.Json(MeetingWithItemsAnswer.Of(meeting, ""));
        var console = invocation.Around.MakeConsole();
        console.MarkupLineInterpolated($"[bold]{meeting.Header.Title}[/] · {meeting.Header.Council.Name}");
        foreach (var each in meeting.Items) console.MarkupLineInterpolated($"{each.Number ?? "–",6}  {each.Title}  [grey]{each.Id}[/]");
        return ExitCodes.Done;
    }

    private static void Print(IAnsiConsole console, AgendaItem item)
    {
        console.MarkupLineInterpolated($"[bold]{(item.Number is { } number ? number + ". " : "")}{item.Title}[/]");
        console.MarkupLineInterpolated($"[grey]{item.Meeting.Council.Name} · {item.Meeting.Title} · {item.Id}[/]");
        if (item.IsTruncated) console.MarkupLine("[yellow]The source cut this text.[/]");
        ItemPart? part = null;
        foreach (var passage in item.Passages)
        {
            if (part != passage.Part) console.MarkupLineInterpolated($"\n[underline]{passage.Part}[/]");
            part = passage.Part;
            var mark = passage.Marker is { } marker ? marker + " " : "";
            console.MarkupLineInterpolated($"{new string(' ', passage.Level * 2)}{mark}{(passage.Speaker is { Start: 0 } speaker ? $"({speaker.Name}) " : "")}{passage.Text}");
        }
        foreach (var decision in item.Decisions) console.MarkupLineInterpolated($"\n[bold]Decision ({decision.Outcome.ToString().ToLowerInvariant()}):[/] {decision.Text}{string.Concat(decision.Points.Select(point => "\n  – " + point))}");
        if (item.Topics.Count > 0) console.MarkupLineInterpolated($"\nTopics: {string.Join(", ", item.Topics.Select(topic => topic.Label))}");
        if (item.Speakers.Count > 0) console.MarkupLineInterpolated($"People: {string.Join(", ", item.Speakers.Select(speaker => $"{speaker.Name} ({speaker.Participation.ToString().ToLowerInvariant()})"))}");
        if (item.SourceUrl is { } url) console.MarkupLineInterpolated($"Source: {url}");
    }
}
