using System.Text;

namespace MinutesSearch.Server.Api.Parameters;

/// <summary>
/// Values of parameters in one canonical form: in the order of the table, those at their default left out, so that two requests for the
/// same thing are one string. Links and cache keys are made of it.
/// </summary>
/// <param name="given">Values by parameter, in the order of the table.</param>
internal sealed class ParameterValues(IReadOnlyList<(string Name, IReadOnlyList<string> Values)> given)
{
    /// <summary>Nothing given.</summary>
    public static ParameterValues None { get; } = new([]);

    /// <summary>The canonical form: <c>?q=parking&amp;year=2018</c>; empty where nothing is given.</summary>
    public override string ToString() => Query();

    /// <summary>The query string with some parameters changed: a null value leaves the parameter out.</summary>
    public string Query(params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var query = new StringBuilder();
        foreach (var (name, values) in given)
        {
            if (IsChanged(name, changes)) continue;
            foreach (var value in values) Append(query, name, value);
        }
        foreach (var (name, value) in changes)
        {
            if (value is not null) Append(query, name, value);
        }
        return query.ToString();
    }

    /// <summary>The values of one parameter as given; empty where it is at its default.</summary>
    public IReadOnlyList<string> Of(string name) => given.FirstOrDefault(entry => entry.Name == name).Values ?? [];

    /// <summary>Only those parameters that another resource knows too.</summary>
    public ParameterValues KnownTo(IReadOnlyList<Parameter> table) =>
        new([.. given.Where(entry => table.Any(parameter => parameter.Name == entry.Name && entry.Values.All(value => parameter.Values.Count == 0 || parameter.Values.Contains(value))))]);

    private static bool IsChanged(string name, ReadOnlySpan<(string Name, string? Value)> changes)
    {
        foreach (var change in changes)
        {
            if (change.Name == name) return true;
        }
        return false;
    }

    private static void Append(StringBuilder query, string name, string value) =>
        query.Append(query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
}
