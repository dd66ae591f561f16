namespace MinutesSearch.Lucene.Matching;

/// <summary>Where a leaf matches.</summary>
/// <param name="Start">Position of its first word.</param>
/// <param name="End">Position after its last word.</param>
/// <param name="Leaf">Number of the leaf.</param>
/// <param name="Sequence">Which of its sequences.</param>
/// <param name="Slot">The one word of a near match that stands here; -1 for the whole sequence.</param>
internal readonly record struct Occurrence(int Start, int End, int Leaf, int Sequence, int Slot);
