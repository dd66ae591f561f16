using System.Text;
using MinutesSearch.Ingest.JsonLines;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.JsonLines;

public class JsonLinesReaderTests
{
    private const string Item =
        """{"id":"x-1","council":"Northmere Borough Council","committee":"Cabinet","meetingId":"7","meetingDate":"2016-11-03","itemNumber":"5.","title":"Bins","text":"First.\n\n1.  That bins be bought\nLast.","speakers":["Una Brand"],"decisions":["Buy bins"],"url":"https://democracy.northmere.example/5","topics":["waste"]}""";

    [Fact]
    public void A_line_is_an_item_of_its_meeting()
    {
        var read = Pages.Read(Item);
        Assert.True(read.IsImport);
        Assert.Equal("json-lines", read.Format);
        var meeting = Assert.Single(read.Meetings);
        Assert.Equal("northmere-borough-council-7", meeting.Header.Id);
        Assert.Equal(new DateOnly(2016, 11, 3), meeting.Header.Date.Date);
        var item = Assert.Single(meeting.Items);
        Assert.Equal(("x-1", "5", "Bins"), (item.Id, item.Number, item.Title));
        Assert.Equal(["First.", "That bins be bought", "Last."], item.Passages.Select(p => p.Text));
        Assert.Equal("1.", item.Passages[1].Marker);
        Assert.Equal("https://democracy.northmere.example/5", item.SourceUrl);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("null", false)]
    public void A_line_may_say_that_its_source_cut_the_text(string value, bool isTruncated) =>
        Assert.Equal(isTruncated, Assert.Single(Assert.Single(Pages.Read($$"""{"title":"A","isTruncated":{{value}}}""").Meetings).Items).IsTruncated);

    [Fact]
    public void Whether_a_text_was_cut_is_true_or_false() =>
        Assert.Contains("\"isTruncated\"", Assert.Single(Pages.Read("""{"title":"A","isTruncated":"maybe"}""").Faults).Reason, StringComparison.Ordinal);

    [Fact]
    public void Items_of_one_meeting_stand_together_wherever_their_lines_are()
    {
        var read = Pages.Read(
            """
            {"title":"A","meetingId":"1"}
            {"title":"B","meetingId":"2"}
            {"title":"C","meetingId":"1"}
            {"title":"D","committee":"Cabinet","meetingDate":"2016-11-03"}
            {"title":"E","committee":"Cabinet","meetingDate":"2016-11-03"}
            """);
        Assert.Equal(["AC", "B", "DE"], read.Meetings.Select(m => string.Concat(m.Items.Select(i => i.Title))));
    }

    [Theory]
    [InlineData("""{"text":"no title"}""", "\"title\" is missing.")]
    [InlineData("""{"title":"x","meetingDate":"soon"}""", "\"meetingDate\" is no date: \"soon\"; write it as 2016-11-03.")]
    [InlineData("""{"title":"x","meetingDate":"2016-13-45"}""", "\"meetingDate\" is no date: \"2016-13-45\"; write it as 2016-11-03.")]
    [InlineData("""{"title":{"en":"x"}}""", "\"title\" is no text.")]
    [InlineData("""{"title":"x","speakers":[["y"]]}""", "\"speakers\" is no list of texts.")]
    [InlineData("""{"title":"x","votes":["y"]}""", "\"votes\" is no object of sides with names or counts.")]
    [InlineData("""{"title":"x","votes":{"For":"many"}}""", "\"votes\" is no object of sides with names or counts.")]
    [InlineData("""{"title":"x" """, "The line is no valid JSON (character 13).")]
    [InlineData("""{"title":"x"} {"title":"y"}""", "The line is no valid JSON (character 15).")]
    [InlineData("""[1]""", "The line is no JSON object.")]
    [InlineData("rubbish", "The line is no valid JSON (character 1).")]
    public void A_bad_line_is_one_fault_and_the_others_are_read(string line, string reason)
    {
        var read = Pages.Read("{\"title\":\"before\"}\n" + line + "\n{\"title\":\"after\"}\n");
        Assert.Equal(["before", "after"], read.Meetings.SelectMany(m => m.Items).Select(i => i.Title));
        Assert.Equal(new IngestFault("file:///pages/page.txt#L2", reason), Assert.Single(read.Faults));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_a_fault_of_their_line()
    {
        byte[] body = [.. "{\"title\":\"a\"}\n{\"title\":\""u8, 0xFF, .. "\"}\n{\"title\":\"\\ud800\"}\n"u8];
        var read = PageReader.Read(Pages.Of(body), ReadingRules.Default);
        Assert.Equal(["file:///pages/page.txt#L2", "file:///pages/page.txt#L3"], read.Faults.Select(f => f.Address));
        Assert.All(read.Faults, f => Assert.Contains("\"title\" holds characters", f.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void A_later_line_of_an_id_replaces_an_earlier_one()
    {
        var read = Pages.Read("""
            {"id":"a","title":"old","meetingId":"1"}
            {"id":"b","title":"other","meetingId":"1"}
            {"id":"a","title":"new","meetingId":"2"}
            """);
        Assert.Equal(["b other", "a new"], read.Meetings.SelectMany(m => m.Items).Select(i => $"{i.Id} {i.Title}"));
    }

    [Fact]
    public void Lines_of_a_chunk_are_counted_from_its_first()
    {
        var read = Pages.Read("{\"title\":\"a\"}\n{}\n", "file:///big.jsonl#L2001");
        Assert.Equal("file:///big.jsonl#L2002", Assert.Single(read.Faults).Address);
    }

    [Fact]
    public void A_line_without_end_is_not_read()
    {
        var read = Pages.Read("{\"title\":\"a\"}\n{\"title\":\"" + new string('x', JsonLinesReader.MaxLineLength) + "\"}\n");
        Assert.Equal("The line is longer than 4 MB.", Assert.Single(read.Faults).Reason);
    }

    [Fact]
    public void Faults_without_end_are_counted()
    {
        var read = Pages.Read("{\"title\":\"a\"}\n" + string.Concat(Enumerable.Repeat("{}\n", 1500)));
        Assert.Equal(1001, read.Faults.Count);
        Assert.Equal("500 more lines could not be read.", read.Faults[^1].Reason);
    }

    [Fact]
    public void Names_in_any_case_numbers_as_text_and_unknown_fields_are_taken()
    {
        var read = Pages.Read("""{"ID":12,"Title":"x","ItemNumber":3,"extra":{"a":[1,{"b":2}]},"council":null,"speakers":"One Person"}""");
        var item = Assert.Single(Assert.Single(read.Meetings).Items);
        Assert.Empty(read.Faults);
        Assert.Equal("3", item.Number);
    }

    [Theory]
    [InlineData("comitee", "committee")]
    [InlineData("meeting_date", "meetingDate")]
    [InlineData("meetingdat", "meetingDate")]
    [InlineData("titel", "title")]
    [InlineData("commitee", "committee")]
    [InlineData("spaekers", "speakers")]
    public void A_mistyped_field_is_named(string typed, string meant) =>
        Assert.Equal($"There is no field \"{typed}\". The nearest is \"{meant}\".", Assert.Single(Pages.Read($$"""{"title":"x","{{typed}}":"y"}""").Faults).Reason);

    [Theory]
    [InlineData("_id")]
    [InlineData("@type")]
    [InlineData("notes")]
    [InlineData("meetingName")]
    [InlineData("date")]
    [InlineData("organization")]
    [InlineData("uri")]
    [InlineData("ids")]
    [InlineData("actions")]
    [InlineData("speaker")]
    public void A_field_of_another_system_is_passed_over(string field) => Assert.Empty(Pages.Read($$"""{"title":"x","{{field}}":"y"}""").Faults);

    [Fact]
    public void Votes_by_name_become_a_vote()
    {
        var read = Pages.Read("""{"title":"x","action":"Approved","result":"Pass","text":"A bill.\n\nAction: Approved\n\nResult: Pass\n\nVote: Affirmative 2 (A, B); Negative 1 (C)","votes":{"Affirmative":["A","B"],"Negative":["C"],"Absent":["D"]}}""");
        var item = Assert.Single(Assert.Single(read.Meetings).Items);
        var vote = Assert.Single(item.Votes);
        Assert.Equal((2, 1, null, "Pass"), (vote.For, vote.Against, vote.Abstained, vote.Result));
        Assert.Equal(["A", "B"], vote.NamesFor);
        Assert.Equal([ItemPart.Minutes, ItemPart.Decisions, ItemPart.Information, ItemPart.Information], item.Passages.Select(p => p.Part));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/relative")]
    public void Addresses_that_lead_nowhere_on_the_web_are_left_out(string url) =>
        Assert.Null(Pages.Read($$"""{"title":"x","url":"{{url}}"}""").Meetings[0].Items[0].SourceUrl);

    [Theory]
    [InlineData("{\n  \"title\": \"spread over lines\"\n}", "This is JSON, but not JSON Lines: each line must hold one object.")]
    [InlineData("[{\"title\":\"x\"}]", "This is JSON, but not JSON Lines: each line must hold one object.")]
    public void Other_json_is_named(string text, string reason) => Assert.Equal(reason, Assert.Single(Pages.Read(text).Faults).Reason);

    [SharedDataFact("data/nyc/items.jsonl.gz")]
    public void The_first_lines_of_a_big_import_are_all_read()
    {
        var lines = SharedData.Lines("data/nyc/items.jsonl.gz").Take(3000).Select(l => l.GetRawText()).ToList();
        var read = PageReader.Read(Pages.Of(Encoding.UTF8.GetBytes(string.Join('\n', lines))), ReadingRules.Default);
        Assert.Empty(read.Faults);
        Assert.Equal(3000, read.Meetings.Sum(m => m.Items.Count));
        Assert.All(read.Meetings, m => Assert.Equal(DateSource.Stated, m.Header.Date.Source));
    }
}
