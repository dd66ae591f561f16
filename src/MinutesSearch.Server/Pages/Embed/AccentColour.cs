using System.Globalization;

namespace MinutesSearch.Server.Pages.Embed;

/// <summary>A colour that a site gives the embedded page. Whatever it is, what is written in it and on it stays readable.</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
internal readonly record struct AccentColour(byte Red, byte Green, byte Blue)
{
    /// <summary>Contrast that text needs (WCAG 2.2, 1.4.3).</summary>
    private const double Enough = 4.5;

    /// <summary>Black.</summary>
    public static AccentColour Black => new(0, 0, 0);

    /// <summary>White.</summary>
    public static AccentColour White => new(255, 255, 255);

    /// <summary>The colour of three or six hexadecimal digits, with or without a hash; null for anything else.</summary>
    public static AccentColour? Parse(string? text)
    {
        var digits = (text ?? "").TrimStart('#');
        if (digits.Length == 3) digits = string.Concat(digits.Select(digit => new string(digit, 2)));
        return digits.Length == 6 && digits.All(char.IsAsciiHexDigit)
            ? new AccentColour(Part(digits, 0), Part(digits, 2), Part(digits, 4))
            : null;
    }

    /// <summary>Black or white, whichever reads better on this colour.</summary>
    public AccentColour TextOnIt => Contrast(this, White) >= Contrast(this, Black) ? White : Black;

    /// <summary>This colour, moved towards black or white as little as reading it on a background takes.</summary>
    public AccentColour ReadableOn(AccentColour background)
    {
        var goal = Luminance(background) > 0.18 ? Black : White;
        for (var step = 0; step <= 20; step++)
        {
            var colour = Mixed(goal, step / 20d);
            if (Contrast(colour, background) >= Enough) return colour;
        }
        return goal;
    }

    /// <summary>As style sheets write it: <c>#0b5a4b</c>.</summary>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    /// <summary>Contrast of two colours, 1 to 21 (WCAG 2.2).</summary>
    public static double Contrast(AccentColour left, AccentColour right)
    {
        var (one, two) = (Luminance(left), Luminance(right));
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    private AccentColour Mixed(AccentColour other, double share) =>
        new(Mixed(Red, other.Red, share), Mixed(Green, other.Green, share), Mixed(Blue, other.Blue, share));

    private static byte Mixed(byte from, byte to, double share) => (byte)Math.Round(from + ((to - from) * share));

    private static double Luminance(AccentColour colour) =>
        (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));

    private static double Linear(byte part)
    {
        var share = part / 255d;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private static byte Part(string digits, int at) => byte.Parse(digits.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
