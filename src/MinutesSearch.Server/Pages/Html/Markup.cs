using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MinutesSearch.Server.Pages.Html;

/// <summary>A piece of safe markup. Made only from literals and encoded values; the default is nothing.</summary>
internal readonly struct Markup
{
    private readonly string? html;

    private Markup(string html) => this.html = html;

    /// <summary>Nothing.</summary>
    public static Markup Nothing => default;

    /// <summary>The markup that a writing function writes.</summary>
    public static Markup Of(Action<HtmlWriter> write)
    {
        var writer = new HtmlWriter();
        write(writer);
        return new Markup(writer.ToString());
    }

    /// <summary>An attribute with a leading blank; nothing where the value is null. The name must be a literal of the page's source.</summary>
    public static Markup Attribute([ConstantExpected] string name, string? value) =>
        value is null ? default : Of(writer => { writer.Trusted(" " + name); writer.Add($"=\"{value}\""); });

    /// <summary>A literal of the page's source.</summary>
    public static Markup Literal([ConstantExpected] string literal) => new(literal);

    /// <summary>A literal of the page's source where the condition holds; nothing otherwise.</summary>
    public static Markup If(bool condition, [ConstantExpected] string literal) => condition ? new Markup(literal) : default;

    /// <summary>
    /// Structured data for a script element. The default encoder writes angle brackets and ampersands as escapes:
    /// no text can end the element it stands in.
    /// </summary>
    public static Markup Json(JsonObject data) => new(data.ToJsonString(JsonSerializerOptions.Default));

    /// <inheritdoc/>
    public override string ToString() => html ?? "";
}
