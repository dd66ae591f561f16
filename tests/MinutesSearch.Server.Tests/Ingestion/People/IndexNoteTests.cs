using MinutesSearch.Ingest.Reading;
using MinutesSearch.Server.Ingestion.People;

namespace MinutesSearch.Server.Tests.Ingestion.People;

public sealed class IndexNoteTests
{
    public static TheoryData<string?> Poor => [null, "", "no note", "{}", """{"archive":"a1"}""", """{"own":["x"]}""", """{"people":null,"outdated":null}"""];

    [Theory]
    [MemberData(nameof(Poor))]
    public void A_note_that_says_little_or_nothing_joins_nobody(string? text)
    {
        var note = IndexNote.Parse(text);
        Assert.Empty(note.ToMap().Joined);
        Assert.Empty(note.ToOutdated());
    }

    [Fact]
    public void What_is_written_is_read()
    {
        var map = new PersonMap(new Dictionary<(string, string), CanonicalSpeaker> { [("northmere", "cllr-a-pond")] = new("ada-pond", "Ada Pond’s") }, ["cllr-a-pond", "b-brook"]);
        var note = IndexNote.Parse(IndexNote.Write("a1", map, [("northmere", "ada-pond")]));
        Assert.Equal("a1", note.Archive);
        Assert.Equal(("ada-pond", "Ada Pond’s"), (note.ToMap().Joined[("northmere", "cllr-a-pond")].Id, note.ToMap().Joined[("northmere", "cllr-a-pond")].Name));
        Assert.Equal(["cllr-a-pond"], note.ToMap().Own);
        Assert.Equal([("northmere", "ada-pond")], note.ToOutdated());
    }
}
