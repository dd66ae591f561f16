using MinutesSearch.Archive.Storage;
using MinutesSearch.Minutes;

namespace MinutesSearch.Archive.Writing;

/// <summary>Who took part in which item, for looking up a person. Names are kept once, in <c>texts</c>.</summary>
internal sealed class SpeakerRows(Statements db)
{
    private const int MostTexts = 200_000;
    private readonly Dictionary<string, long> texts = new(StringComparer.Ordinal);

    /// <summary>Puts down the people of an item.</summary>
    public void Add(long item, IReadOnlyList<Speaker> speakers)
    {
        foreach (var speaker in speakers)
        {
            db.Run("""
                INSERT OR IGNORE INTO item_speakers(person, item, participation, name, role, written, is_role_only) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)
                """, Key(speaker.Id), item, Key(speaker.Participation.ToString()), Key(speaker.Name),
                speaker.Role is null ? null : Key(speaker.Role), Key(speaker.AsRecorded), speaker.IsRoleOnly);
        }
    }

    /// <summary>Takes the people of an item back.</summary>
    public void Drop(long item)
    {
        var people = new List<(long Person, long Participation)>();
        using (var rows = db.Query("SELECT person, participation FROM item_speakers WHERE item = ?1", item))
        {
            while (rows.Read()) people.Add((rows.GetInt64(0), rows.GetInt64(1)));
        }
        foreach (var (person, participation) in people)
        {
            db.Run("DELETE FROM item_speakers WHERE person = ?1 AND item = ?2 AND participation = ?3", person, item, participation);
        }
    }

    private long Key(string text)
    {
        if (texts.TryGetValue(text, out var key)) return key;
        key = db.Number("SELECT key FROM texts WHERE text = ?1", text)
            ?? db.Number("INSERT INTO texts(text) VALUES(?1) RETURNING key", text)!.Value;
        if (texts.Count >= MostTexts) texts.Clear();
        texts.Add(text, key);
        return key;
    }
}
