using System.Globalization;
using System.Runtime.CompilerServices;

namespace MinutesSearch.Server.Pages.Html;

/// <summary>Turns an interpolated string into markup: literals as they are, values encoded.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler
{
    private readonly HtmlWriter html;

    /// <summary>Called by the compiler.</summary>
    public MarkupHandler(int literalLength, int formattedCount, HtmlWriter html) => this.html = html;

    /// <summary>A literal part of the page's own source: trusted.</summary>
    public void AppendLiteral(string literal) => html.Trusted(literal);

    /// <summary>A text: encoded.</summary>
    public void AppendFormatted(string? text) => html.Text(text);

    /// <summary>A whole number, with a comma between thousands.</summary>
    public void AppendFormatted(long number) => html.Trusted(number.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>A whole number in a form of its own: <c>{year:0}</c>.</summary>
    public void AppendFormatted(long number, string format) => html.Text(number.ToString(format, CultureInfo.InvariantCulture));

    /// <summary>Markup made before, already safe.</summary>
    public void AppendFormatted(Markup markup) => html.Trusted(markup.ToString());
}
