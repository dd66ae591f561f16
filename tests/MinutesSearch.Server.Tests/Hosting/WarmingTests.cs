using Microsoft.Extensions.Logging.Abstractions;
using MinutesSearch.Search;
using MinutesSearch.Server.Hosting;
using MinutesSearch.Server.Ingestion;
using MinutesSearch.Server.Tests.Service;

namespace MinutesSearch.Server.Tests.Hosting;

public sealed class WarmingTests
{
    private static Warming New() => new(NullLogger<Warming>.Instance);

    [Fact]
    public async Task The_service_is_ready_once_it_has_answered_its_own_questions()
    {
        await using var service = await TestService.StartSeedsAsync();
        var warming = service.Get<Warming>();
        warming.Expect();
        using var early = await service.Http.GetAsync("/health/ready");
        Assert.Equal(503, (int)early.StatusCode);
        Assert.Contains("warming", await early.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True((await service.Http.GetAsync("/v1/search?q=report")).IsSuccessStatusCode);
        await warming.RunAsync([service.Http.BaseAddress!.ToString()], CancellationToken.None);
        Assert.True((await service.Http.GetAsync("/health/ready")).IsSuccessStatusCode);
    }

    public static TheoryData<string> AddressesThatCannotBeAsked => ["http://127.0.0.1:1", "https://127.0.0.1:1", "http://unix:/tmp/none.sock", "nonsense"];

    [Theory]
    [MemberData(nameof(AddressesThatCannotBeAsked))]
    public async Task An_address_that_cannot_be_asked_keeps_nobody_waiting(string address)
    {
        var warming = New();
        warming.Expect();
        await warming.RunAsync([address], CancellationToken.None);
        Assert.True(warming.IsDone);
    }

    [Fact]
    public void What_is_wrong_with_the_index_is_said_first()
    {
        var warming = New();
        warming.Expect();
        var open = new IndexStatus(true, "v", 1, 1, null);
        var fault = Readiness.Of(open, new FollowerState(false, false, 1, 1, "disk full")).After(warming);
        Assert.Contains("disk full", fault.Reason, StringComparison.Ordinal);
        Assert.True(Readiness.Of(open, new FollowerState(false, false, 1, 1, null)).After(New()).IsReady);
    }
}
