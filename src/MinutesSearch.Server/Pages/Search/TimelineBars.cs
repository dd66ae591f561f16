using MinutesSearch.Search;
using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages.Search;

/// <summary>Hits by year as bars; each bar is a link that narrows to its year.</summary>
internal static class TimelineBars
{
    private const int Height = 40;

    /// <summary>Writes the bars; nothing where there are fewer than two years.</summary>
    public static void Write(HtmlWriter html, PageQuery query, Timeline? timeline)
    {
        if (timeline is not { Buckets.Count: >= 2 }) return;
        var most = timeline.Buckets.Max(bucket => bucket.Count);
        var chosen = query.All("year").ToHashSet();
        var step = (timeline.Buckets.Count + 11) / 12;
        html.Add($"<nav class=\"years\" aria-label=\"Items by year\" tabindex=\"0\"><ol>\n");
        for (var place = 0; place < timeline.Buckets.Count; place++)
        {
            var (year, count) = timeline.Buckets[place];
            // The square root keeps a year with one item visible beside one with hundreds.
            var height = count == 0 || most == 0 ? 0 : Math.Max(2, (int)Math.Round(Height * Math.Sqrt(count / (double)most)));
            var isOn = chosen.Contains(year);
            html.Add($"<li{Markup.If(place % step != 0, " class=\"quiet\"")}>");
            html.Add($"<a class=\"year{Markup.If(isOn, " on")}\" href=\"{(isOn ? query.Without("year", year) : query.With("year", year)).At("/")}\" rel=\"nofollow\" title=\"{year}: {Wording.Count(count, "item", "items")}\">");
            html.Add($"<svg viewBox=\"0 0 10 {Height}\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\"><rect width=\"10\" height=\"{height}\" y=\"{Height - height}\"/></svg>");
            html.Add($"<span class=\"label\">{Markup.If(isOn, "<span class=\"unseen\">Remove filter: </span>")}{year}</span><span class=\"unseen\">: {Wording.Count(count, "item", "items")}</span></a></li>\n");
        }
        html.Add($"</ol></nav>\n");
        if (timeline.Undated > 0) html.Add($"<p class=\"note\">{Wording.Count(timeline.Undated, "item", "items")} without a known year.</p>\n");
    }
}
