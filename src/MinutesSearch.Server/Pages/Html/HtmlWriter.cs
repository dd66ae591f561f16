using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace MinutesSearch.Server.Pages.Html;

/// <summary>
/// Writes HTML. Only the literal parts of an interpolated string are markup; every value in a hole is encoded,
/// in text and in a quoted attribute alike. There is no way to add a plain string unencoded.
/// </summary>
internal sealed class HtmlWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder buffer = new(8192);

    /// <summary>Adds markup: <c>html.Add($"&lt;p&gt;{text}&lt;/p&gt;")</c>.</summary>
#pragma warning disable CA1822 // The handler has written to this writer by the time the method runs.
    public void Add([InterpolatedStringHandlerArgument("")] ref MarkupHandler markup) => _ = markup;
#pragma warning restore CA1822

    /// <summary>Adds text, encoded.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        // The encoder takes spans into spans only; most texts need no encoding at all.
        var from = 0;
        while (from < text.Length)
        {
            var rest = text[from..];
            var plain = rest.IndexOfAnyExcept(Plain);
            if (plain < 0) { buffer.Append(rest); return; }
            buffer.Append(rest[..plain]);
            rest = rest[plain..];
            var next = rest.IndexOfAny(Plain);
            var special = next < 0 ? rest : rest[..next];
            buffer.Append(Encoder.Encode(special.ToString()));
            from += plain + special.Length;
        }
    }

    /// <summary>What has been written.</summary>
    public override string ToString() => buffer.ToString();

    /// <summary>
    /// What has been written, its links within the site set below a path such as <c>/minutes</c>, for a service behind a proxy.
    /// An unencoded quotation mark can only come from markup, so no text is ever taken for a link.
    /// </summary>
    public string Below(string path)
    {
        if (path.Length == 0) return ToString();
        foreach (var name in new[] { "href", "src", "action" }) buffer.Replace($" {name}=\"/", $" {name}=\"{Encoder.Encode(path)}/");
        return ToString();
    }

    /// <summary>Adds markup as it is. For the handler and for <see cref="Markup"/> values only.</summary>
    internal void Trusted(string markup) => buffer.Append(markup);

    private static readonly System.Buffers.SearchValues<char> Plain =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:-_/()?!=%");
}
