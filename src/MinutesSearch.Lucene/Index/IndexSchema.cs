using MinutesSearch.Query;

namespace MinutesSearch.Lucene.Index;

/// <summary>
/// The fields of the index: one document an agenda item. <see cref="Version"/> rises with every change that makes an old index
/// unreadable or differently analysed; an index of another version is rebuilt from the archive.
/// </summary>
internal static class IndexSchema
{
    /// <summary>Version of fields and analysis together.</summary>
    public const int Version = 6;

    /// <summary>Item id; one term, no norms. The key of updates and deletes.</summary>
    public const string Id = "id";

    /// <summary>
    /// Stems of titles and passages with positions and norms; between passages positions jump by <see cref="PassageGap"/>.
    /// Stems of Welsh texts are marked, see <see cref="Analysis.WelshStems.Mark"/>. There are
    /// no offsets: the passage table leads from a position to its passage, and marks are found by reading that passage again.
    /// </summary>
    public const string Text = "text";

    /// <summary>
    /// Folded, unstemmed words at the same positions as <see cref="Text"/>; no norms. The joined form of a compound
    /// carries a tag, see <see cref="Analysis.Word.Exact"/>.
    /// </summary>
    public const string Exact = "exact";

    /// <summary>Stems of the title (and of the title); frequencies and norms, no positions.</summary>
    public const string Title = "title";

    /// <summary>Stems of passages that hold decisions; frequencies and norms, no positions.</summary>
    public const string Decisions = "decisions";

    /// <summary>Terms to filter by: a character for the kind of term, then the id. See <see cref="FilterTerm"/>.</summary>
    public const string Filter = "filter";

    /// <summary>
    /// Facet values with their labels: the character of the dimension, the id, a zero character, the label. Documents only; columns are
    /// read from it, which is much faster than reading doc values of each document.
    /// </summary>
    public const string Facets = "facets";

    /// <summary>Numeric doc value: day, meeting, order and flags packed for sorting; see <see cref="ItemKey"/>.</summary>
    public const string Key = "key";

    /// <summary>Numeric doc value: when the item changed, packed for sorting; see <see cref="ItemKey.LastChangedFirst"/>.</summary>
    public const string Changed = "changed";

    /// <summary>Binary doc value: the passage table; see <see cref="PassageTable"/>.</summary>
    public const string Passages = "passages";

    /// <summary>
    /// Sorted doc value: the title of an item of business, where it is short enough to be suggested. Equal titles are one value, so that
    /// suggestions read each of them once.
    /// </summary>
    public const string Heading = "heading";

    /// <summary>Characters of a title that is suggested, at most: a longer one is no completion.</summary>
    public const int MaxHeading = 160;

    /// <summary>Stored, binary: everything a hit shows except its text; see <see cref="ItemCard"/>.</summary>
    public const string Card = "card";

    /// <summary>Stored, text: title and passages in index order, a line break between them.</summary>
    public const string Body = "body";

    /// <summary>
    /// Positions left free between passages: more than the largest distance of a near query (50), so that no phrase and no near
    /// query can reach across.
    /// </summary>
    public const int PassageGap = 64;

    /// <summary>The character that marks terms and values of a dimension.</summary>
    public static char Mark(FacetDimension dimension) => (char)('a' + (int)dimension);

    /// <summary>A term of <see cref="Filter"/> for a facet value.</summary>
    public static string FilterTerm(FacetDimension dimension, string id) => $"{Mark(dimension)}{id}";

    /// <summary>A term of <see cref="Filter"/> for a meeting.</summary>
    public static string MeetingTerm(string meetingId) => $"M{meetingId}";

    /// <summary>A term of <see cref="Filter"/> for a speaker of at least one passage.</summary>
    public static string SaidByTerm(string speakerId) => $"S{speakerId}";

    /// <summary>A term of <see cref="Filter"/> for a matter within a council.</summary>
    public static string MatterTerm(string councilId, string key) => $"H{councilId}\0{key}";

    /// <summary>A term of <see cref="Filter"/> for an item's number as printed, in lower case.</summary>
    public static string NumberTerm(string number) => $"N{number.ToLowerInvariant()}";

    /// <summary>Key in the commit's user data: the schema's version.</summary>
    public const string CommitSchema = "schema";

    /// <summary>Key in the commit's user data: number of the last change that the commit holds.</summary>
    public const string CommitChange = "change";

    /// <summary>Key in the commit's user data: a name given when the index was created, no two alike.</summary>
    public const string CommitBorn = "born";

    /// <summary>Commit data: what the follower noted.</summary>
    public const string CommitNote = "note";
}
