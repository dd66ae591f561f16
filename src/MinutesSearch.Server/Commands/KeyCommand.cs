using System.CommandLine;
using MinutesSearch.Archive;
using MinutesSearch.Server.Api.Answers;
using MinutesSearch.Server.Hosting;

namespace MinutesSearch.Server.Commands;

/// <summary><c>minutes key add|list|revoke</c>: keys for writing over HTTP.</summary>
internal static class KeyCommand
{
    public static Command Create(Verb verb)
    {
        var command = new Command("key", "Make, list and revoke the keys that writing over HTTP needs.");
        command.Subcommands.Add(Add(verb));
        command.Subcommands.Add(verb.Does(new Command("list", "List all keys, without their secrets."), (invocation, _) => Task.FromResult(List(invocation))));
        command.Subcommands.Add(Revoke(verb));
        return command;
    }

    private static Command Add(Verb verb)
    {
        var name = new Option<string>("--name") { Description = "What the key is for. [default: key]", HelpName = "NAME" };
        var scope = new Option<string[]>("--scope") { Description = "What it allows: ingest (items), admin (runs and rebuilds, and items). May be repeated.", HelpName = "SCOPE", Required = true };
        scope.AcceptOnlyFromAmong([.. KeyScopes.All]);
        var command = new Command("add", "Make a key. Its secret is shown once, and kept nowhere.") { name, scope };
        return verb.Does(command, (invocation, _) =>
        {
            using var archive = MinutesArchive.Open(invocation.ReadSettings().DataFolder, invocation.Around.Clock);
            using var writer = archive.BeginWriting("a new key");
            var made = writer.AddKey(invocation.Parsed.GetValue(name) ?? "key", invocation.Parsed.GetRequiredValue(scope));
            writer.Commit();
            if (invocation.IsJson) return Task.FromResult(invocation.Json(new NewKeyAnswer(KeyAnswer.Of(made.Key), made.Secret)));
            invocation.Around.Output.WriteLine(made.Secret);
            invocation.Around.Error.WriteLine($"Key {made.Key.Id} ({string.Join(", ", made.Key.Scopes)}). This is the only time that its secret is shown. Send it as: Authorization: Bearer SECRET");
            return Task.FromResult(ExitCodes.Done);
        });
    }

    private static Command Revoke(Verb verb)
    {
        var id = new Argument<string>("ID") { Description = "The key, as 'minutes key list' names it." };
        var command = new Command("revoke", "End a key.") { id };
        return verb.Does(command, (invocation, _) =>
        {
            using var archive = MinutesArchive.Open(invocation.ReadSettings().DataFolder, invocation.Around.Clock);
            using var writer = archive.BeginWriting("the end of a key");
            var isRevoked = writer.RevokeKey(invocation.Parsed.GetRequiredValue(id));
            writer.Commit();
            return Task.FromResult(isRevoked ? ExitCodes.Done : invocation.Fail("There is no such key, or it was revoked already.", ExitCodes.Findings));
        });
    }

    private static int List(Invocation invocation)
    {
        using var archive = MinutesArchive.Open(invocation.ReadSettings().DataFolder, invocation.Around.Clock);
        var keys = archive.ListKeys();
        if (invocation.IsJson) return invocation.Json<IReadOnlyList<KeyAnswer>>([.. keys.Select(KeyAnswer.Of)]);
        foreach (var key in keys)
            invocation.Around.Output.WriteLine($"{key.Id}  {string.Join(',', key.Scopes),-14} {key.CreatedAt:yyyy-MM-dd}  {key.Name}{(key.RevokedAt is { } at ? $"  (revoked {at:yyyy-MM-dd})" : "")}");
        if (keys.Count == 0) invocation.Around.Error.WriteLine("There are no keys: writing over HTTP is closed.");
        return ExitCodes.Done;
    }
}
