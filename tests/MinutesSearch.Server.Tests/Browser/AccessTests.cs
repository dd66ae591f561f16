using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MinutesSearch.Server.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class AccessTests(BrowserFixture site)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    // Empty where nothing reaches out; otherwise the elements that do, so that a failure names its cause.
    private const string TooWide = """
        () => document.documentElement.scrollWidth <= innerWidth ? "" : `${document.documentElement.scrollWidth} > ${innerWidth}: ` +
          [...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 5).map(e => e.outerHTML.slice(0, 120)).join(" | ")
        """;

    [BrowserTheory]
    [MemberData(nameof(Paths.Rows), MemberType = typeof(Paths))]
    public async Task Pages_meet_WCAG_in_light_and_dark(string path)
    {
        var page = await site.OpenAsync(new() { ViewportSize = new() { Width = 1200, Height = 900 } });
        await page.GotoAsync(site.Address + path);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            Report(await page.RunAxe(Rules), $"{path} {scheme}");
        }
    }

    [BrowserFact]
    public async Task Open_suggestions_and_filters_on_a_phone_meet_WCAG()
    {
        var page = await site.OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await page.GotoAsync(site.Address + "/?q=bus+gate");
        await page.Locator(".filters > summary").ClickAsync();
        await page.Locator("#q").FillAsync("");
        await page.Locator("#q").PressSequentiallyAsync("bus");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        Report(await page.RunAxe(Rules), "results on a phone");
    }

    [BrowserTheory]
    [MemberData(nameof(Paths.Rows), MemberType = typeof(Paths))]
    public async Task A_phone_never_scrolls_sideways(string path)
    {
        var page = await site.OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await page.GotoAsync(site.Address + path);
        foreach (var width in new[] { 360, 320 })
        {
            await page.SetViewportSizeAsync(width, 740);
            Assert.Equal("", await page.EvaluateAsync<string>(TooWide));
        }
    }

    [BrowserFact]
    public async Task Every_page_has_one_main_heading_and_a_way_past_the_masthead()
    {
        var page = await site.OpenAsync();
        foreach (var path in Paths.All.Where(path => !path.StartsWith("/embed", StringComparison.Ordinal)))
        {
            await page.GotoAsync(site.Address + path);
            await Expect(page.Locator("h1")).ToHaveCountAsync(1);
            await page.Keyboard.PressAsync("Tab");
            await Expect(page.Locator(".skip")).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator("main")).ToBeFocusedAsync();
        }
    }

    private static void Report(AxeResult result, string where) =>
        Assert.True(result.Violations.Length == 0, where + ": " + string.Join("\n", result.Violations.Select(violation =>
            $"{violation.Id} ({violation.Help}): {string.Join(" | ", violation.Nodes.Take(5).Select(node => node.Html))}")));
}
