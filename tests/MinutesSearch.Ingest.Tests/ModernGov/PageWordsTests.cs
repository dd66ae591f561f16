using MinutesSearch.Ingest.ModernGov;
using MinutesSearch.Ingest.Words;

namespace MinutesSearch.Ingest.Tests.ModernGov;

/// <summary>The words that the council's system puts around those of the minutes.</summary>
public class PageWordsTests
{
    [Theory]
    [InlineData("and the bins \u00A0...\u00A0 view the full minutes text for item 268.", "and the bins")]
    [InlineData("and the bins … view the full agenda text for item 1", "and the bins")]
    [InlineData("... view the full decision text for item CB20/15.", "")]
    [InlineData("View the full minutes text for item 5.1", "")]
    public void A_mark_of_truncation_is_taken_off(string line, string rest)
    {
        Assert.True(TruncationMark.Strip(ref line));
        Assert.Equal(rest, line);
    }

    [Theory]
    [InlineData("Members could view the full text for item 5 on the website, it was said, and many of them had done so before the meeting began at six.")]
    [InlineData("It was agreed to view the full site.")]
    public void Words_about_viewing_are_no_mark(string line)
    {
        var before = line;
        Assert.False(TruncationMark.Strip(ref line));
        Assert.Equal(before, line);
    }

    [Theory]
    [InlineData("Outcomes in Care pdf icon PDF 96 KB", "Outcomes in Care")]
    [InlineData("Outcomes in CarePDF 500 KB", "Outcomes in Care")]
    [InlineData("Outcomes (PDF, 1.2 MB)", "Outcomes")]
    [InlineData("Outcomes doc icon DOC 1,024 KB docx icon DOCX 2 MB", "Outcomes")]
    [InlineData("Annex 1 - Plan , item 59. pdf icon PDF 601 KB", "Annex 1 - Plan")]
    [InlineData("Storage of 5 MB of PDF files", "Storage of 5 MB of PDF files")]
    [InlineData("  Two \u00A0 blanks ", "Two blanks")]
    public void Titles_are_cleaned(string printed, string title) => Assert.Equal(title, TitleText.Clean(printed));

    [Theory]
    [InlineData("Minutes:", BodyLabel.Minutes)]
    [InlineData("MINUTES :", BodyLabel.Minutes)]
    [InlineData("Cofnodion:", BodyLabel.Minutes)]
    [InlineData("Minutes", BodyLabel.None)]
    [InlineData("Decision:", BodyLabel.Decision)]
    [InlineData("Additional documents:", BodyLabel.Documents)]
    [InlineData("Supporting documents:", BodyLabel.SupportingDocuments)]
    [InlineData("View the decision for item 4.", BodyLabel.Navigation)]
    [InlineData("The minutes:", BodyLabel.None)]
    public void Labels_stand_alone_on_their_line(string line, object label) => Assert.Equal(label, BodyLabels.Of(line));

    [Theory]
    [InlineData("Agenda and draft minutes", PageKind.Meeting)]
    [InlineData("Agendas, Meetings and Minutes - Agenda, decisions and minutes", PageKind.Meeting)]
    [InlineData("Agendas, Meetings and Minutes - Agenda item", PageKind.Item)]
    [InlineData("Issue - meetings", PageKind.IssueMeetings)]
    [InlineData("Decision details", PageKind.Decision)]
    [InlineData("Decision:", PageKind.Unknown)]
    [InlineData("Browse meetings", PageKind.NoMinutes)]
    [InlineData("Minutes and bins", PageKind.Unknown)]
    public void Kinds_are_told_by_the_heading(string heading, object kind) => Assert.Equal(kind, PageKinds.Of(heading));

    [Theory]
    [InlineData("PART 1 - OPEN", true)]
    [InlineData("Part II", true)]
    [InlineData("Part of the road was closed", false)]
    [InlineData("EXEMPT ITEMS", true)]
    [InlineData("Items for decision", true)]
    [InlineData("Apologies", false)]
    public void Headings_of_sections_are_no_items(string line, bool isHeading) => Assert.Equal(isHeading, SectionHeading.Is(line));

    [Theory]
    [InlineData("Information Update from the Director after the meeting - rates:", true, true)]
    [InlineData("Post-meeting note: the farmer was told after the meeting.", true, false)]
    [InlineData("Members asked for more after the meeting.", false, false)]
    [InlineData("Note: the report is late.", false, false)]
    public void Notes_added_later_are_told_by_how_they_start(string line, bool isLater, bool isHeading)
    {
        Assert.Equal(isLater, LaterInformation.Starting(line, out var heading));
        if (isLater) Assert.Equal(isHeading, heading);
    }
}
