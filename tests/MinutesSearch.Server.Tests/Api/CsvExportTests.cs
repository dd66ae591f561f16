using MinutesSearch.Server.Api.Exports;

namespace MinutesSearch.Server.Tests.Api;

public class CsvExportTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData(" =1+1", "' =1+1")]
    [InlineData("\u00A0\u200B@SUM(A1)", "'\u00A0\u200B@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("-2,5", "\"'-2,5\"")]
    [InlineData("\tx", "'\tx")]
    [InlineData("a\n=1", "\"a\n=1\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData(null, "")]
    public void A_cell_is_text_and_never_a_formula(string? text, string written) => Assert.Equal(written + "\r\n", CsvExport.Row([text]));

    [Fact]
    public void A_cell_holds_no_more_than_a_spreadsheet_takes() => Assert.Equal(32_000 + 2, CsvExport.Row([new string('a', 40_000)]).Length);
}
