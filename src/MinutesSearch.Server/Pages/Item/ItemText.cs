using MinutesSearch.Minutes;
using MinutesSearch.Server.Pages.Html;

namespace MinutesSearch.Server.Pages.Item;

/// <summary>Every passage of an item, by its parts, each with its own address and its speaker.</summary>
internal static class ItemText
{
    private const int DeepestLevel = 4;

    /// <summary>Writes the text.</summary>
    public static void Write(HtmlWriter html, AgendaItem item, QueryMarks marks)
    {
        if (item.Passages.Count == 0)
        {
            html.Add($"<p class=\"note\">The council's page gives no text for this item.</p>\n");
            return;
        }
        var at = 0;
        var partNumber = 0;
        while (at < item.Passages.Count)
        {
            var part = item.Passages[at].Part;
            html.Add($"<section class=\"part\" aria-labelledby=\"part-{++partNumber:0}\"><h2 id=\"part-{partNumber:0}\">{Wording.Part(part)}</h2>\n");
            string? speaking = null;
            while (at < item.Passages.Count && item.Passages[at].Part == part)
            {
                var shape = item.Passages[at].Shape;
                var run = item.Passages.Skip(at).TakeWhile(passage => passage.Part == part && passage.Shape == shape).ToList();
                Open(html, shape);
                foreach (var passage in run)
                {
                    Passage(html, passage, marks, speaking);
                    // Where somebody else had the last word, who goes on is named again.
                    speaking = passage.Speaker is { End: null } last ? last.Id : null;
                }
                Close(html, shape);
                at += run.Count;
            }
            html.Add($"</section>\n");
        }
    }

    private static void Open(HtmlWriter html, PassageShape shape)
    {
        if (shape == PassageShape.ListItem) html.Add($"<ul class=\"points\">\n");
        if (shape == PassageShape.TableRow) html.Add($"<div class=\"rows\" role=\"region\" aria-label=\"Table\" tabindex=\"0\"><table><tbody>\n");
    }

    private static void Close(HtmlWriter html, PassageShape shape)
    {
        if (shape == PassageShape.ListItem) html.Add($"</ul>\n");
        if (shape == PassageShape.TableRow) html.Add($"</tbody></table></div>\n");
    }

    private static void Passage(HtmlWriter html, Passage passage, QueryMarks marks, string? speaking)
    {
        if (passage.Shape == PassageShape.TableRow) { Row(html, passage, marks); return; }
        var level = Math.Clamp(passage.Level, 0, DeepestLevel);
        if (passage.Shape == PassageShape.Heading)
        {
            html.Add($"<h3 class=\"passage\" id=\"{passage.Anchor}\" dir=\"auto\">");
            Words(html, passage, marks);
            html.Add($"</h3>\n");
            return;
        }
        var isPoint = passage.Shape == PassageShape.ListItem;
        if (isPoint) html.Add($"<li class=\"passage level-{level:0}\" id=\"{passage.Anchor}\" dir=\"auto\">");
        else html.Add($"<div class=\"passage level-{level:0}\" id=\"{passage.Anchor}\" dir=\"auto\">");
        if (passage.Speaker is { Start: 0 } speaker && (speaker.Id != speaking || speaker.Method == SpeakerMethod.CarriedOver)) Speaker(html, speaker);
        if (isPoint || passage.Marker is not null) Marker(html, passage.Marker);
        html.Add($"<p>");
        Words(html, passage, marks);
        html.Add($"</p>");
        if (isPoint) html.Add($"</li>\n"); else html.Add($"</div>\n");
    }

    private static void Words(HtmlWriter html, Passage passage, QueryMarks marks)
    {
        MarkedText.Write(html, passage.Text, marks.In(passage.Text));
        Permalink(html, passage);
    }

    private static void Row(HtmlWriter html, Passage passage, QueryMarks marks)
    {
        html.Add($"<tr class=\"passage\" id=\"{passage.Anchor}\">");
        foreach (var cell in passage.Text.Split(" | "))
        {
            html.Add($"<td dir=\"auto\">");
            MarkedText.Write(html, cell, marks.In(cell));
            html.Add($"</td>");
        }
        html.Add($"<td class=\"link\">");
        Permalink(html, passage);
        html.Add($"</td></tr>\n");
    }

    private static void Speaker(HtmlWriter html, PassageSpeaker speaker)
    {
        var how = speaker.Method switch
        {
            SpeakerMethod.Role => "The text names the role; the person is the one who holds it in this item",
            SpeakerMethod.CarriedOver => "The text does not repeat the name: carried over from the sentence before",
            SpeakerMethod.Heading => "The heading above says whose words these are",
            _ => null,
        };
        html.Add($"<span class=\"speaker\"{Markup.Attribute("title", how)}><a href=\"{PageLinks.Speaker(speaker.Id)}\"><bdi>{speaker.Name}</bdi></a>{Markup.If(speaker.Method == SpeakerMethod.CarriedOver, " <span class=\"how\">(continuing)</span>")}{Markup.If(speaker.Method == SpeakerMethod.Role, " <span class=\"how\">(by role)</span>")}</span>");
    }

    private static void Permalink(HtmlWriter html, Passage passage) =>
        html.Add($" <a class=\"permalink\" href=\"#{passage.Anchor}\" aria-label=\"Link to paragraph {passage.Anchor.TrimStart('p')}\">¶{passage.Anchor.TrimStart('p')}</a>");

    // Bullets are printed in many ways, some of them in private fonts; a number or a letter is the council's own and is read out.
    private static void Marker(HtmlWriter html, string? marker)
    {
        if (marker is { Length: > 1 } && marker.Any(char.IsLetterOrDigit)) html.Add($"<span class=\"marker\">{marker} </span>");
        else html.Add($"<span class=\"marker\" aria-hidden=\"true\">•</span>");
    }
}
