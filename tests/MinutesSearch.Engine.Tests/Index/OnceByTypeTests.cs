using MinutesSearch.Lucene.Index;

namespace MinutesSearch.Engine.Tests.Index;

public sealed class OnceByTypeTests
{
    [Fact]
    public void A_value_is_built_once()
    {
        var (values, built) = (new OnceByType(), 0);
        string Build(int source) => $"{source} {++built}";
        Assert.Equal(["7 1", "7 1"], [values.GetOrBuild(7, Build), values.GetOrBuild(8, Build)]);
    }

    [Fact]
    public void What_could_not_be_built_is_tried_again()
    {
        var (values, tries) = (new OnceByType(), 0);
        string Build(int source) => ++tries == 1 ? throw new IOException("The disk did not answer.") : "built";
        Assert.Throws<IOException>(() => values.GetOrBuild(0, Build));
        Assert.Equal("built", values.GetOrBuild(0, Build));
    }
}
