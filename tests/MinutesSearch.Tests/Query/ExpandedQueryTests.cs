using MinutesSearch.Query;

namespace MinutesSearch.Tests.Query;

public sealed class ExpandedQueryTests
{
    [Fact]
    public void An_expanded_word_prints_what_was_typed_first() => Assert.Equal(
        "(expanded EHCP phrase:\"education health and care plan\")",
        new ExpandedQuery(new WordQuery("EHCP"), [new PhraseQuery("education health and care plan")], 0.9f).ToString());
}
