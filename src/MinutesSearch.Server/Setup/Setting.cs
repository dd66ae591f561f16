using System.Text;

namespace MinutesSearch.Server.Setup;

/// <summary>One setting: a row of <see cref="SettingsTable"/>.</summary>
/// <param name="Name">Its name in the settings file, camelCase; the environment and the command line derive theirs from it.</param>
/// <param name="Default">The value where nobody gives one, as it would be written.</param>
/// <param name="Range">What it may be, for people.</param>
/// <param name="Help">What it does: one or two sentences.</param>
internal abstract record Setting(string Name, string Default, string Range, string Help)
{
    /// <summary>The variable of the environment: <c>rateLimit</c> is <c>MINUTES_RATE_LIMIT</c>.</summary>
    public string Variable => "MINUTES_" + Split('_').ToUpperInvariant();

    /// <summary>The option of the command line: <c>rateLimit</c> is <c>--rate-limit</c>.</summary>
    public string Option => "--" + Split('-');

    /// <summary>Whether a value may be given so; the reason where it may not.</summary>
    public abstract string? Fault(string text);

    private string Split(char mark)
    {
        var words = new StringBuilder();
        foreach (var c in Name)
        {
            if (char.IsAsciiLetterUpper(c)) words.Append(mark);
            words.Append(char.ToLowerInvariant(c));
        }
        return words.ToString();
    }
}

/// <summary>One setting of a type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Default">The value where nobody gives one, as it would be written.</param>
/// <param name="Range">What it may be, for people.</param>
/// <param name="Help">What it does.</param>
/// <param name="Read">Reads a text; throws <see cref="FormatException"/> for one that is out of range.</param>
internal sealed record Setting<T>(string Name, string Default, string Range, string Help, Func<string, T> Read) : Setting(Name, Default, Range, Help)
{
    /// <inheritdoc/>
    public override string? Fault(string text)
    {
        try
        {
            Read(text);
            return null;
        }
        catch (FormatException)
        {
            return $"'{text}' is not {Range}";
        }
    }
}
