using MinutesSearch.Server.Hosting;

namespace MinutesSearch.Server.Api.Parameters;

/// <summary>Answers 400 with every mistake by name, before the resource sees the parameters.</summary>
internal sealed class ParametersFilter : IEndpointFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        IParameters? bound = null;
        foreach (var argument in context.Arguments) bound ??= argument as IParameters;
        // A resource without parameters still names the one that somebody hoped for.
        var mistakes = bound?.Mistakes ?? new ParameterReader(context.HttpContext.Request.Query, []).Mistakes;
        return mistakes.Count > 0 ? Problems.BadParameters(mistakes) : await next(context);
    }
}
