using System.CommandLine;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using MinutesSearch.Archive;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Ingest.Reading.Explaining;
using MinutesSearch.Minutes;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Api.Parameters;
using MinutesSearch.Server.Ingestion;
using MinutesSearch.Server.Ingestion.People;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Commands;

/// <summary><c>minutes explain</c>: how every field of an item came about, or why it ranks where it does.</summary>
internal static class ExplainCommand
{
    public static Command Create(Verb verb)
    {
        var id = new Argument<string>("ID") { Description = "An item." };
        var query = new Option<string>("--query") { Description = "A query text: says how the item's score for it comes about.", HelpName = "TEXT" };
        var command = new Command("explain", "Say how every field of an item came about; with --query, how its score for a query does.");
        command.Arguments.Add(id);
        command.Options.Add(query);
        return verb.Does(command, (invocation, cancellation) =>
            RunAsync(invocation, invocation.Parsed.GetRequiredValue(id), invocation.Parsed.GetValue(query), cancellation));
    }

    private static async Task<int> RunAsync(Invocation invocation, string id, string? query, CancellationToken cancellation)
    {
        var settings = invocation.ReadSettings();
        if (!OpenData.Exists(invocation, settings)) return ExitCodes.Data;
        if (query is not null) return await ScoreAsync(invocation, settings, id, query, cancellation);
        using var archive = MinutesArchive.Open(settings.DataFolder, invocation.Around.Clock);
        if (archive.FindItem(id) is not { } item) return invocation.Fail($"There is no item '{id}', or it was withdrawn.", ExitCodes.Findings);
        IReadOnlyList<FieldReason> fields = [.. ItemExplanation.Of(item), .. People(archive, settings, item)];
        if (invocation.IsJson) return invocation.Json(new ExplainAnswer(id, null, null, fields));
        foreach (var field in fields) await invocation.Around.Output.WriteLineAsync(Line(field));
        return ExitCodes.Done;
    }

    private static async Task<int> ScoreAsync(Invocation invocation, Settings settings, string id, string query, CancellationToken cancellation)
    {
        var asked = SearchParameters.Read(new QueryCollection(new Dictionary<string, StringValues> { ["q"] = query, ["kind"] = "all" }), settings);
        await using var backend = await OpenData.OpenToSearchAsync(invocation, settings, cancellation);
        if (await OpenData.Read(backend, settings).Searcher.ExplainAsync(id, asked.Request, cancellation) is not { } explanation)
            return invocation.Fail($"There is no item '{id}' in the index.", ExitCodes.Findings);
        if (invocation.IsJson) return invocation.Json(new ExplainAnswer(id, asked.Request.Query.ToString(), explanation, []));
        await invocation.Around.Output.WriteLineAsync(explanation);
        return ExitCodes.Done;
    }

    // Which person each way of writing stands for, and why: over the whole archive, as the index joins them.
    private static IEnumerable<FieldReason> People(MinutesArchive archive, Settings settings, AgendaItem item)
    {
        if (item.Speakers.All(speaker => speaker.IsRoleOnly)) yield break;
        var council = item.Meeting.Council.Id;
        var forms = archive.ListWrittenSpeakers().Where(form => form.CouncilId == council).Select(form => new SpeakerForm(form.CouncilId, form.SpeakerId, form.Name, form.AsRecorded, 1, form.IsRoleOnly)).ToList();
        var aliases = SpeakerFile.Of(NameFile.Parse(Path.Combine(settings.DataFolder, SpeakerFile.Name)));
        var register = SpeakerRegister.Build(forms, aliases);
        foreach (var speaker in item.Speakers.Where(speaker => !speaker.IsRoleOnly).DistinctBy(speaker => speaker.Id))
        {
            var person = register.Resolve(council, speaker.Id, speaker.Name);
            var others = forms.Select(form => form.SpeakerId).Distinct(StringComparer.Ordinal).Where(other => other != speaker.Id && register.Resolve(council, other).Id == person.Id).Order(StringComparer.Ordinal).ToList();
            var why = register.WhyOf(council, speaker.Id);
            if (why is null && others.Count == 0) continue;
            yield return new FieldReason("person", $"{speaker.Name} → {person.Name} ({person.Id})", (why ?? "the form that tells most") + (others.Count == 0 ? "" : $"; also {string.Join(", ", others)}"), []);
        }
    }

    private static string Line(FieldReason field) =>
        $"{field.Field,-11}{field.Value}\n{"",-11}  {(field.Passages.Count > 0 ? string.Join(", ", field.Passages.Take(8)) + (field.Passages.Count > 8 ? " …" : "") + ": " : "")}{field.Why}";
}
