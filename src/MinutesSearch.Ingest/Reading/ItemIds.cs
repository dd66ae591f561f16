using System.Security.Cryptography;
using System.Text;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading;

/// <summary>Ids of meetings and items: the same page gives the same ids, whenever and wherever it is read.</summary>
internal static class ItemIds
{
    private const int HashLength = 12;
    private const int IdentifyingText = 200;
    private const int ShortText = 256;

    /// <summary>True for readers whose ids come from the person who imports, and are taken as given.</summary>
    public static bool IsImport(string format) => format.StartsWith("json-lines", StringComparison.Ordinal);

    /// <summary>The id of a meeting.</summary>
    public static string OfMeeting(MeetingDraft draft, Council council, Committee? committee, MeetingDate date, string format)
    {
        if (draft.SourceId is { Length: > 0 } source)
            return IsImport(format) ? $"{council.Id}-{Slug.Of(source)}" : $"{council.Id}-m{Slug.Of(source)}";
        if (committee is not null && date.Date is { } day) return $"{council.Id}-{committee.Id}-{day:yyyy-MM-dd}";

        // Titles and the first words identify a page that names neither committee nor date, and outlive small edits.
        var identity = new StringBuilder();
        foreach (var item in draft.Items) identity.Append(item.Number).Append('|').Append(Fold(item.Title)).Append('\n');
        if (draft.Items.Count > 0) identity.Append(FirstText(draft.Items[0]));
        return $"{council.Id}-u{Hash(identity.ToString())}";
    }

    /// <summary>The id of an item, before duplicates of one page are told apart.</summary>
    public static string OfItem(ItemDraft item, Council council, Committee? committee, MeetingDate date, string format)
    {
        if (item.SourceId is { Length: > 0 } source)
        {
            if (IsImport(format)) return ImportedIds.Of(source);
            var id = Slug.Of(source);
            return $"{council.Id}-{(char.IsAsciiDigit(id[0]) ? "ai" + id : id)}";
        }
        var identity = committee is not null && date.Date is { } day
            ? $"{committee.Id}|{day:yyyy-MM-dd}|{item.Number}|{Fold(item.Title)}"
            : $"{item.Number}|{Fold(item.Title)}|{FirstText(item)}";
        return $"{council.Id}-{Hash(identity)}";
    }

    /// <summary>An id that no item of the page has yet: the id itself, or with <c>-2</c>, <c>-3</c> … .</summary>
    public static string Unique(string id, HashSet<string> taken)
    {
        if (taken.Add(id)) return id;
        var n = 2;
        while (!taken.Add($"{id}-{n}")) n++;
        return $"{id}-{n}";
    }

    /// <summary>Lower case letters and digits with single blanks: what two spellings of one title share.</summary>
    public static string Fold(string text)
    {
        var folded = text.Length <= ShortText ? stackalloc char[ShortText] : new char[text.Length];
        var length = 0;
        var gap = false;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) { }
            else if (c is '\'' or '’' or '‘') continue;
            else if (!char.IsLetterOrDigit(c)) { gap = length > 0; continue; }
            if (gap) folded[length++] = ' ';
            gap = false;
            folded[length++] = char.ToLowerInvariant(c);
        }
        return new string(folded[..length]);
    }

    private static string FirstText(ItemDraft item)
    {
        if (item.Blocks.Count == 0) return "";
        var text = item.Blocks[0].Text;
        return text.Length <= IdentifyingText ? text : text[..IdentifyingText];
    }

    private static string Hash(string identity)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(identity), hash);
        return Convert.ToHexStringLower(hash)[..HashLength];
    }
}
