namespace MinutesSearch.Lucene.Collecting;

/// <summary>
/// Lends idle cores to searches. A search that finds all cores busy with searches works alone: sharing shortens an answer, and costs a little
/// of what all answers together take.
/// </summary>
internal static class IdleCores
{
    private static int busy;

    /// <summary>A search begins; end it with <see cref="Leave"/>.</summary>
    public static void Enter() => Interlocked.Increment(ref busy);

    /// <summary>A search has ended.</summary>
    public static void Leave() => Interlocked.Decrement(ref busy);

    /// <summary>Does work here, and beside it on another core where one is idle.</summary>
    /// <param name="own">The work; it ends when nothing is left to do.</param>
    /// <param name="help">The same for the helper, which may come late or not at all.</param>
    /// <returns>True where the helper came.</returns>
    public static bool Share(Action own, Action help) => Share(own, help, Environment.ProcessorCount);

    /// <summary>The same on so many cores.</summary>
    internal static bool Share(Action own, Action help, int cores)
    {
        if (Interlocked.Increment(ref busy) > cores)
        {
            Leave();
            own();
            return false;
        }

        var errand = new Errand(help);
        ThreadPool.UnsafeQueueUserWorkItem(errand, preferLocal: false);
        var came = false;
        try
        {
            own();
        }
        finally
        {
            came = errand.Settle();
        }

        errand.ThrowWhatItMet();
        return came;
    }

    private sealed class Errand(Action help) : IThreadPoolWorkItem
    {
        private const int Waiting = 0;
        private const int Begun = 1;
        private const int Withdrawn = 2;

        private readonly object ended = new();
        private Exception? met;
        private int state;
        private bool hasEnded;

        public void Execute()
        {
            if (Interlocked.CompareExchange(ref state, Begun, Waiting) != Waiting) return;
            try
            {
                help();
            }
            catch (Exception fault)
            {
                // The search that asked for help throws it.
                met = fault;
            }
            finally
            {
                Leave();
                lock (ended)
                {
                    hasEnded = true;
                    Monitor.Pulse(ended);
                }
            }
        }

        /// <summary>Waits for its end where it has begun, and tells it not to begin where it has not.</summary>
        public bool Settle()
        {
            if (Interlocked.CompareExchange(ref state, Withdrawn, Waiting) == Waiting)
            {
                Leave();
                return false;
            }

            // Both began together, so the rest is short: mostly it ends before a thread would be asleep.
            for (var spin = default(SpinWait); !spin.NextSpinWillYield && !Volatile.Read(ref hasEnded);) spin.SpinOnce();
            lock (ended)
            {
                while (!hasEnded) Monitor.Wait(ended);
            }

            return true;
        }

        public void ThrowWhatItMet()
        {
            if (met is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(met);
        }
    }
}

/// <summary>Numbers of parts of some work, each given out once. Safe for concurrent use.</summary>
/// <param name="count">How many parts there are.</param>
internal sealed class Parcels(int count)
{
    private int next = -1;

    /// <summary>The next part; false where none is left.</summary>
    public bool TryTake(out int number) => (number = Interlocked.Increment(ref next)) < count;
}
