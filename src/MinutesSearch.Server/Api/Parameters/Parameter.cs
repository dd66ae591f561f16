namespace MinutesSearch.Server.Api.Parameters;

/// <summary>What a parameter's value is.</summary>
internal enum ParameterType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Truth,

    /// <summary>A day, <c>2018-01-22</c>.</summary>
    Date,
}

/// <summary>One query parameter: what it means and what it may be. Binding, the OpenAPI document and the command line read it from here.</summary>
/// <param name="Name">Its name, camelCase; case does not count in requests.</param>
/// <param name="Help">What it does: one or two sentences.</param>
internal sealed record Parameter(string Name, string Help)
{
    /// <summary>What a value is.</summary>
    public ParameterType Type { get; init; }

    /// <summary>The value where nobody gives one, as it would be written; null for none.</summary>
    public string? Default { get; init; }

    /// <summary>A value that shows how it is used, and finds something among the demonstration items; null where the help suffices.</summary>
    public string? Example { get; init; }

    /// <summary>The values there are; empty where any goes.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The lowest number allowed.</summary>
    public int? Least { get; init; }

    /// <summary>The highest number allowed.</summary>
    public int? Most { get; init; }

    /// <summary>True where several values may be given, each as a parameter of its own.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>True where one parameter may also hold several values with commas between them.</summary>
    public bool TakesCommas { get; init; }
}

/// <summary>A parameter that cannot be used.</summary>
/// <param name="Name">The parameter as it was given.</param>
/// <param name="Message">What is wrong and what it may be, for the developer who sent it.</param>
internal sealed record ParameterMistake(string Name, string Message);
