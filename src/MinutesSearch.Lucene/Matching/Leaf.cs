using Lucene.Net.Util;

namespace MinutesSearch.Lucene.Matching;

/// <summary>
/// A leaf of a query, bound to a snapshot: a word, a phrase, the beginning of words, words near each other. It matches where one
/// of its sequences does.
/// </summary>
/// <param name="Sequences">Ways to match; at least one.</param>
/// <param name="Parts">The parts it may match in.</param>
/// <param name="Rarity">How much a match says: the higher, the rarer the leaf.</param>
/// <param name="IsStop">True for a stop word.</param>
internal sealed record Leaf(Sequence[] Sequences, Parts Parts, float Rarity, bool IsStop)
{
    /// <summary>Its number among the leaves of the query, for bit masks; -1 while it has none.</summary>
    public int Number { get; set; } = -1;

    /// <summary>True where it was not typed but is another way to say what was.</summary>
    public bool IsOther { get; set; }

    /// <summary>True where the index may hold it.</summary>
    public bool IsFound { get; init; } = true;

    /// <summary>Items that may hold it, at most.</summary>
    public long Holding { get; init; }

    /// <summary>The one word that was typed, as a term of the exact field; null where it is a compound or something else than a word.</summary>
    public BytesRef? Typed { get; init; }

    /// <summary>What a match counts beside those of other words.</summary>
    public float Weight { get; init; } = 1;

    /// <summary>True for a single word in any of its forms, which title and decisions can weigh.</summary>
    public bool IsWord => Sequences[0] is { IsExact: false, Slots: [{ Terms.Length: 1 }] };
}

/// <summary>Words at fixed places after each other, or near each other.</summary>
/// <param name="IsExact">True for unstemmed forms, false for stems.</param>
/// <param name="Slots">The words; at least one.</param>
/// <param name="Distance">-1 for a sequence in order; otherwise how many other words may stand between the words, in any order.</param>
internal sealed record Sequence(bool IsExact, Slot[] Slots, int Distance = -1)
{
    /// <summary>True for Welsh stems, which are asked for beside what was typed.</summary>
    public bool IsWelsh { get; init; }

    /// <summary>The field that it is searched in.</summary>
    public string Field => IsExact ? Index.IndexSchema.Exact : Index.IndexSchema.Text;
}

/// <summary>One place of a sequence.</summary>
/// <param name="Offset">Place after the first word of the sequence.</param>
/// <param name="Terms">Terms that may stand there, any of them.</param>
internal sealed record Slot(int Offset, BytesRef[] Terms)
{
    private readonly HashSet<BytesRef>? many = Terms.Length > 4 ? [.. Terms] : null;

    /// <summary>True where a term may stand there.</summary>
    public bool Accepts(BytesRef term)
    {
        if (many is not null) return many.Contains(term);
        foreach (var own in Terms)
        {
            if (own.BytesEquals(term)) return true;
        }

        return false;
    }
}

/// <summary>A set of parts of an item.</summary>
[Flags]
internal enum Parts
{
    /// <summary>The title.</summary>
    Title = 1,

    /// <summary>The agenda text.</summary>
    Agenda = 2,

    /// <summary>The minutes.</summary>
    Minutes = 4,

    /// <summary>Passages that hold decisions, whatever part they stand in.</summary>
    Decisions = 8,

    /// <summary>Further information.</summary>
    Information = 16,

    /// <summary>All parts.</summary>
    All = 31,
}
