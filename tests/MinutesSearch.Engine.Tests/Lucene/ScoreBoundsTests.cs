using CsCheck;
using MinutesSearch.Lucene.Matching;

namespace MinutesSearch.Engine.Tests.Lucene;

public class ScoreBoundsTests
{
    [Fact]
    public void No_document_scores_more_than_its_bound_says() =>
        Gen.Select(Gen.Float[0.01f, 40].Array[1, 200], Gen.Float[0, 50], Gen.Float[0.1f, 3]).Sample((scores, least, other) =>
        {
            var bounds = ScoreBounds.Of(null!, 2, scores);
            var weighed = bounds.Times(other);
            for (var place = 0; place < scores.Length; place++)
            {
                if (scores[place] >= least) Assert.True(bounds.At(place) >= bounds.Least(least));
                if (scores[place] * other / 2 >= least) Assert.True(weighed.At(place) >= weighed.Least(least));
            }
        });

    [Fact]
    public void What_scores_far_less_is_told_apart()
    {
        var bounds = ScoreBounds.Of(null!, 1, [1, 10, 0.5f]);
        Assert.True(bounds.At(0) < bounds.Least(9));
        Assert.True(bounds.At(1) >= bounds.Least(9));
    }
}
