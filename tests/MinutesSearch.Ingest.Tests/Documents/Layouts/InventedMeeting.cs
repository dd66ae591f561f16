namespace MinutesSearch.Ingest.Tests.Documents.Layouts;

/// <summary>What a paragraph of an invented item is.</summary>
internal enum Piece
{
    Paragraph,
    Point,
    Row,
}

/// <summary>An item of an invented meeting, whatever the page that shows it looks like.</summary>
/// <param name="Title">Its heading, as written in a sentence.</param>
/// <param name="Pieces">Its text.</param>
internal sealed record InventedItem(string Title, IReadOnlyList<(Piece Kind, string Text)> Pieces);

/// <summary>A meeting of nobody, from which pages of many layouts are made.</summary>
internal sealed record InventedMeeting(string Council, string Body, DateOnly Date, string Place, IReadOnlyList<string> Present, string Apology, IReadOnlyList<InventedItem> Items)
{
    private static readonly string[] Councils = ["Northmere Borough Council", "Saltwick Parish Council", "Harrowdale District Council", "Tarnside County Council", "Ballydun Municipal District"];

    private static readonly string[] Bodies = ["Harbour and Quays Committee", "Licensing Panel", "Environment Scrutiny Board", "Cabinet", "Planning Sub-Committee", "Community Safety Forum"];

    private static readonly string[] Places = ["the Council Chamber, Town Hall, Quay Street", "Committee Room 2, County Buildings", "the Village Hall, Mill Lane", "the Guildhall"];

    private static readonly string[][] People = [["Sample", "Pattern", "Specimen", "Draft"], ["Outline", "Sketch", "Model", "Copy"], ["Ledger", "Binder", "Vellum", "Quire"]];

    private static readonly (string Title, string[] Text)[] Bank =
    [
        ("Apologies for absence", ["Apologies were received from Councillor {3}, who was away on the business of the Council."]),
        ("Declarations of interest", ["Councillor {1} declared an interest in the item on the boat yard, being a tenant of it, and said that she would leave the room."]),
        ("Minutes of the meeting of 3 March 2023", ["The minutes of the meeting held on 3 March 2023 were taken as read.", "RESOLVED that the minutes be signed by the Chair as a correct record."]),
        ("Repairs to the Long Quay wall", ["The Surveyor reported that the wall had moved by 40 mm since the autumn. Two firms had been asked for a price, of whom one had answered, and the work could not begin before the swallows had left in September.", "Councillor {0} asked whether the crane could still be used. The Surveyor replied that it could, with a load of no more than four tonnes.", "RESOLVED:", "*That the price of £41,300 be accepted.", "*That the crane be marked with its load.", "*That a report be brought to the meeting in June."]),
        ("Grants to village halls 2023/24", ["Six halls had applied, for £23,450 in all; the budget was £18,000. Councillor {2} felt that roofs should come before paint.", "It was proposed by Councillor {2}, seconded by Councillor {1} and agreed that the grants in the report be paid, and that the hall at Nether Fold be asked to apply again."]),
        ("Planning application 23/0417/FUL – Land at Mill Farm", ["The application was for two barns to be made into houses. The officer had advised that the lane was narrow, but that the Highway Authority had no objection to it.", "Mr Arthur Tracing spoke for the neighbours. In his view the owls would go, and with them the reason for which people came to the valley.", "On a vote, with 4 for and 2 against, it was agreed to grant permission subject to a survey of the owls."]),
        ("Street lamps", ["Nothing further was heard from the electricity company."]),
        ("Budget monitoring to the end of the third quarter", ["The Treasurer presented the figures, which had been sent to Members with the agenda.", "|Staff 112,400 108,930", "|Repairs 31,000 44,105", "|Fuel 9,750 9,212", "Councillor {0} wondered why repairs were over by so much. It was the storm of November, the Treasurer said, and half of it would be had back from the insurers.", "The report was noted."]),
        ("Footpath 12 and the new stile", ["The Clerk had written to the farmer, Mr Tracing, on 14 February and again on 2 March. He had now answered that a stile would be put up when the lambs were out of the field.", "Members were content to wait until May."]),
        ("Winter gritting", ["There had been 41 runs against 30 in a usual winter, and the salt had lasted. Councillor {1} thanked the drivers, some of whom had been out on Christmas night.", "The following was agreed:", "*to buy 200 tonnes of salt before the summer;", "*to look at a second barn;", "*to ask the parishes how many bins they wanted."]),
        ("Correspondence", ["Letters had come from the bus company, about the stop at the church, and from the school. Both were noted."]),
        ("Appointment of a tree warden", ["Two people had come forward. After both had spoken to the meeting Ms Olive Stencil was appointed by 5 votes to 1."]),
        ("Swimming pool opening hours", ["The Manager had counted the swimmers for eight weeks. Before seven in the morning there were on average eleven, after nine at night there were three, and it cost £64 an hour to keep the pool open.", "Councillor {3} said that those three were nurses who had nowhere else to go. Councillor {0} asked that it be tried for a year.", "It was agreed to open at half past six and to close at nine from 1 May, and to look at it again in a year."]),
        ("Date of next meeting", ["The next meeting would be held on Thursday 1 June 2023 at 7 p.m."]),
    ];

    /// <summary>A meeting of so many items, chosen by a random source.</summary>
    public static InventedMeeting Of(Random random)
    {
        var people = People[random.Next(People.Length)];
        var items = new List<InventedItem>();
        var count = random.Next(5, 10);
        for (var i = 0; i < Bank.Length && items.Count < count; i++)
            if (random.Next(Bank.Length - i) < count - items.Count) items.Add(new InventedItem(Bank[i].Title, [.. Bank[i].Text.Select(t => Of(t, people))]));
        return new InventedMeeting(Councils[random.Next(Councils.Length)], Bodies[random.Next(Bodies.Length)], new DateOnly(2023, 4, 1).AddDays(random.Next(28)), Places[random.Next(Places.Length)], people, people[^1], items);
    }

    private static (Piece, string) Of(string text, string[] people)
    {
        for (var i = 0; i < people.Length; i++) text = text.Replace($"{{{i}}}", people[i], StringComparison.Ordinal);
        return text[0] switch { '*' => (Piece.Point, text[1..]), '|' => (Piece.Row, text[1..]), _ => (Piece.Paragraph, text) };
    }
}
