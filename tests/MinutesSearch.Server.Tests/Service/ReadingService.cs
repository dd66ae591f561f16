namespace MinutesSearch.Server.Tests.Service;

/// <summary>One service over the corpus, for tests that only read.</summary>
public sealed class ReadingService : IAsyncLifetime
{
    internal TestService Service { get; private set; } = null!;

    public async Task InitializeAsync() => Service = await TestService.StartAsync(Corpus.Lines);

    public async Task DisposeAsync() => await Service.DisposeAsync();
}

[CollectionDefinition(Name)]
public sealed class ReadingServices : ICollectionFixture<ReadingService>
{
    public const string Name = "reading";
}
