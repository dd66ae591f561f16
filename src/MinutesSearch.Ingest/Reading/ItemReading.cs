using MinutesSearch.Ingest.Reading.Matters;
using MinutesSearch.Ingest.Reading.People;
using MinutesSearch.Ingest.Reading.Votes;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Reading;

/// <summary>Turns what a page's structure shows into meetings and items that know their people, decisions, votes and subjects.</summary>
internal static class ItemReading
{
    /// <summary>
    /// Completes a draft. Never throws on foreign text.
    /// </summary>
    /// <param name="draft">The meeting as the page shows it.</param>
    /// <param name="page">The page that it was read from.</param>
    /// <param name="rules">Topic rules and the like.</param>
    /// <param name="format">The reader that made the draft, as in <see cref="ReadResult.Format"/>.</param>
    /// <param name="faults">Takes contradictions found on the way (a weekday against its date); may be null.</param>
    public static Meeting Complete(MeetingDraft draft, FetchedPage page, ReadingRules rules, string format, ICollection<IngestFault>? faults = null)
    {
        var council = (page.Council ?? draft.Council) is { } name && !string.IsNullOrWhiteSpace(name) ? Council.Named(name) : Council.Unknown;
        var committee = string.IsNullOrWhiteSpace(draft.Committee) ? null : Committee.Named(draft.Committee);
        var date = MeetingDates.Read(draft, page, faults);
        var header = new MeetingHeader
        {
            Id = ItemIds.OfMeeting(draft, council, committee, date, format),
            Title = draft.Title ?? MeetingDates.Title(committee, date),
            Council = council,
            // Ids are made from the name as written: what is joined later changes no address.
            Committee = committee is null ? null : CommitteeNames.Joined(committee),
            Date = date,
            Venue = draft.Venue,
            Contact = draft.Contact,
            IsCancelled = draft.IsCancelled,
            SourceUrl = draft.SourceUrl,
        };
        var provenance = new Provenance(page.Address, format, page.FetchedAt);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var items = new List<AgendaItem>(draft.Items.Count);
        var isRunning = MatterReading.AreRunning(draft.Items, format);
        var body = rules.Topics.OfBody(committee?.Name);
        var people = new MeetingPeople();
        var attendance = AttendanceReading.Read([.. draft.Attendance, .. ItemAttendance.Of(draft.Items)], people);
        var names = new SpeakerNames(people);
        var speakers = new List<ItemSpeakers>(draft.Items.Count);
        foreach (var item in draft.Items)
        {
            var passages = Passages(item.Blocks);
            var kind = KindRules.Of(item.Title, TextLength(passages));
            AfterMeeting.Mark(passages);
            speakers.Add(names.Read(item, passages));
            var votes = VoteReading.Read(passages, item.Votes);
            names.AddVoters(votes, speakers[^1]);
            var decisions = DecisionPhrases.Read(passages, kind, item.GivenDecisions);
            items.Add(new AgendaItem
            {
                Id = ItemIds.Unique(ItemIds.OfItem(item, council, committee, date, format), taken),
                Meeting = header,
                Order = items.Count,
                Number = item.Number,
                Title = item.Title,
                IssueTitle = item.IssueTitle,
                Kind = kind,
                Passages = passages,
                Decisions = decisions,
                // Procedure is a kind, not a subject.
                Topics = rules.Topics.Of(item.Title, item.IssueTitle, passages, item.GivenTopics, kind == ItemKind.Business, body),
                Matters = MatterReading.Read(item, passages, kind, committee, date, isRunning),
                Votes = votes,
                Documents = item.Documents,
                IsTruncated = item.IsTruncated,
                IsRestricted = item.IsRestricted,
                SourceUrl = item.SourceUrl,
                Provenance = provenance,
            });
        }
        // A later item may tell the full name of somebody in an earlier one.
        for (var i = 0; i < items.Count; i++)
        {
            speakers[i].Mark((List<Passage>)items[i].Passages);
            items[i] = items[i] with { Speakers = speakers[i].ToSpeakers() };
        }
        return new Meeting(header, items) { Attendance = attendance };
    }

    private static int TextLength(List<Passage> passages)
    {
        var length = 0;
        // What the agenda says of public questions is the same every time.
        foreach (var passage in passages) length += passage.Part is ItemPart.Agenda ? 0 : passage.Text.Length;
        return length;
    }

    private static List<Passage> Passages(IReadOnlyList<Block> blocks)
    {
        var passages = new List<Passage>(blocks.Count);
        foreach (var block in blocks)
        {
            passages.Add(new Passage
            {
                Anchor = $"p{passages.Count + 1}",
                Part = block.Part,
                Text = block.Text,
                Shape = block.Shape,
                Level = block.Level,
                Marker = block.Marker,
            });
        }
        return passages;
    }
}
