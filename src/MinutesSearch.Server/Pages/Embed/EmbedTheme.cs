namespace MinutesSearch.Server.Pages.Embed;

/// <summary>The style sheet that gives the embedded page a site's colour: a file of its own, so that the page needs no inline style.</summary>
internal static class EmbedTheme
{
    // The paper of site.css, by day and by night.
    private static readonly AccentColour Paper = new(0xfc, 0xfd, 0xfc);
    private static readonly AccentColour DarkPaper = new(0x11, 0x18, 0x16);

    /// <summary>The style sheet.</summary>
    public static string Render(AccentColour accent) => $$"""
        :root { --deep: {{accent}}; --on-deep: {{accent.TextOnIt}}; --link: {{accent.ReadableOn(Paper)}}; --bar: {{accent}}; }
        @media (prefers-color-scheme: dark) { :root { --link: {{accent.ReadableOn(DarkPaper)}}; } }

        """;
}
