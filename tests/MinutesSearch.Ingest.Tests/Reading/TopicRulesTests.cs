using CsCheck;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Minutes;

namespace MinutesSearch.Ingest.Tests.Reading;

public class TopicRulesTests
{
    private static string[] Topics(string title, params string[] lines) => [.. Drafted.Read(Drafted.Item(title, lines)).Topics.Select(t => t.Id)];

    [Theory]
    [InlineData("Outcome Based Commissioning in Domiciliary Care", "adult-social-care")]
    [InlineData("REDESIGN AND COMMISSIONING OF HOME CARE SERVICES", "adult-social-care")]
    [InlineData("Library opening hours", "culture-leisure")]
    [InlineData("Libraries strategy", "culture-leisure")]
    [InlineData("Children’s Services improvement plan", "childrens-social-care")]
    [InlineData("SEND strategy", "send")]
    [InlineData("Zebra crossing on Harbour Road", "active-travel")]
    [InlineData("Introduction of a 20mph speed limit", "parking-traffic")]
    [InlineData("Revenue budget and council tax", "budget-finance")]
    [InlineData("Award of contract for grounds maintenance", "property-procurement")]
    [InlineData("LGPS pooling", "pensions")]
    [InlineData("Rewilding of verges", "climate-environment")]
    [InlineData("Taxis: fees", "licensing-regulation")]
    [InlineData("Anti-social behaviour in the town centre", "community-safety")]
    [InlineData("Notice of motion: fly-tipping", "waste-recycling")]
    public void A_title_gives_its_heading(string title, string topic) => Assert.Equal(topic, Topics(title, "Text.")[0]);

    [Theory]
    [InlineData("Question submitted by Councillor A. Sample", "I will ask at the next Meeting when the public lighting at Mill Lane will be repaired.", "highways-roads")]
    [InlineData("Question submitted by Councillor A. Sample", "! will ask at the next Meeting how many voids there are.", "housing-homelessness")]
    [InlineData("Notice of Motion submitted by Councillor A. Sample", "I will move that a bus stop be provided at Mill Lane.", "public-transport")]
    public void A_question_or_motion_is_about_what_it_asks(string title, string text, string topic) => Assert.Equal([topic], Topics(title, text, "REPLY: The report of the Head of Property Services was brought to the Environment Committee."));

    [Theory]
    [InlineData("21/01877/FUL - Land at Wraysby - Solar farm with battery storage")]
    [InlineData("21/01877/FUL - Solar farm, battery storage and wind turbines")]
    [InlineData("17/00534/OUT - Land at Curlew Way - 310 dwellings, primary school and local shop")]
    public void A_planning_reference_settles_the_subject(string title) => Assert.Equal(["planning-applications"], Topics(title, "The applicant spoke."));

    [Fact]
    public void Names_of_places_and_bodies_say_little() => Assert.Empty(Topics("Update", "A visit to Beechwood Gardens and Sheep Street was arranged by the Director of Housing and the Waste Management Directorate."));

    [Theory]
    [InlineData("Apologies for absence")]
    [InlineData("Adoption of Minutes")]
    [InlineData("Update")]
    [InlineData("Send a letter to the Minister")]
    public void Procedure_and_plain_words_give_none(string title) => Assert.Empty(Topics(title, "Text."));

    [Fact]
    public void Text_gives_a_heading_where_the_title_says_little()
    {
        var item = Drafted.Read(Drafted.Item("Peer Review Feedback", "The review looked at adult social care.", "* Learning disabilities: there was no vision.", "* The care market was fragile, care homes were half empty."));
        Assert.Equal("adult-social-care", item.Topics[0].Id);
        Assert.Contains("adult social care", item.Topics[0].Why);
    }

    [Fact]
    public void At_most_three_headings_each_with_its_words()
    {
        var topics = Drafted.Read(Drafted.Item("Housing, flooding, libraries, taxis and pensions: council housing, flood risk, library service, taxi licensing, pension fund", "x")).Topics;
        Assert.Equal(3, topics.Count);
        Assert.All(topics, t => Assert.NotEmpty(t.Why));
    }

    [Fact]
    public void The_start_of_an_item_says_what_it_is_about_not_what_the_debate_mentions()
    {
        var filler = string.Join(' ', Enumerable.Repeat("The Members spoke in turn and heard one another out.", 12));
        Assert.Equal(["flooding-water"], Topics("Report of the Director", $"The flood defences and the drainage scheme at Quarry Lane were presented. {filler} The library and its heritage were mentioned, and the taxi rank."));
        Assert.Equal(["culture-leisure"], Topics("Report of the Director", $"The library at Quarry Lane was presented, with its heritage. {filler} The flood defences were mentioned."));
    }

    [Theory]
    [InlineData("I will ask at the next Meeting of this District when the pedestrian crossing at Quarry Lane will be built.", "active-travel")]
    [InlineData("I will ask at the next Meeting when the river at Tolbeck will be cleaned.", "flooding-water")]
    [InlineData("I will move at the next Meeting that this Council call for more social housing in Tolbeck.", "housing-homelessness")]
    public void A_question_is_about_what_it_asks_for(string asked, string topic) =>
        Assert.Equal([topic], Topics("Question submitted by Councillor A. Sample", asked));

    [Fact]
    public void An_answer_does_not_change_what_was_asked() =>
        Assert.Equal(["culture-leisure"], Topics("Question submitted by Councillor A. Sample", "I will ask at the next Meeting when the swimming pool and the library at Quarry Lane will open.", "REPLY: A wastewater scheme, the sewerage and a septic tank come first."));

    [Theory]
    [InlineData("Enforcement: The Barn", "planning-applications")]
    [InlineData("Grants", "equality-communities")]
    [InlineData("Junction at Mill Lane", "highways-roads")]
    public void A_supporting_word_is_enough_where_a_short_title_has_no_other(string title, string topic) => Assert.Equal([topic], Topics(title, "Nothing to report."));

    [Theory]
    [InlineData("Safeguarding Adults Board Annual Report", "adult-social-care")]
    [InlineData("Selective Licensing Scheme", "housing-homelessness")]
    [InlineData("Land North of Mill Lane: Reserved Matters", "planning-applications")]
    [InlineData("Community Governance Review", "devolution-reorganisation")]
    [InlineData("Receipts and Payments", "budget-finance")]
    [InlineData("Integrated Care Board Update", "nhs-integration")]
    [InlineData("Community Risk Management Plan", "fire-emergency")]
    [InlineData("Household Support Fund", "benefits-welfare")]
    [InlineData("Short Term Lets", "licensing-regulation")]
    [InlineData("Prevent Duty", "community-safety")]
    [InlineData("Derelict Sites Register", "economy-regeneration")]
    [InlineData("Representation on Outside Bodies", "democracy-elections")]
    [InlineData("Employability Services", "skills-employment")]
    [InlineData("Annual Complaints Report", "digital-data")]
    public void Titles_that_clerks_use_give_their_heading(string title, string topic) => Assert.Equal([topic], Topics(title));

    [Fact]
    public void What_a_debate_mentions_is_no_second_subject_of_a_title()
    {
        const string debate = "Members spoke in turn and heard one another out, and all of them said that it was good to be there at last; the swimming pool and the library were named.";
        Assert.Equal(["flooding-water"], Topics("Flood defences", debate));
        Assert.Equal(["flooding-water", "culture-leisure"], Topics("Flood defences and library", "Members spoke in turn."));
    }

    [Theory]
    [InlineData("Pension Fund Committee", "Infrastructure Mandate", "A further commitment was considered, and the pension fund was well placed.", "pensions")]
    [InlineData("Licensing Sub-Committee A", "The Lantern Room", "The premises would close at midnight, and no more than six customers would smoke outside; the licensing objectives were met.", "licensing-regulation")]
    public void A_body_of_one_subject_deals_with_it(string body, string title, string text, string topic) =>
        Assert.Equal([topic], ItemReading.Complete(Drafted.Meeting(Drafted.Item(title, text)) with { Committee = body }, Drafted.Page(), ReadingRules.Default, "x").Items[0].Topics.Select(t => t.Id));

    [Theory]
    [InlineData("Police and Crime Panel", "community-safety")]
    [InlineData("Planning Committee", "planning-applications")]
    [InlineData("Leisure and Development Committee", null)]
    [InlineData("Overview and Scrutiny Committee", null)]
    [InlineData("Great Sample Town Council", null)]
    [InlineData("Cabinet", null)]
    public void The_name_of_a_body_tells_its_only_subject(string body, string? topic)
    {
        var rules = ReadingRules.Default.Topics;
        Assert.Equal(topic, rules.OfBody(body) is >= 0 and var h ? rules.Headings.ElementAt(h).Id : null);
    }

    [Fact]
    public void Each_of_several_questions_counts()
    {
        var filler = string.Concat(Enumerable.Repeat("Members spoke in turn and heard one another out. ", 8));
        Assert.Equal(["highways-roads", "waste-recycling"], Topics("Questions by Members of the Public", "Ms Sample asked when the potholes in the carriageway would be mended. " + filler, "Mr Draft asked about fly-tipping at the recycling centre. " + filler).Order());
    }

    [Fact]
    public void Who_holds_an_office_is_no_subject() => Assert.Empty(Topics("Statement", "The Leader of the Council thanked the Lord Mayor, the Deputy Leader and the Monitoring Officer."));

    [Fact]
    public void A_procedure_leaves_room_for_what_is_built() =>
        Assert.Equal(["planning-applications", "housing-homelessness"], Topics("Part 8 Procedure - Quarry Lane", "Circulated, report on the proposed social housing at Quarry Lane."));

    [Theory]
    [InlineData("Any Other Business")]
    [InlineData("A.O.B")]
    [InlineData("Chair's communications")]
    public void A_title_under_which_several_matters_are_raised_is_about_none(string title)
    {
        Assert.Empty(Topics(title, "The swimming pool was mentioned.", "A bus stop was asked for."));
        Assert.Equal(["culture-leisure"], Topics("Report", "The swimming pool was mentioned."));
    }

    [Fact]
    public void Words_may_stand_under_several_headings_of_which_each_shows_them()
    {
        var rules = ReadingRules.Default.WithTopics("""{ "topics": [ { "id": "harbour", "label": "Harbour", "strong": ["harbour basin"] }, { "id": "sailing", "label": "Sailing", "strong": ["harbour basin"], "beside": ["regatta permit"] } ] }""");
        var topics = ItemReading.Complete(Drafted.Meeting(Drafted.Item("Harbour basin", "x")), Drafted.Page(), rules, "x").Items[0].Topics;
        Assert.Equal(["harbour", "sailing"], topics.Select(t => t.Id));
        Assert.All(topics, t => Assert.Equal(["Harbour basin"], t.Why));
    }

    [Fact]
    public void A_councils_file_may_name_titles_of_several_matters()
    {
        var rules = ReadingRules.Default.WithTopics("""{ "mixed": ["round the table"] }""");
        Assert.Empty(ItemReading.Complete(Drafted.Meeting(Drafted.Item("Round the table", "The swimming pool.")), Drafted.Page(), rules, "x").Items[0].Topics);
    }

    [Fact]
    public void One_passing_word_is_no_subject() => Assert.Empty(Topics("Review of the year", "A member had come by bus."));

    [Fact]
    public void What_an_import_names_is_kept_by_id_or_label()
    {
        var topics = Drafted.Read(Drafted.Item("Update", "x") with { GivenTopics = ["pensions", "Waste and recycling", "Something else"] }).Topics;
        Assert.Equal(["pensions", "waste-recycling", "something-else"], topics.Select(t => t.Id));
        Assert.Equal("Pension fund", topics[0].Label);
    }

    [Fact]
    public void A_councils_file_adds_replaces_and_removes_headings()
    {
        var rules = ReadingRules.Default.WithTopics("""{ "topics": [ { "id": "harbour", "label": "Harbour", "strong": ["harbour wall*"] }, { "id": "pensions", "remove": true } ] }""");
        var item = ItemReading.Complete(Drafted.Meeting(Drafted.Item("Harbour walls and the pension fund", "x")), Drafted.Page(), rules, "x").Items[0];
        Assert.Equal(["harbour"], item.Topics.Select(t => t.Id));
        Assert.Contains(ReadingRules.Default.Headings, h => h.Id == "pensions");
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("""{ "topics": [ { "label": "No id" } ] }""")]
    public void A_file_that_is_none_is_refused_with_a_reason(string json) => Assert.NotEmpty(Assert.Throws<FormatException>(() => ReadingRules.Default.WithTopics(json)).Message);

    [Fact]
    public void The_products_headings_are_stable()
    {
        Assert.Equal(33, ReadingRules.Default.Headings.Count());
        Assert.All(ReadingRules.Default.Headings, h => Assert.Equal(h.Id, Slug.Of(h.Id)));
    }

    [Fact]
    public void No_text_makes_it_throw() => Gen.Select(Gen.String, Gen.String[0, 500]).Sample((title, text) => { _ = ReadingRules.Default.Topics.Of(title, null, [new Passage { Anchor = "p1", Part = ItemPart.Minutes, Text = text }], []); });
}
