using System.Text;
using MinutesSearch.Ingest.Decoding;

namespace MinutesSearch.Ingest.Tests.Decoding;

public class TextDecodingTests
{
    private const string Words = "Cyngor Tŷ Mawr – £300 ‘agreed’";

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Fact]
    public void Valid_utf8_is_utf8_whatever_a_server_says()
    {
        var decoded = TextDecoding.Decode(Encoding.UTF8.GetBytes(Words), "text/html; charset=iso-8859-1");
        Assert.Equal((Words, "utf-8"), (decoded.Text, decoded.EncodingName));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_decides(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var decoded = TextDecoding.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Words)], null);
        Assert.Equal((Words, name), (decoded.Text, decoded.EncodingName));
    }

    [Fact]
    public void Wide_text_without_its_mark_shows_in_its_zeros() =>
        Assert.Equal("Agenda item\nParking", TextDecoding.Decode(Encoding.Unicode.GetBytes("Agenda item\nParking"), null).Text);

    [Fact]
    public void What_is_no_utf8_is_windows_1252()
    {
        var decoded = TextDecoding.Decode(Windows1252.GetBytes("The Mayor’s £300 – agreed"), "text/html; charset=utf-8");
        Assert.Equal(("The Mayor’s £300 – agreed", "windows-1252"), (decoded.Text, decoded.EncodingName));
    }

    [Fact]
    public void A_declared_encoding_counts_where_the_bytes_do_not_speak_against_it()
    {
        var page = "<meta charset=\"windows-1250\"><p>Łódź</p>";
        var decoded = TextDecoding.Decode(CodePagesEncodingProvider.Instance.GetEncoding(1250)!.GetBytes(page), null);
        Assert.Equal((page, "windows-1250"), (decoded.Text, decoded.EncodingName));
    }

    [Fact]
    public void Stray_bytes_do_not_spoil_the_characters_around_them()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Tŷ Mawr – "), 0xA3, .. Encoding.UTF8.GetBytes("300 ‘x’")];
        Assert.Equal("Tŷ Mawr – £300 ‘x’", TextDecoding.Decode(bytes, null).Text);
    }

    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj", "This is a PDF; this version reads HTML, text and JSON Lines.")]
    [InlineData("PK\u0003\u0004....word/document.xml", "This is a Word document (DOCX); this version reads HTML, text and JSON Lines.")]
    [InlineData("PK\u0003\u0004....", "This is a zip archive; this version reads HTML, text and JSON Lines.")]
    [InlineData("GIF89a", "This is an image; this version reads HTML, text and JSON Lines.")]
    [InlineData("{\\rtf1 ", "This is an RTF document; this version reads HTML, text and JSON Lines.")]
    [InlineData("MIME-Version: 1.0\n", "This is a web archive (MHTML); this version reads HTML, text and JSON Lines.")]
    [InlineData("", "The file is empty.")]
    [InlineData(" \r\n\t", "The file holds nothing but white space.")]
    [InlineData("\u0001\u0002\u0003\u0004abc", "This is a binary file; this version reads HTML, text and JSON Lines.")]
    public void Other_files_are_named(string start, string reason) => Assert.Equal(reason, TextDecoding.Decode(Encoding.Latin1.GetBytes(start), null).Refusal);

    [Theory]
    [InlineData("The Mayorâ€™s Â£300", "The Mayor’s £300")]
    [InlineData("Â·Â Â  a point that lost its blanks", "·\u00A0\u00A0 a point that lost its blanks")]
    [InlineData("Âge d’or", "Âge d’or")]
    public void Text_decoded_twice_is_repaired(string broken, string whole) => Assert.Equal(whole, Mojibake.Repair(broken));

    [Theory]
    [InlineData("fish &amp; chips", "fish & chips")]
    [InlineData("&pound;400&nbsp;a year", "£400\u00A0a year")]
    [InlineData("AT&T; profits & losses", "AT&T; profits & losses")]
    [InlineData("&#8217;", "’")]
    public void References_left_in_text_are_decoded(string text, string expected) => Assert.Equal(expected, EntityText.Decode(text));
}
