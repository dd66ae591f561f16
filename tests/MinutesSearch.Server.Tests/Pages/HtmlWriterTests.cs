using CsCheck;
using MinutesSearch.Search;
using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Tests.Pages;

public sealed class HtmlWriterTests
{
    [Theory]
    [InlineData("<b>", "&lt;b&gt;")]
    [InlineData("\" onload=\"x", "&quot; onload=&quot;x")]
    [InlineData("'", "&#x27;")]
    [InlineData("a & b", "a &amp; b")]
    [InlineData("Seán Ó Murchú — Ŵyn", "Seán Ó Murchú — Ŵyn")]
    [InlineData("日本", "日本")]
    [InlineData(null, "")]
    public void Values_are_encoded(string? value, string expected)
    {
        var html = new HtmlWriter();
        html.Add($"<p title=\"{value}\">{value}</p>");
        Assert.Equal($"<p title=\"{expected}\">{expected}</p>", html.ToString());
    }

    [Fact]
    public void No_text_adds_markup() => Gen.String.Sample(text =>
    {
        var html = new HtmlWriter();
        html.Add($"{text}");
        Assert.DoesNotContain(html.ToString(), c => c is '<' or '>' or '"' or '\'');
    });

    [Fact]
    public void Marking_keeps_every_word_whatever_the_ranges() =>
        Gen.Select(Gen.String, Gen.Select(Gen.Int[-3, 40], Gen.Int[-3, 40]).Array[0, 6]).Sample((text, ranges) =>
        {
            var (marked, plain) = (new HtmlWriter(), new HtmlWriter());
            MarkedText.Write(marked, text, [.. ranges.Select(range => new TextRange(range.Item1, range.Item2))]);
            plain.Text(text);
            Assert.Equal(plain.ToString(), marked.ToString().Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal));
        });

    [Fact]
    public void Marking_does_not_cut_a_character_in_two()
    {
        var html = new HtmlWriter();
        MarkedText.Write(html, "a😀b", [new TextRange(2, 2)]);
        Assert.Equal(WebEncoded("a") + "<mark>" + WebEncoded("😀b") + "</mark>", html.ToString());
    }

    [Fact]
    public void Links_move_below_a_path_and_texts_do_not()
    {
        var html = new HtmlWriter();
        html.Add($"<a href=\"/items/1\">{" href=\"/x"}</a><input value=\"{"/y"}\"><a href=\"https://a.example/\">");
        Assert.Equal("<a href=\"/minutes/items/1\"> href=&quot;/x</a><input value=\"/y\"><a href=\"https://a.example/\">", html.Below("/minutes"));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//host/x")]
    [InlineData("/x")]
    [InlineData("https://name:secret@host.example/")]
    [InlineData(" java\tscript:alert(1)")]
    [InlineData(null)]
    public void Only_web_addresses_are_linked(string? address) => Assert.Null(ForeignLink.Web(address));

    [Fact]
    public void Web_addresses_are_linked_normalised() =>
        Assert.Equal("https://democracy.example/a%20b?ID=1%22", ForeignLink.Web("https://democracy.example/a b?ID=1\""));

    private static string WebEncoded(string text)
    {
        var html = new HtmlWriter();
        html.Text(text);
        return html.ToString();
    }
}
