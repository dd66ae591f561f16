namespace MinutesSearch.Server.Pages.Embed;

/// <summary>The style sheet that gives the embedded page a site's colour: a file of its own, so that the page needs no inline style.</summary>
internal static class EmbedTheme
{
    private static readonly AccentColour DarkPaper = new(0x11, 0x18, 0x16);

    /// <summary>The style sheet.</summary>
    public static string Render(AccentColour accent) => $$"""
        :root { --deep: {{accent}}; --on-deep: {{accent.TextOnIt}}; --link: {{accent.ReadableOn(AccentColour.White)}}; --bar: {{accent}}; }
        @media (prefers-color-scheme: dark) { :root { --link: {{accent.ReadableOn(DarkPaper)}}; } }

        """;
}
