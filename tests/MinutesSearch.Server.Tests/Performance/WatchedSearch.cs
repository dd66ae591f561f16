using MinutesSearch.Search;

namespace MinutesSearch.Server.Tests.Performance;

/// <summary>A search whose allocations are watched.</summary>
/// <param name="Name">Its name in the baseline.</param>
/// <param name="RunAsync">Runs it and answers how many it finds.</param>
/// <param name="Finds">False for one that is watched for finding nothing.</param>
internal sealed record WatchedSearch(string Name, Func<IMinutesSearcher, Task<long>> RunAsync, bool Finds = true);
