namespace MinutesSearch.Ingest.Reading.Topics;

/// <summary>
/// What phrases weigh, and how much a heading needs. Fitted to labelled items in folds that share no document: figures around these do no better
/// on documents that were left out.
/// </summary>
internal static class TopicWeights
{
    /// <summary>A strong phrase in the title.</summary>
    public const double StrongInTitle = 6.75;

    /// <summary>A supporting phrase in the title.</summary>
    public const double WeakInTitle = 2.25;

    /// <summary>The name of a body that is all of a title needs some word of the text beside it.</summary>
    public const double NameInTitle = 2.4;

    /// <summary>A strong phrase in the text.</summary>
    public const double StrongInText = 2;

    /// <summary>A supporting phrase in the text.</summary>
    public const double WeakInText = 0.9;

    /// <summary>A phrase weighs this anywhere in the text …</summary>
    public const double Anywhere = 0.8;

    /// <summary>… and this more at its start, where clerks say what an item is about; nothing of it is left behind some thirty words.</summary>
    public const double AtTheStart = 1.7;

    /// <summary>What the first words of a question or motion add, whose title does not say the subject.</summary>
    public const double Asked = 2.8;

    /// <summary>What is left of the weight of early words where they answer what was asked before them.</summary>
    public const double Answered = 0.5;

    /// <summary>After so many words the weight of early ones is halved …</summary>
    public const double Start = 30;

    /// <summary>… the faster, the higher this is.</summary>
    public const double Fall = 3;

    /// <summary>What a phrase adds each time that it is repeated.</summary>
    public const double Repeated = 0.16;

    /// <summary>How often that is counted.</summary>
    public const int MostRepeats = 6;

    /// <summary>What a heading needs.</summary>
    public const double Enough = 4.8;

    /// <summary>Enough where no other heading comes near.</summary>
    public const double EnoughAlone = 3.3;

    /// <summary>Enough where the title, or what is asked, speaks for this heading and no other: <c>Footpath 14</c> …</summary>
    public const double EnoughInTitle = 2.6;

    /// <summary>… and no other has more than this part of its weight.</summary>
    public const double Near = 0.7;

    /// <summary>Enough where the title says that several matters were raised.</summary>
    public const double EnoughOfMany = 8.5;

    /// <summary>Enough for the subject where the title names a procedure: a building that the council gives itself permission for.</summary>
    public const double EnoughOfSubject = 3;

    /// <summary>What a planning reference in the title weighs: it settles what the item is, whatever is to be built.</summary>
    public const double Reference = 20;

    /// <summary>A second heading needs this part of the first one's weight …</summary>
    public const double Share = 0.83;

    /// <summary>… and at least this.</summary>
    public const double EnoughBeside = 6.7;

    /// <summary>What the name of a body of one subject adds to that subject, where the item has a word of it.</summary>
    public const double BodyPrior = 1.5;

    /// <summary>Enough for the subject of the body where the item has no other.</summary>
    public const double BodyAlone = 2.3;

    /// <summary>Enough for the subject of the body beside another.</summary>
    public const double BodyBeside = 7;

    /// <summary>Enough for each of several matters.</summary>
    public const double EnoughOfEach = 5.5;

    /// <summary>Above this, what the text says of a heading counts in part …</summary>
    public const double Full = 4.4;

    /// <summary>… of this size.</summary>
    public const double Part = 0.48;

    /// <summary>What a phrase at a place is worth; zero stands for the title.</summary>
    /// <param name="where">In which part.</param>
    /// <param name="word">Behind how many words of text.</param>
    public static double ValueAt(Where where, int word)
    {
        if (where == Where.Title) return 0;
        if (word > 6 * Start) return Anywhere;
        return Anywhere + (where == Where.Asked ? Asked : where == Where.Answer ? AtTheStart * Answered : AtTheStart) / (1 + Math.Pow(Math.Max(0, word) / Start, Fall));
    }
}
