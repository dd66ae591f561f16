using MinutesSearch.Background;

namespace MinutesSearch.Tests.Background;

public class BackgroundSchedulerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Work_that_waits_goes_on_away_from_the_pool()
    {
        var before = false;
        var after = false;
        await BackgroundScheduler.Run(async () =>
        {
            before = Thread.CurrentThread.IsThreadPoolThread;
            await Task.Yield();
            await Task.Delay(1);
            after = Thread.CurrentThread.IsThreadPoolThread;
        }).WaitAsync(Patience);
        Assert.False(before || after);
    }

    [Fact]
    public async Task The_pool_is_free_while_all_background_threads_are_taken()
    {
        using var release = new ManualResetEventSlim();
        var taken = Enumerable.Range(0, 4 * BackgroundScheduler.Shared.MaximumConcurrencyLevel).Select(_ => BackgroundScheduler.Run(release.Wait)).ToList();
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(() => Thread.Yield()))).WaitAsync(Patience);
        Assert.DoesNotContain(taken, task => task.IsCompleted);
        release.Set();
        await Task.WhenAll(taken).WaitAsync(Patience);
    }

    [Fact]
    public async Task Work_may_share_itself_among_the_same_threads()
    {
        var all = Enumerable.Range(0, 20).Select(_ => BackgroundScheduler.Run(() =>
        {
            var sum = 0;
            Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 4, TaskScheduler = BackgroundScheduler.Shared }, i => Interlocked.Add(ref sum, i));
            return sum;
        }));
        Assert.All(await Task.WhenAll(all).WaitAsync(Patience), sum => Assert.Equal(28, sum));
    }

    [Fact]
    public async Task What_work_throws_is_thrown_to_who_waits_for_it()
    {
        await Assert.ThrowsAsync<FormatException>(() => BackgroundScheduler.Run(() => throw new FormatException()).WaitAsync(Patience));
        await Assert.ThrowsAsync<FormatException>(() => BackgroundScheduler.Run(() => int.Parse("none")).WaitAsync(Patience));
    }

    [Fact]
    public async Task On_Linux_its_threads_come_after_the_others()
    {
        if (!OperatingSystem.IsLinux()) return;
        var ordinary = Niceness("self");
        var seen = new List<int>();
        await BackgroundScheduler.Run(async () =>
        {
            // Started from one of them, another one comes no later still.
            for (var i = 0; i < 20; i++) seen.Add(await BackgroundScheduler.Run(() => Niceness("thread-self")));
        }).WaitAsync(Patience);
        Assert.All(seen, niceness => Assert.Equal(Math.Min(ordinary + 4, 19), niceness));
        Assert.Equal(ordinary, Niceness("self"));
    }

    // The 19th value of the line; the second one, a name in brackets, may hold blanks.
    private static int Niceness(string whose)
    {
        var line = File.ReadAllText($"/proc/{whose}/stat");
        return int.Parse(line[(line.LastIndexOf(')') + 2)..].Split(' ')[16]);
    }
}
