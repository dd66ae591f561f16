using MinutesSearch.Lucene.Assist;

namespace MinutesSearch.Engine.Tests.Assist;

/// <summary>What suggestions hold in memory; what they take is measured by the benchmark <c>suggest</c>.</summary>
public sealed class SuggestionCostTests
{
    private const int Lines = 40_000;

    [SharedDataFact("data/nyc/items.jsonl.gz")]
    public void Titles_of_a_large_council_take_little_memory_and_are_completed()
    {
        var titles = SharedData.ReadLines("data/nyc/items.jsonl.gz").Take(Lines).Select(static line => line.GetProperty("title").GetString()!).ToList();
        var index = CompletionIndex.Build(titles.Select(static title => new Completion(title, null, 1)), SuggestionSources.MaxTitles);
        var suggester = new MinutesSuggester(new(index, index, CompletionIndex.Build([], 1), CompletionIndex.Build([], 1)));
        for (var i = 0; i < titles.Count; i += 400)
        {
            var typed = titles[i][..Math.Min(titles[i].Length * 2 / 3, 6 + (i / 400 % 30))].TrimEnd();
            Assert.True(suggester.Suggest(typed, 10).Count > 0, typed);
        }
        Assert.True(index.Size < 500L * index.Count);
    }
}
