namespace MinutesSearch.Ingest.Reading.Topics;

/// <summary>A phrase of the rules.</summary>
/// <param name="Heading">What it speaks for.</param>
/// <param name="IsStrong">True where it does so by itself.</param>
/// <param name="IsBeside">True where it leaves room for another heading.</param>
/// <param name="IsOfTitles">True where it is strong in titles only.</param>
/// <param name="Also">The next phrase with the same words, of another heading.</param>
internal readonly record struct TopicPhrase(int Heading, bool IsStrong, bool IsBeside = false, bool IsOfTitles = false, int? Also = null);

/// <summary>A phrase that was found.</summary>
/// <param name="Text">Where it was found first.</param>
/// <param name="Start">Where it starts there.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="Value">What its places in the text are worth.</param>
/// <param name="Count">How many of them there are, up to a limit.</param>
/// <param name="IsInTitle">True where the title has it.</param>
/// <param name="IsAsked">True where it was found first in what is asked.</param>
internal readonly record struct FoundPhrase(string Text, int Start, int End, double Value, int Count, bool IsInTitle, bool IsAsked);
