namespace MinutesSearch.Ingest.Reading;

/// <summary>The sentences of a text, found while they are asked for.</summary>
/// <param name="text">The text.</param>
/// <param name="from">Where to begin.</param>
internal readonly struct SentenceList(string text, int from)
{
    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var _ in this) count++;
            return count;
        }
    }

    /// <summary>Walks the sentences.</summary>
    public Enumerator GetEnumerator() => new(text, from);

    /// <summary>A place among the sentences.</summary>
    internal struct Enumerator(string text, int from)
    {
        private int _next = from;

        /// <summary>Start and length of the sentence.</summary>
        public (int Start, int Length) Current { get; private set; }

        /// <summary>Goes to the next sentence.</summary>
        public bool MoveNext()
        {
            while (_next < text.Length)
            {
                var start = _next;
                var end = _next = Sentences.End(text, start);
                while (start < end && char.IsWhiteSpace(text[start])) start++;
                while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
                if (end == start) continue;
                Current = (start, end - start);
                return true;
            }
            return false;
        }
    }
}
