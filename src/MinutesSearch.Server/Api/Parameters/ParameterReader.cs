using System.Globalization;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Api.Parameters;

/// <summary>Reads parameters from a query string, and collects every mistake instead of stopping at the first.</summary>
internal sealed class ParameterReader
{
    private readonly IQueryCollection query;
    private readonly Parameter[] rows;
    private readonly List<(string Name, IReadOnlyList<string> Values)> given = [];
    private readonly List<ParameterMistake> mistakes = [];

    /// <param name="query">The query string, taken apart.</param>
    /// <param name="table">The parameters that the resource knows; any other is a mistake.</param>
    public ParameterReader(IQueryCollection query, IReadOnlyList<Parameter> table)
    {
        this.query = query;
        rows = table as Parameter[] ?? [.. table];
        foreach (var name in query.Keys)
        {
            if (IsKnown(name)) continue;
            Mistake(name, table.Count == 0
                ? "There is no such parameter: none is known here."
                : $"There is no such parameter. The nearest is '{Nearest.Of(name, table.Select(parameter => parameter.Name))}'.");
        }
    }

    /// <summary>What cannot be used; empty where all can.</summary>
    public IReadOnlyList<ParameterMistake> Mistakes => mistakes;

    /// <summary>The values in canonical form; complete once every parameter was read.</summary>
    public ParameterValues Values => new([.. given.OrderBy(entry => IndexOf(entry.Name))]);

    /// <summary>Adds a mistake.</summary>
    public void Mistake(string name, string message) => mistakes.Add(new ParameterMistake(name, message));

    /// <summary>A text; empty where not given.</summary>
    public string Text(Parameter parameter)
    {
        var text = Single(parameter) ?? "";
        if (text.Length > 0) given.Add((parameter.Name, [text]));
        return text;
    }

    /// <summary>Texts; each given once, in the order given.</summary>
    public IReadOnlyList<string> Texts(Parameter parameter)
    {
        var texts = Raw(parameter).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        if (texts.Length > 0) given.Add((parameter.Name, texts));
        return texts;
    }

    /// <summary>A whole number within the range of the parameter.</summary>
    public int Whole(Parameter parameter)
    {
        var standard = int.Parse(Of(parameter).Default!, CultureInfo.InvariantCulture);
        if (Single(parameter) is not { Length: > 0 } text) return standard;
        if (!TryWhole(parameter, text, out var value)) return standard;
        if (value != standard) given.Add((parameter.Name, [Printed(value)]));
        return value;
    }

    /// <summary>A whole number within the range of the parameter; null where not given.</summary>
    public int? WholeOrNull(Parameter parameter)
    {
        if (Single(parameter) is not { Length: > 0 } text || !TryWhole(parameter, text, out var value)) return null;
        given.Add((parameter.Name, [Printed(value)]));
        return value;
    }

    /// <summary>Whole numbers within the range of the parameter.</summary>
    public IReadOnlyList<int> Wholes(Parameter parameter)
    {
        var values = new List<int>();
        foreach (var text in Raw(parameter))
        {
            if (text.Length > 0 && TryWhole(parameter, text, out var value) && !values.Contains(value)) values.Add(value);
        }
        if (values.Count > 0) given.Add((parameter.Name, [.. values.Select(Printed)]));
        return values;
    }

    /// <summary>A day; null where not given.</summary>
    public DateOnly? Date(Parameter parameter)
    {
        if (Single(parameter) is not { Length: > 0 } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            given.Add((parameter.Name, [text]));
            return date;
        }
        Mistake(parameter.Name, $"'{Shortened(text)}' is not a day such as 2018-01-22.");
        return null;
    }

    /// <summary>True or false; null where not given.</summary>
    public bool? Truth(Parameter parameter)
    {
        if (Single(parameter) is not { Length: > 0 } text) return null;
        if (bool.TryParse(text, out var value))
        {
            given.Add((parameter.Name, [value ? "true" : "false"]));
            return value;
        }
        Mistake(parameter.Name, $"'{Shortened(text)}' is neither true nor false.");
        return null;
    }

    /// <summary>One of the values of the parameter, as an enumeration whose members have those names.</summary>
    public T One<T>(Parameter parameter) where T : struct, Enum
    {
        var standard = Of(parameter).Default!;
        var text = Single(parameter) is { Length: > 0 } typed && IsKnown(parameter, typed) ? typed.ToLowerInvariant() : standard;
        if (text != standard) given.Add((parameter.Name, [text]));
        return Enum.Parse<T>(text, ignoreCase: true);
    }

    /// <summary>Whether a parameter of two values has the first one, its default.</summary>
    public bool IsFirst(Parameter parameter)
    {
        if (Single(parameter) is not { Length: > 0 } text || !IsKnown(parameter, text)) return true;
        if (text.Equals(parameter.Values[0], StringComparison.OrdinalIgnoreCase)) return true;
        given.Add((parameter.Name, [parameter.Values[1]]));
        return false;
    }

    /// <summary>Several of the values of the parameter; null where not given at all, empty where given without a value.</summary>
    public IReadOnlyList<string>? Several(Parameter parameter)
    {
        if (!query.ContainsKey(parameter.Name)) return null;
        var known = parameter.Values as string[] ?? [.. parameter.Values];
        var texts = Raw(parameter).SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Where(text => IsKnown(parameter, text)).Select(text => text.ToLowerInvariant()).Distinct(StringComparer.Ordinal)
            .OrderBy(text => Array.IndexOf(known, text)).ToArray();
        var joined = string.Join(',', texts);
        if (joined != Of(parameter).Default && (joined.Length > 0 || parameter.Default is not null)) given.Add((parameter.Name, [joined]));
        return texts;
    }

    private static string Printed(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private IEnumerable<string> Raw(Parameter parameter) => query.TryGetValue(parameter.Name, out var values) ? values.Select(text => text?.Trim() ?? "") : [];

    private string? Single(Parameter parameter)
    {
        if (!query.TryGetValue(parameter.Name, out var values) || values.Count == 0) return null;
        if (values.Count > 1) Mistake(parameter.Name, "It is given more than once; it takes one value.");
        // A query text keeps its blanks: positions of warnings count from what was typed.
        return parameter.Type == ParameterType.Text && parameter.Values.Count == 0 ? values[0] : values[0]?.Trim();
    }

    private bool TryWhole(Parameter parameter, string text, out int value)
    {
        var (least, most) = (Of(parameter).Least ?? int.MinValue, Of(parameter).Most ?? int.MaxValue);
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && value >= least && value <= most) return true;
        Mistake(parameter.Name, string.Create(CultureInfo.InvariantCulture, $"'{Shortened(text)}' is not a whole number from {least} to {most}."));
        return false;
    }

    private bool IsKnown(Parameter parameter, string text)
    {
        var values = Of(parameter).Values;
        if (values.Contains(text, StringComparer.OrdinalIgnoreCase)) return true;
        Mistake(parameter.Name, $"'{Shortened(text)}' is none of {string.Join(", ", values)}. The nearest is '{Nearest.Of(text.Length > 40 ? text[..40] : text, values)}'.");
        return false;
    }

    // A resource may narrow a parameter: its own row of the table counts.
    private Parameter Of(Parameter parameter)
    {
        foreach (var row in rows)
        {
            if (ReferenceEquals(row, parameter)) return row;
        }

        return rows[IndexOf(parameter.Name)];
    }

    private bool IsKnown(string name)
    {
        foreach (var row in rows)
        {
            if (row.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].Name == name) return i;
        }
        return int.MaxValue;
    }
}
