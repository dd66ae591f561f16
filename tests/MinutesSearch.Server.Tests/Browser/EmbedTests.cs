using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MinutesSearch.Server.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class EmbedTests(BrowserFixture site)
{
    private string Element(string attributes = "", string? service = null) =>
        $"<script src=\"{service ?? site.Address}/embed/minutes-search.js\" defer></script><minutes-search {attributes}><form action=\"{site.Address}/\"><label>Plain search <input name=\"q\"></label></form></minutes-search>";

    [BrowserFact]
    public async Task The_element_searches_from_another_origin_under_a_strict_policy_and_asks_no_leave()
    {
        await using var other = await OtherSite.StartAsync(Element("council=\"northmere-borough-council\""), $"default-src 'none'; script-src {site.Address}; connect-src {site.Address}; require-trusted-types-for 'script'");
        var page = await site.OpenAsync();
        var (problems, methods) = (new List<string>(), new List<string>());
        page.Console += (_, message) => { if (message.Type is "error" or "warning") problems.Add(message.Text); };
        page.PageError += (_, error) => problems.Add(error);
        page.Request += (_, request) => methods.Add(request.Method);
        await page.GotoAsync(other.Address);
        await page.GetByLabel("Search council minutes").FillAsync("bus gate");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("items");
        await Expect(page.Locator("minutes-search mark").First).ToBeVisibleAsync();
        await Expect(page.GetByText("Plain search")).ToBeHiddenAsync();
        var link = page.Locator("minutes-search a").First;
        Assert.StartsWith(site.Address + "/items/", await link.GetAttributeAsync("href"), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
        await Expect(page.GetByText("Page 2 of")).ToBeVisibleAsync();
        Assert.DoesNotContain(problems, problem => !problem.Contains("favicon", StringComparison.Ordinal));
        Assert.DoesNotContain("OPTIONS", methods);
    }

    [BrowserFact]
    public async Task The_element_shows_hostile_text_as_text_and_is_accessible()
    {
        await using var other = await OtherSite.StartAsync(Element("q=\"signs junction\" lang=\"de\""));
        var page = await site.OpenAsync();
        var dialogs = 0;
        page.Dialog += (_, dialog) => { dialogs++; _ = dialog.DismissAsync(); };
        await page.GotoAsync(other.Address);
        await Expect(page.GetByText("Signs at <img src=x onerror=alert(1)> junction")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Suchen" })).ToBeVisibleAsync();
        Assert.Equal(0, dialogs);
        var violations = (await page.RunAxe()).Violations;
        Assert.True(violations.Length == 0, string.Join("\n", violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}")));
    }

    [BrowserFact]
    public async Task The_element_shows_what_a_script_searched_for_and_writes_dates_in_Welsh()
    {
        await using var other = await OtherSite.StartAsync(Element("lang=\"cy\""));
        var page = await site.OpenAsync();
        await page.GotoAsync(other.Address);
        await page.EvaluateAsync("document.querySelector('minutes-search').search('depot')");
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("depot");
        await Expect(page.GetByText("20 Chwefror 2018")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_element_tells_of_a_council_that_is_not_there_and_of_what_was_corrected()
    {
        await using var other = await OtherSite.StartAsync(Element("council=\"northmere\" q=\"depot\""));
        var page = await site.OpenAsync();
        var questions = 0;
        page.Request += (_, request) => questions += request.Url.Contains("/v1/coverage", StringComparison.Ordinal) ? 1 : 0;
        await page.GotoAsync(other.Address);
        await Expect(page.GetByText("There is no council “northmere” in this search.")).ToBeVisibleAsync();
        await page.EvaluateAsync("document.querySelector('minutes-search').search('library')");
        await Expect(page.GetByText("There is no council “northmere” in this search.")).ToBeVisibleAsync();
        Assert.Equal(1, questions);
        await page.EvaluateAsync("document.querySelector('minutes-search').setAttribute('council', 'northmere-borough-council')");
        await Expect(page.GetByText("There is no council")).ToBeHiddenAsync();
        await page.EvaluateAsync("document.querySelector('minutes-search').search('depott')");
        await Expect(page.GetByText("These are the items for “depot”.")).ToBeVisibleAsync();
        await Expect(page.GetByText("Did you mean")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task The_plain_form_stands_where_script_is_off_or_the_service_away()
    {
        await using var other = await OtherSite.StartAsync(Element("src=\"http://127.0.0.1:9/\""));
        var without = await site.OpenAsync(new() { JavaScriptEnabled = false });
        await without.GotoAsync(other.Address);
        await Expect(without.GetByText("Plain search")).ToBeVisibleAsync();
        var away = await site.OpenAsync();
        await away.GotoAsync(other.Address);
        await away.GetByLabel("Search council minutes").FillAsync("bus");
        await away.Keyboard.PressAsync("Enter");
        await Expect(away.GetByText("cannot be reached")).ToBeVisibleAsync();
        await Expect(away.GetByText("Plain search")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_frame_on_another_origin_searches_fits_its_height_and_opens_items_outside()
    {
        await using var other = await OtherSite.StartAsync($"<iframe src=\"{site.Address}/embed?committee=overview-and-scrutiny-board&accent=1d4f91\" title=\"Search\" width=\"360\" height=\"100\"></iframe><script src=\"{site.Address}/embed/resize.js\"></script>");
        var page = await site.OpenAsync();
        await page.GotoAsync(other.Address);
        var frame = page.FrameLocator("iframe");
        await frame.GetByLabel("Search council minutes").FillAsync("bus gate");
        await frame.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Expect(frame.GetByRole(AriaRole.Status)).ToHaveTextAsync("14 items");
        await page.WaitForFunctionAsync("Number(document.querySelector('iframe').height) > 400");
        var opened = await page.Context.RunAndWaitForPageAsync(() => frame.Locator(".hit a").First.ClickAsync());
        await Expect(opened.Locator("h1")).ToContainTextAsync("Bus services");
    }

    [BrowserFact]
    public async Task The_recipes_on_the_developers_page_work()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync(site.Address + "/developers");
        var live = page.Locator(".live minutes-search");
        await Expect(live.GetByRole(AriaRole.Button)).ToHaveCountAsync(1);
        await live.GetByRole(AriaRole.Searchbox).FillAsync("depot");
        await page.Keyboard.PressAsync("Enter");
        await Expect(live.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 item");
    }
}
