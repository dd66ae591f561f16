using MinutesSearch.Lucene.Collecting;

namespace MinutesSearch.Engine.Tests.Lucene;

public class IdleCoresTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public void Every_part_is_done_once_however_many_do_them()
    {
        for (var round = 0; round < 200; round++)
        {
            var parcels = new Parcels(100);
            var (own, other) = (new List<int>(), new List<int>());
            void Do(List<int> into)
            {
                while (parcels.TryTake(out var part)) into.Add(part);
            }

            IdleCores.Share(() => Do(own), () => Do(other), cores: 64);
            Assert.Equal(Enumerable.Range(0, 100), own.Concat(other).Order());
        }
    }

    [Fact]
    public void Without_an_idle_core_nobody_helps()
    {
        var isDone = false;
        Assert.False(IdleCores.Share(() => isDone = true, () => Assert.Fail("Nobody was idle."), cores: 0));
        Assert.True(isDone);
    }

    [Fact]
    public void A_helper_that_has_begun_is_waited_for_and_what_it_meets_is_thrown()
    {
        using var begun = new ManualResetEventSlim();
        var thrown = Assert.Throws<InvalidOperationException>(() => IdleCores.Share(
            () => Assert.True(begun.Wait(Patience)),
            () =>
            {
                begun.Set();
                throw new InvalidOperationException("met");
            },
            cores: 64));
        Assert.Equal("met", thrown.Message);
    }
}
