namespace MinutesSearch.Server.Api.Parameters;

/// <summary>Parameters of a request, bound as one record. <see cref="ParametersFilter"/> answers 400 where they hold mistakes.</summary>
internal interface IParameters
{
    /// <summary>What cannot be used; empty where all can.</summary>
    IReadOnlyList<ParameterMistake> Mistakes { get; }

    /// <summary>The canonical form of what was given.</summary>
    ParameterValues Values { get; }
}

/// <summary>The parameters that an endpoint takes: metadata for the OpenAPI document and its tests.</summary>
/// <param name="Parameters">Rows of the table.</param>
internal sealed record ParameterSet(IReadOnlyList<Parameter> Parameters);
