namespace MinutesSearch.Server.Api.Answers;

/// <summary>What became of one item.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State"><c>added</c>, <c>changed</c>, <c>unchanged</c>, <c>restored</c>, or <c>withdrawn</c>: stored, but hidden until somebody restores it.</param>
public sealed record WrittenAnswer(string Id, string State);

/// <summary>What became of a stream of items.</summary>
/// <param name="Items">Items read.</param>
/// <param name="Added">Items that are new.</param>
/// <param name="Changed">Items that changed.</param>
/// <param name="Unchanged">Items that stayed as they were.</param>
/// <param name="Withdrawn">Items that people have withdrawn: stored, but hidden until somebody restores them.</param>
/// <param name="Failed">Lines that could not be read.</param>
/// <param name="Faults">Each of them, the first thousand.</param>
public sealed record SentAnswer(int Items, int Added, int Changed, int Unchanged, int Withdrawn, int Failed, IReadOnlyList<LineFault> Faults);

/// <summary>A line that could not be read.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Reason">Why.</param>
public sealed record LineFault(int Line, string Reason);
