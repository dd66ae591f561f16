using Microsoft.Extensions.Logging.Abstractions;
using MinutesSearch.Query;
using MinutesSearch.Search;
using MinutesSearch.Server.Commands;
using MinutesSearch.Server.Ingestion;
using MinutesSearch.Server.Ingestion.Committees;
using MinutesSearch.Server.Ingestion.People;
using MinutesSearch.Server.Setup;
using MinutesSearch.Server.Tests.Service;

namespace MinutesSearch.Server.Tests.Ingestion.People;

/// <summary>However a process ends, the next one finds out which items were made with other people than it knows.</summary>
public sealed class RestartTests : IDisposable
{
    private readonly DataFolder folder = new();

    private Settings Here => Settings.Defaults.With(SettingsTable.Data, folder.Path);

    [Fact]
    public async Task A_form_learned_before_a_crash_joins_after_it()
    {
        await IngestAsync("one", "A Hardcastle");
        await FollowAsync(async follower =>
        {
            await follower.CatchUpAsync(isDurable: true, CancellationToken.None);
            await IngestAsync("two", "Adrian Hardcastle");
            // Applied and joined in memory, never durable: the process is killed.
            await follower.CatchUpAsync(isDurable: false, CancellationToken.None);
        });
        Assert.Equal(["a-hardcastle:1"], await SpeakersAsync());
        await FollowAsync();
        Assert.Equal(["adrian-hardcastle:2"], await SpeakersAsync());
    }

    [Fact]
    public async Task A_form_that_is_gone_parts_again()
    {
        await IngestAsync("one", "A Hardcastle");
        await IngestAsync("two", "Adrian Hardcastle");
        await FollowAsync();
        Assert.Equal(["adrian-hardcastle:2"], await SpeakersAsync());
        await IngestAsync("two", "Idris Vaughan");
        await FollowAsync();
        Assert.Equal(["a-hardcastle:1", "idris-vaughan:1"], await SpeakersAsync());
    }

    [Fact]
    public async Task An_alias_of_the_council_counts_from_the_next_start_on()
    {
        await IngestAsync("one", "A Hardcastle");
        await FollowAsync();
        folder.Write("speakers.json", $$"""{ "{{Corpus.CouncilId}}": { "A Hardcastle": "Anne Hardcastle" } }""");
        await FollowAsync();
        Assert.Equal(["anne-hardcastle:1"], await SpeakersAsync());
    }

    [Fact]
    public async Task An_archive_put_back_from_a_backup_and_grown_again_is_noticed()
    {
        await IngestAsync("one", "A Hardcastle");
        File.Copy(Path.Combine(folder.Path, "archive.db"), Path.Combine(folder.Path, "backup.db"));
        await IngestAsync("two", "Idris Vaughan");
        await FollowAsync();
        foreach (var part in Directory.GetFiles(folder.Path, "archive.db*")) File.Delete(part);
        File.Move(Path.Combine(folder.Path, "backup.db"), Path.Combine(folder.Path, "archive.db"));
        await IngestAsync("three", "Per Lindqvist");
        await IngestAsync("four", "Miriam Oakes");
        await FollowAsync();
        Assert.Equal(["a-hardcastle:1", "miriam-oakes:1", "per-lindqvist:1"], (await SpeakersAsync()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_id_of_two_councils_means_the_person_of_each_also_after_a_restart()
    {
        await IngestAsync("one", "J Smith");
        await IngestAsync("two", "J Smith", "Southmere Town Council");
        await IngestAsync("three", "John Smith", "Southmere Town Council");
        await FollowAsync();
        await FollowAsync(follower => follower.CatchUpAsync(isDurable: false, CancellationToken.None), people => Assert.Equal(["j-smith", "john-smith"], people.Shown.PeopleOf("j-smith")));

        await using var backend = Backend.Open(Here, TimeProvider.System, IndexAccess.Read);
        var (searcher, records) = OpenData.Read(backend, Here);
        Assert.Equal("j-smith", records.FindSpeaker("j-smith")!.Id);
        Assert.Equal(3, (await searcher.SearchAsync(new SearchRequest { Filter = new ItemFilter { Speakers = ["j-smith"] } })).Total);
    }

    public void Dispose() => folder.Dispose();

    private async Task IngestAsync(string id, string speaker, string council = Corpus.Council)
    {
        var file = folder.Write($"in/{id}.jsonl", Corpus.Line(id, "Cabinet", "m1", "2018-01-22", "1", $"Weir {id}", "The weir was looked at.", [speaker]).Replace(Corpus.Council, council, StringComparison.Ordinal));
        await using var backend = Backend.Open(Here, TimeProvider.System, IndexAccess.Read);
        await new IngestRun(backend.Archive, Here, TimeProvider.System).RunAsync("test", SourcePages.Read(SourceFolders.Find([file], null), TimeProvider.System), CancellationToken.None);
    }

    private async Task FollowAsync(Func<IndexFollower, Task>? work = null, Action<PersonRegister>? after = null)
    {
        await using var backend = Backend.Open(Here, TimeProvider.System, IndexAccess.Write);
        var people = new PersonRegister(backend.Archive, new SpeakerFile(folder.Path, NullLogger.Instance), TimeProvider.System);
        using var follower = new IndexFollower(backend.Archive, backend.Indexer!, people, new CommitteeRegister(backend.Archive, new CommitteeFile(folder.Path, NullLogger.Instance)), Here, TimeProvider.System, NullLogger.Instance);
        await (work ?? (each => each.CatchUpAsync(isDurable: true, CancellationToken.None)))(follower);
        after?.Invoke(people);
    }

    private async Task<string[]> SpeakersAsync()
    {
        await using var backend = Backend.Open(Here, TimeProvider.System, IndexAccess.Read);
        var facet = await backend.Searcher.FacetAsync(FacetDimension.Speaker, "", 0, new SearchRequest());
        return [.. facet.Values.Select(value => $"{value.Value}:{value.Count}")];
    }
}
