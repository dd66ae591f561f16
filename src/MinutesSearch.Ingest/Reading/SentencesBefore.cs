namespace MinutesSearch.Ingest.Reading;

/// <summary>What stands before a place of a passage that only moves on: each sentence is looked at once, however many places are asked for.</summary>
/// <param name="text">The passage.</param>
internal sealed class SentencesBefore(string text)
{
    private SentenceList.Enumerator _sentences = Sentences.Of(text).GetEnumerator();
    private bool _isAhead;

    /// <summary>Where the last sentence before the place starts; null where none does.</summary>
    public int? Last { get; private set; }

    /// <summary>Where the last one starts that is no aside: how many voted which way stands between what was proposed and what it came to.</summary>
    public int LastSaid { get; private set; }

    /// <summary>Goes on to a place.</summary>
    public void GoTo(int place)
    {
        while (_isAhead || _sentences.MoveNext())
        {
            var (start, length) = _sentences.Current;
            _isAhead = start >= place;
            if (_isAhead) return;
            Last = start;
            if (start == 0 || !DecisionVerdict.IsAside(text.AsSpan(start, length))) LastSaid = start;
        }
    }
}
