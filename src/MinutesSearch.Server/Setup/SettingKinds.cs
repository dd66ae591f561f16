using System.Globalization;

namespace MinutesSearch.Server.Setup;

/// <summary>The kinds of values that settings have.</summary>
internal static class SettingKinds
{
    /// <summary>A whole number within a range.</summary>
    public static Setting<int> Whole(string name, int standard, int least, int most, string help) =>
        new(name, standard.ToString(CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"), help, text =>
                int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
                    ? value
                    : throw new FormatException());

    /// <summary>On or off.</summary>
    public static Setting<bool> Switch(string name, bool standard, string help) =>
        new(name, standard ? "on" : "off", "on or off", help, text => text.ToUpperInvariant() switch
        {
            "ON" or "TRUE" or "YES" or "1" => true,
            "OFF" or "FALSE" or "NO" or "0" => false,
            _ => throw new FormatException(),
        });

    /// <summary>Any text that a check accepts.</summary>
    public static Setting<string> Text(string name, string standard, string range, string help, Func<string, bool>? check = null) =>
        new(name, standard, range, help, text => check is null || check(text) ? text : throw new FormatException());

    /// <summary>Several texts, commas between them.</summary>
    public static Setting<IReadOnlyList<string>> List(string name, string standard, string range, string help, Func<string, bool> check) =>
        new(name, standard, range, help, text =>
        {
            var members = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            return members.All(check) ? members : throw new FormatException();
        });
}
