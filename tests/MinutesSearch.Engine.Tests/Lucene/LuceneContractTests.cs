using MinutesSearch.Engine.Tests.Contract;

namespace MinutesSearch.Engine.Tests.Lucene;

public sealed class LuceneSearchTests : SearchContract
{
    protected override IEngineUnderTest Open() => new LuceneUnderTest();
}

public sealed class LuceneAssistTests : AssistContract
{
    protected override IEngineUnderTest Open() => new LuceneUnderTest();
}

public sealed class LuceneIndexingTests : IndexingContract
{
    protected override IEngineUnderTest Open() => new LuceneUnderTest();
}

public sealed class LuceneReadingTests : ReadingContract
{
    protected override IEngineUnderTest Open() => new LuceneUnderTest();
}

public sealed class LuceneEquivalenceTests : EquivalenceContract
{
    protected override IEngineUnderTest Open() => new LuceneUnderTest();
}

public sealed class LuceneRelaxTests : RelaxContract
{
    protected override IEngineUnderTest Open() => new LuceneUnderTest();
}

public sealed class LuceneWelshTests : WelshContract
{
    protected override IEngineUnderTest Open() => new LuceneUnderTest();
}

public sealed class LuceneOneSearchTests : OneSearchContract
{
    protected override IEngineUnderTest Open() => new LuceneUnderTest();
}

public sealed class LuceneMeantTests : MeantContract
{
    protected override IEngineUnderTest Open() => new LuceneUnderTest();
}
