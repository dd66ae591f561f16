using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MinutesSearch.Server.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class SearchJourneyTests(BrowserFixture site)
{
    [BrowserFact]
    public async Task A_resident_searches_from_the_home_page_and_reads_the_decision()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync(site.Address + "/");
        await Expect(page.GetByText("agenda items of Northmere Borough Council, 2012 to 2025")).ToBeVisibleAsync();
        await page.GetByLabel("Search council minutes").FillAsync("\"bus gate\" permanent");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToContainTextAsync("1 item");
        await Expect(page.Locator(".snippets mark").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Bus gate in Mill Lane", Exact = true }).ClickAsync();
        await Expect(page.Locator(".decision")).ToContainTextAsync("RESOLVED that the bus gate be made permanent.");
        await Expect(page.Locator(".decision")).ToContainTextAsync("Arkwright, Bevan, Cole, Dunn, Ekwueme");
        await Expect(page.Locator("#p1 mark").First).ToHaveTextAsync("bus");
        await Expect(page.GetByText("Read the rest at the council").First).ToBeVisibleAsync();
        await Expect(page.GetByText("same issue in the council's system")).ToBeVisibleAsync();
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_filter_is_added_and_removed_with_script_and_without(bool script)
    {
        var page = await site.OpenAsync(new() { JavaScriptEnabled = script });
        await page.GotoAsync(site.Address + "/");
        await page.GetByLabel("Search council minutes").FillAsync("bus gate");
        await page.Locator("form.search button").ClickAsync();
        var all = await page.Locator("h1").InnerTextAsync();
        await page.Locator("#by-committee").GetByRole(AriaRole.Link, new() { Name = "Planning Committee" }).ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("1 item");
        await Expect(page.Locator(".chips")).ToContainTextAsync("Planning Committee");
        await Expect(page.Locator("#by-committee")).ToContainTextAsync("Cabinet");
        await page.Locator(".chip").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(all);
        await page.GetByRole(AriaRole.Link, new() { Name = "Next" }).ClickAsync();
        await Expect(page.Locator(".pager [aria-current]")).ToContainTextAsync("2");
    }

    [BrowserFact]
    public async Task Without_script_no_button_stands_that_does_nothing()
    {
        var page = await site.OpenAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync(site.Address + "/items/northmere-borough-council-cabinet-1-2");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copy" })).ToHaveCountAsync(0);
        await Expect(page.Locator("#citation")).ToContainTextAsync("item 2, 3 November 2016");
    }

    [BrowserFact]
    public async Task A_suggestion_is_picked_with_the_keyboard_alone()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync(site.Address + "/");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".skip")).ToBeFocusedAsync();
        for (var presses = 0; presses < 10 && !await page.EvaluateAsync<bool>("document.activeElement.id === 'q'"); presses++) await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("planning com", new() { Delay = 20 });
        var box = page.GetByRole(AriaRole.Combobox);
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        var option = page.GetByRole(AriaRole.Option, new() { Name = "Planning Committee" }).First;
        for (var presses = 0; presses < 8 && await option.GetAttributeAsync("aria-selected") != "true"; presses++) await page.Keyboard.PressAsync("ArrowDown");
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", (await option.GetAttributeAsync("id"))!);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.Contains("committee=planning-committee", StringComparison.Ordinal));
        await Expect(page.Locator("h1")).ToContainTextAsync("1 item");
    }

    [BrowserFact]
    public async Task An_answer_that_comes_late_does_not_take_the_choice_away()
    {
        var page = await site.OpenAsync();
        var chosen = new TaskCompletionSource();
        await page.RouteAsync("**/v1/suggest?q=planning%20com*", async route => { await chosen.Task; await route.ContinueAsync(); });
        await page.GotoAsync(site.Address + "/");
        var box = page.GetByRole(AriaRole.Combobox);
        await box.FillAsync("planning");
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        var asked = page.WaitForRequestAsync("**/v1/suggest?q=planning%20com*");
        await box.PressSequentiallyAsync(" com");
        await asked;
        await page.Keyboard.PressAsync("ArrowDown");
        chosen.SetResult();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Expect(page.GetByRole(AriaRole.Option, new() { Selected = true })).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Escape_closes_the_suggestions_and_keeps_what_was_typed()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync(site.Address + "/");
        await page.GetByLabel("Search council minutes").PressSequentiallyAsync("bus");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Combobox)).ToHaveValueAsync("bus");
    }

    [BrowserFact]
    public async Task Hostile_text_runs_nowhere()
    {
        var page = await site.OpenAsync();
        var dialogs = 0;
        page.Dialog += (_, dialog) => { dialogs++; _ = dialog.DismissAsync(); };
        await page.GotoAsync(site.Address + "/?q=" + Uri.EscapeDataString("signs junction \"><script>alert(1)</script>"));
        await page.GotoAsync(site.Address + "/?q=signs+junction");
        await page.GetByRole(AriaRole.Link, new() { Name = "Signs at" }).First.ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("<img src=x onerror=alert(1)>");
        Assert.Equal(0, dialogs);
    }

    [BrowserFact]
    public async Task Nothing_is_loaded_from_elsewhere_and_no_cookie_is_set()
    {
        var page = await site.OpenAsync();
        var elsewhere = new List<string>();
        page.Request += (_, request) => { if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal)) elsewhere.Add(request.Url); };
        foreach (var path in Paths.All) await page.GotoAsync(site.Address + path);
        Assert.Empty(elsewhere);
        Assert.Empty(await page.Context.CookiesAsync());
    }

    [BrowserFact]
    public async Task An_address_with_a_mistake_still_searches_and_says_so()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync(site.Address + "/?q=bus&from=2018-31-01&year=abc");
        await Expect(page.Locator(".remarks")).ToContainTextAsync("2018-31-01");
        await Expect(page.Locator(".hit").First).ToBeVisibleAsync();
    }
}
