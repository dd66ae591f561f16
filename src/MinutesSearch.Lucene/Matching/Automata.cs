namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// Guards the making of automata: Lucene.Net numbers their states with a plain static counter, and two threads that draw the same
/// number get broken automata or an exception.
/// </summary>
internal static class Automata
{
    /// <summary>Held while an automaton is made; running one needs no lock.</summary>
    public static Lock Making { get; } = new();
}
