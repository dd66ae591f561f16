using System.Text;
using AngleSharp.Html.Parser;
using MinutesSearch.Ingest.Html;

namespace MinutesSearch.Ingest.Tests.Html;

public class HtmlTreeTests
{
    [Theory]
    [InlineData("<p>one<p>two", "p(one)p(two)")]
    [InlineData("<ul><li>one<li>two<ul><li>in</ul></ul>", "ul(li(one)li(twoul(li(in))))")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c</table>d", "table(tr(td(a)td(b))tr(td(c)))d")]
    [InlineData("<table><thead><th>A</th><th>B</th></th><tr><td>x</td></tr></table>", "table(thead(th(A)th(B)tr(td(x))))")]
    [InlineData("<table><tr><td><table><tr><td>in</table></td><td>out</table>", "table(tr(td(table(tr(td(in))))td(out)))")]
    [InlineData("<p>a<b>b</p>c", "p(ab(b))c")]
    [InlineData("a</p></div></b>b", "ab")]
    [InlineData("<td>x</td>", "td(x)")]
    [InlineData("<div><span>a</div>b", "div(span(a))b")]
    [InlineData("1 < 2 & 3 > 2", "1 < 2 & 3 > 2")]
    [InlineData("a<!-- <p>no</p> -->b<![if !x]>c<?php ?>d", "abcd")]
    [InlineData("a<script>document.write('<p>')</script>b<style>p{}</style>c", "abc")]
    [InlineData("<a href=x>one<a href=y>two</a>", "a(one)a(two)")]
    [InlineData("<P CLASS=x>Up</P>", "p(Up)")]
    [InlineData("caf&eacute; &#163;5 &lt;b&gt;", "café £5 <b>")]
    public void Open_ends_are_closed(string page, string tree) => Assert.Equal(tree, Show(HtmlTree.Parse(page)));

    [Fact]
    public void Attributes_are_decoded_and_the_first_of_a_name_counts()
    {
        var node = HtmlTree.Parse("<a HREF='x?a=1&amp;b=2' href=z class=\"one  two\" onclick=evil>").Children[0];
        Assert.Equal("x?a=1&b=2", node["href"]);
        Assert.True(node.HasClass("TWO"));
        Assert.Null(node["onclick"]);
    }

    [Fact]
    public void Depth_is_bounded_and_no_word_is_lost()
    {
        var page = string.Concat(Enumerable.Repeat("<div>", 100_000)) + "deep" + string.Concat(Enumerable.Repeat("</div>", 100_000)) + "end";
        var tree = HtmlTree.Parse(page);
        Assert.Equal("deepend", Words(tree));
        Assert.InRange(tree.Descendants().Max(n => n.Ancestors().Count()), 100, HtmlTree.MaxDepth + 2);
    }

    [SharedDataFact("data/moderngov/Agenda_151.html")]
    public void True_pages_hold_the_words_that_a_conforming_parser_sees()
    {
        foreach (var file in Directory.EnumerateFiles(SharedData.PathOf("data/moderngov"), "*.html")) HoldsTheWordsThatABrowserSees(File.ReadAllText(file));
    }

    [Fact]
    public void Invented_pages_hold_the_words_that_a_conforming_parser_sees()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Checkout.Tests, "Fixtures", "html"), "*.html").Where(f => !f.Contains("old-site", StringComparison.Ordinal)))
            HoldsTheWordsThatABrowserSees(File.ReadAllText(file));
    }

    private static void HoldsTheWordsThatABrowserSees(string page)
    {
        var document = new HtmlParser().ParseDocument(page);
        foreach (var hidden in document.QuerySelectorAll("script, style, button, select, iframe").ToList()) hidden.Remove();
        var tree = HtmlTree.Parse(page);
        // A page's title is no word of its body.
        var title = document.Title ?? "";
        Assert.Equal(Squeezed(document.Body!.TextContent), Squeezed(Words(tree))[Squeezed(title).Length..]);
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Words(HtmlNode node)
    {
        var words = new StringBuilder();
        foreach (var part in node.Descendants()) words.Append(part.Text);
        return words.ToString();
    }

    private static string Show(HtmlNode node) => node.IsText ? node.Text : node.Parent is null ? string.Concat(node.Children.Select(Show)) : $"{node.Name}({string.Concat(node.Children.Select(Show))})";
}
