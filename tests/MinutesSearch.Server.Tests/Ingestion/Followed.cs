using Microsoft.Extensions.Logging.Abstractions;
using MinutesSearch.Archive;
using MinutesSearch.Minutes;
using MinutesSearch.Server.Ingestion;
using MinutesSearch.Server.Ingestion.Committees;
using MinutesSearch.Server.Ingestion.People;
using MinutesSearch.Server.Setup;
using MinutesSearch.Server.Tests.Service;

namespace MinutesSearch.Server.Tests.Ingestion;

/// <summary>Small archives, and what follows them.</summary>
internal static class Followed
{
    public static IndexFollower Follow(DataFolder folder, MinutesArchive archive, ForgetfulIndex index, TimeProvider? clock = null) =>
        Follow(archive, index, Names(folder, archive), clock);

    public static IndexFollower Follow(MinutesArchive archive, ForgetfulIndex index, PersonRegister people, TimeProvider? clock = null) =>
        new(archive, index, people, new CommitteeRegister(archive, new CommitteeFile(Path.GetDirectoryName(archive.Path)!, NullLogger.Instance)), Settings.Defaults.With(SettingsTable.RefreshMilliseconds, "10"), clock ?? TimeProvider.System, NullLogger.Instance);

    public static PersonRegister Names(DataFolder folder, MinutesArchive archive) => new(archive, new SpeakerFile(folder.Path, NullLogger.Instance), TimeProvider.System);

    public static void Withdraw(MinutesArchive archive, string id)
    {
        using var writer = archive.BeginWriting("a test");
        writer.Withdraw(id, "a test");
        writer.Commit();
        Thread.Sleep(20);
    }

    public static void Store(MinutesArchive archive, string name, params IReadOnlyList<string> speakers)
    {
        var header = new MeetingHeader { Id = "northmere-m1", Title = "Cabinet", Council = Council.Named("Northmere"), Date = MeetingDate.Unknown };
        var item = new AgendaItem { Id = $"northmere-{name}", Meeting = header, Title = name, Speakers = [.. speakers.Select(speaker => new Speaker(Slug.Of(speaker), speaker, null, Participation.Spoke, speaker))] };
        using var writer = archive.BeginWriting("a test");
        writer.Store(new PageToStore
        {
            Address = $"https://northmere.example/{name}",
            FetchedAt = DateTimeOffset.UnixEpoch,
            Body = System.Text.Encoding.UTF8.GetBytes(name),
            Format = "json-lines",
            ReaderVersion = "1",
            Meetings = [new Meeting(header, [item])],
            IsImport = true,
        });
        writer.Commit();
    }
}
