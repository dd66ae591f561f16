using System.Globalization;
using Lucene.Net.Index;

namespace MinutesSearch.Lucene.Index;

/// <summary>What a commit of the index notes beside its files.</summary>
internal static class CommitNotes
{
    /// <summary>The notes of a commit.</summary>
    /// <param name="change">The last change of the archive that is in it.</param>
    /// <param name="born">Which index this is.</param>
    public static Dictionary<string, string> Of(long change, string born) => new()
    {
        [IndexSchema.CommitSchema] = IndexSchema.Version.ToString(CultureInfo.InvariantCulture),
        [IndexSchema.CommitChange] = change.ToString(CultureInfo.InvariantCulture),
        [IndexSchema.CommitBorn] = born,
    };

    /// <summary>Refuses an index that another version of the schema made.</summary>
    /// <exception cref="CorruptIndexException">Says which schema it has, and which is needed.</exception>
    public static void CheckSchema(IndexCommit commit)
    {
        var data = commit.UserData;
        var schema = data.TryGetValue(IndexSchema.CommitSchema, out var text) ? text : "none";
        if (schema == IndexSchema.Version.ToString(CultureInfo.InvariantCulture)) return;
        throw new CorruptIndexException($"it has schema {schema}, this version needs {IndexSchema.Version}");
    }
}
