using System.Text.RegularExpressions;
using MinutesSearch.Reading.Gold;

namespace MinutesSearch.Reading.Labels;

/// <summary>Finds the words of a label in its page: in the item that they belong to, and items one after the other.</summary>
internal sealed partial class LabelPlaces(string doc, PageText page, List<string> faults)
{
    private readonly bool keepsWords = GoldPages.IsDemonstration(doc);

    public GoldDocument Place(GoldDocument labels)
    {
        var at = 0;
        if (labels.Meetings is { } meetings) return labels with { Meetings = [.. meetings.Select(m => Place(m, ref at))] };
        var only = Place(labels.All[0], ref at);
        return labels with { Date = only.Date, Year = only.Year, Body = only.Body, Attendance = only.Attendance, Items = only.Items };
    }

    private GoldMeeting Place(GoldMeeting meeting, ref int at)
    {
        var items = new List<GoldItem>();
        var date = meeting.Date is { } d ? d with { Quote = Anywhere(d.Quote, "date") } : null;
        var year = meeting.Year is { } y ? y with { Quote = Anywhere(y.Quote, "year") } : null;
        var body = meeting.Body is { } b ? b with { Quote = Anywhere(b.Quote, "body") } : null;
        var attendance = meeting.Attendance?.Select(p => Person(p, 0, int.MaxValue, "attendance")).ToList();
        var starts = Starts(meeting.Items ?? [], at);
        for (var i = 0; i < starts.Count; i++)
        {
            items.Add(Item(meeting.Items![i], starts[i], i + 1 < starts.Count && starts[i + 1] > starts[i] ? starts[i + 1] : int.MaxValue));
            at = starts[i];
        }
        return meeting with { Date = date, Year = year, Body = body, Attendance = attendance, Items = items };
    }

    /// <summary>Where each item begins: title and first words together are found more surely than either.</summary>
    private List<int> Starts(IReadOnlyList<GoldItem> items, int from)
    {
        var starts = new List<int>();
        foreach (var item in items)
        {
            var title = item.Title?.Text ?? "";
            var first = item.First?.Text ?? "";
            var place = page.Find(title + first, from) ?? page.Find($"{item.Number}.{title}", from) ?? page.Find(item.Number + title, from) ?? page.Find(title, from) ?? page.Find(first, from);
            from = place?.Offset + 1 ?? from;
            starts.Add(place?.Offset ?? from);
        }
        return starts;
    }

    private GoldItem Item(GoldItem item, int start, int next)
    {
        var where = $"item {item.Number ?? "-"}";
        var title = Words(item.Title, start, int.MaxValue, where + " title", false, out _);
        var first = Words(item.First, start, int.MaxValue, where + " first", false, out var firstPlace);
        var last = Words(item.Last, firstPlace?.Offset ?? start, next, where + " last", true, out var lastPlace);
        var end = lastPlace is { } l ? l.Offset + l.Length : next;
        return item with
        {
            Title = title,
            First = first,
            Last = last,
            People = item.People?.Select(p => Person(p, start, end, where)).ToList(),
            Decisions = item.Decisions?.Select(d => d with { Quote = Words(d.Quote, start, end, where + " decision", false, out _) ?? d.Quote }).ToList(),
            Votes = item.Votes?.Select(v => v with
            {
                NamesFor = Names(v.NamesFor, start, end, where),
                NamesAgainst = Names(v.NamesAgainst, start, end, where),
                NamesAbstained = Names(v.NamesAbstained, start, end, where),
                Result = Words(v.Result, start, end, where + " result", false, out _),
            }).ToList(),
        };
    }

    private List<Words>? Names(IReadOnlyList<Words>? names, int start, int end, string where) =>
        names?.Select(n => Name(n, start, end, where + " voter")!).ToList();

    private GoldPerson Person(GoldPerson person, int start, int end, string where) => person with
    {
        Name = Name(person.Name, start, end, where + " name"),
        Role = Name(person.Role, start, end, where + " role"),
        Is = Name(person.Is, 0, int.MaxValue, where + " is"),
    };

    /// <summary>A name in the item, else anywhere; else without the title that a list of names may print only once.</summary>
    private Words? Name(Words? name, int start, int end, string where)
    {
        if (name?.Text is not { Length: > 0 } words || keepsWords) return name;
        if ((page.Find(words, start, end) ?? page.Find(words)) is { } place) return Put(name, place);
        var bare = Title().Replace(words, "");
        if (bare != words && (page.Find(bare, start, end) ?? page.Find(bare)) is { } without) return Put(name, without);
        faults.Add($"{where}: {words}");
        return name;
    }

    private Words? Anywhere(Words? words, string what) => Words(words, 0, int.MaxValue, what, false, out _);

    private Words? Words(Words? words, int start, int end, string where, bool isLast, out (int Offset, int Length)? place)
    {
        place = null;
        if (words?.Text is not { Length: > 0 } text) return null;
        place = page.Find(text, start, end, isLast) ?? page.Find(text, start, int.MaxValue) ?? page.Find(text);
        if (place is { } found) return Put(words, found);
        faults.Add($"{where}: {text}");
        return words;
    }

    private Words Put(Words words, (int Offset, int Length) place) => keepsWords ? words : new Words(null, place.Offset, place.Length);

    [GeneratedRegex(@"^(?:(?:Councillors?|County Councillor|Cllrs?\.?|Clirs?\.?|Mr|Mrs|Ms|Miss|Dr)\.?\s+)+", RegexOptions.ExplicitCapture)]
    private static partial Regex Title();
}
