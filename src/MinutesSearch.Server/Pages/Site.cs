namespace MinutesSearch.Server.Pages;

/// <summary>What every page says about the site it belongs to.</summary>
/// <param name="Name">Name in the masthead and in titles.</param>
/// <param name="Origin">Scheme, host and port that people reach it by, without a closing slash: canonical addresses are made with it.</param>
internal sealed record Site(string Name, string Origin)
{
    /// <summary>Path that the service stands below, behind a proxy: empty or <c>/minutes</c>.</summary>
    public string Path { get; init; } = "";

    /// <summary>An absolute address of this site.</summary>
    /// <param name="path">Path and query, beginning with a slash.</param>
    public string Absolute(string path) => Origin + Path + path;
}
