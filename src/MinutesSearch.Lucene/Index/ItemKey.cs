using System.Numerics;
using MinutesSearch.Minutes;

namespace MinutesSearch.Lucene.Index;

/// <summary>
/// What sorting, date filters and boosts need of an item, in 63 bits: from the top 27 bits of day, 16 of the meeting's id
/// (hashed: they only keep the items of one meeting together), 12 of place in the agenda, 8 of flags.
/// </summary>
internal static class ItemKey
{
    /// <summary>Flag: the item is procedure.</summary>
    public const int Procedure = 1;

    /// <summary>Flag: the item has a decision.</summary>
    public const int Decided = 2;

    private const int DayShift = 36;
    private const int DayBits = 27;
    private const int FlagBits = 8;
    private const int MaxOrder = (1 << 12) - 1;

    /// <summary>The key of an item.</summary>
    public static long Of(AgendaItem item)
    {
        long day = Day(item.Meeting.Date);
        long meeting = StableHash.Of(item.Meeting.Id) & 0xffff;
        var flags = (item.Kind == ItemKind.Procedure ? Procedure : 0) | (item.IsDecided ? Decided : 0);
        return (day << DayShift) | (meeting << 20) | ((long)Math.Clamp(item.Order, 0, MaxOrder) << FlagBits) | (long)flags;
    }

    /// <summary>A number that is higher for what changed later; of what changed within one second, for the later meeting.</summary>
    public static long LastChangedFirst(AgendaItem item) => ((long)Seconds(item.ChangedAt) << DayBits) | (long)Day(item.Meeting.Date);

    /// <summary>Seconds since 1970 of a time, as the index keeps it; 0 where unknown.</summary>
    public static uint Seconds(DateTimeOffset? time) => (uint)Math.Clamp(time?.ToUnixTimeSeconds() ?? 0, 0, uint.MaxValue);

    /// <summary>A date as a number: <c>20180122</c>; <c>20180000</c> where only the year is known; 0 where not even that.</summary>
    public static int Day(MeetingDate date) =>
        date.Date is { } day ? Day(day) : date.Year is { } year and > 0 and <= 9999 ? year * 10_000 : 0;

    /// <summary>A day as a number.</summary>
    public static int Day(DateOnly day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;

    /// <summary>The day of a key.</summary>
    public static int DayOf(long key) => (int)(key >> DayShift);

    /// <summary>The year of a key; 0 where unknown.</summary>
    public static int YearOf(long key) => DayOf(key) / 10_000;

    /// <summary>The flags of a key.</summary>
    public static int FlagsOf(long key) => (int)(key & 0xff);

    /// <summary>A number that is higher for what comes first when the latest meeting leads; agenda order within a meeting.</summary>
    public static long NewestFirst(long key) => (key & ~((1L << DayShift) - 1)) | (((1L << DayShift) - 1) ^ (key & ((1L << DayShift) - 1)));

    /// <summary>A number that is higher for what comes first when the earliest meeting leads; items without a date last.</summary>
    public static long OldestFirst(long key) => DayOf(key) == 0 ? -key - (1L << 62) : -key;
}

/// <summary>Hashes that are the same in every process: for what is written to the index.</summary>
internal static class StableHash
{
    /// <summary>32-bit FNV-1a over UTF-16 code units, mixed.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        hash ^= BitOperations.RotateRight(hash, 15);
        return hash * 0x85ebca6bu;
    }
}
