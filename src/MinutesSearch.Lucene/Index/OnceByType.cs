using System.Collections.Concurrent;

namespace MinutesSearch.Lucene.Index;

/// <summary>
/// Values by their type, each built once, on first use, while other callers wait for it. What could not be built is tried again: a full
/// memory or a disk that failed once must not fail every search after it. Safe for concurrent use.
/// </summary>
internal sealed class OnceByType
{
    private readonly ConcurrentDictionary<Type, Lazy<object>> values = new();

    /// <summary>The value of a type.</summary>
    /// <param name="source">What it is built from.</param>
    /// <param name="build">Builds it.</param>
    public TValue GetOrBuild<TSource, TValue>(TSource source, Func<TSource, TValue> build)
        where TValue : class
    {
        var value = values.TryGetValue(typeof(TValue), out var known)
            ? known
            : values.GetOrAdd(typeof(TValue), static (_, work) => new Lazy<object>(() => work.build(work.source)), (build, source));
        try
        {
            return (TValue)value.Value;
        }
        catch
        {
            values.TryRemove(KeyValuePair.Create(typeof(TValue), value));
            throw;
        }
    }
}
