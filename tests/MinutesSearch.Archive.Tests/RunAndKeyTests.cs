namespace MinutesSearch.Archive.Tests;

public sealed class RunAndKeyTests : IDisposable
{
    private readonly TemporaryArchive kept = new();

    public void Dispose() => kept.Dispose();

    [Fact]
    public void A_run_is_kept_with_its_counts_and_faults()
    {
        var run = kept.Write(w => w.StartRun("seeds"));
        Assert.Equal(RunState.Running, kept.Archive.ListRuns(1)[0].State);
        kept.Clock.Move(TimeSpan.FromMinutes(2));
        kept.Write(w => w.FinishRun(run.Id, new RunCounts { Pages = 5, Added = 12, Faults = 1 }, [new PageFault("x.pdf", "This is a picture.")]));
        var kept1 = Assert.Single(kept.Archive.ListRuns(10));
        Assert.Equal((RunState.Finished, TimeSpan.FromMinutes(2), null), (kept1.State, kept1.FinishedAt - kept1.StartedAt, kept1.Error));
        Assert.Equal(new RunCounts { Pages = 5, Added = 12, Faults = 1 }, kept1.Counts);
        Assert.Equal([new PageFault("x.pdf", "This is a picture.")], kept1.Faults);
    }

    [Fact]
    public void A_run_whose_process_died_is_seen_as_interrupted_by_the_next()
    {
        kept.Write(w => w.StartRun("one"));
        var two = kept.Write(w => w.StartRun("two"));
        kept.Write(w => w.FinishRun(two.Id, new RunCounts(), [], "The disk is full."));
        Assert.Equal([("two", RunState.Failed), ("one", RunState.Interrupted)], kept.Archive.ListRuns(10).Select(r => (r.Source, r.State)));
    }

    [Fact]
    public void A_key_is_found_by_its_secret_until_it_is_revoked()
    {
        var made = kept.Write(w => w.AddKey("the clerk's script", ["ingest", "admin"]));
        Assert.StartsWith("mins_", made.Secret);
        var found = kept.Archive.FindKey(made.Secret)!;
        Assert.Equal(("the clerk's script", "ingest,admin"), (found.Name, string.Join(',', found.Scopes)));
        Assert.Null(kept.Archive.FindKey(made.Secret + "x"));
        Assert.Null(kept.Archive.FindKey(""));
        Assert.True(kept.Write(w => w.RevokeKey(made.Key.Id)));
        Assert.False(kept.Write(w => w.RevokeKey(made.Key.Id)));
        Assert.Null(kept.Archive.FindKey(made.Secret));
        Assert.NotNull(Assert.Single(kept.Archive.ListKeys()).RevokedAt);
        kept.Close();
        Assert.DoesNotContain(made.Secret, System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(kept.File)));
    }
}
