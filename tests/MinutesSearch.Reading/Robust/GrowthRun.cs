using System.Diagnostics;
using System.Globalization;
using System.Text;
using MinutesSearch.Ingest;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Reading.Gold;

namespace MinutesSearch.Reading.Robust;

/// <summary>Reads pages of 0.1, 1 and 10 MB in three shapes: time for each megabyte must stay the same.</summary>
internal static class GrowthRun
{
    private static readonly double[] Megabytes = [0.1, 1, 10];

    public static int Run()
    {
        var text = new StringBuilder("# Time against size\n\nThe best of several readings of a page made by repeating invented items, in milliseconds of processor time (all threads, garbage collection included) for each megabyte. Reading is linear where a row stays level.\n\n| shape | 0.1 MB | 1 MB | 10 MB | 10 MB against 0.1 MB |\n|---|--:|--:|--:|--:|\n");
        foreach (var (name, page) in (ReadOnlySpan<(string, Func<int, string>)>)[("meeting page, HTML", Html), ("meeting page, copied text", Copied), ("printed minutes", Printed)])
        {
            var rates = Megabytes.Select(mb => Rate(page((int)(mb * 1e6)), mb)).ToArray();
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {rates[0]:0} | {rates[1]:0} | {rates[2]:0} | {rates[2] / rates[0]:0.00} |\n");
        }
        Results.Write("growth.md", text.ToString());
        return 0;
    }

    private static double Rate(string page, double megabytes)
    {
        var fetched = GoldPages.Fetch("file:///growth/minutes.html", Encoding.UTF8.GetBytes(page));
        var best = double.MaxValue;
        using var process = Process.GetCurrentProcess();
        for (var n = 0; n < (megabytes < 1 ? 12 : megabytes < 5 ? 5 : 3); n++)
        {
            var before = process.TotalProcessorTime;
            var read = PageReader.Read(fetched, ReadingRules.Default);
            process.Refresh();
            best = Math.Min(best, (process.TotalProcessorTime - before).TotalMilliseconds);
            if (read.Meetings.Count == 0) throw new InvalidOperationException("The page was not read.");
        }
        return best / (fetched.Body.Length / 1e6);
    }

    private static string Html(int length) => Repeat(length,
        "<html><head><title>Agenda and minutes</title></head><body><div id=modgov><h1 class=mgMainTitleTxt>Agenda and minutes</h1><h2 class=mgSubTitleTxt>Cabinet - Wednesday 13 September 2017 10.00 am</h2><table class=mgItemTable>",
        "<tr><td class=mgItemNumberCell><p class=mgAiTitleTxt><a name=AI{0}></a>{0}.</p></td><td><p class=mgAiTitleTxt>Resurfacing of Mill Lane {0}</p><p class=mgSubItemTitleTxt>Minutes:</p><div class=mgWordPara><p>{1}</p><ul><li>{1}</li><li>the bridge</li></ul><p>{2}</p></div></td></tr>",
        "</table></div></body></html>");

    private static string Copied(int length) => Repeat(length, "Agenda and minutes\n\nCabinet\nWednesday 13 September 2017 10.00 am\n\nNo.\nItem\n", "{0}.\nResurfacing of Mill Lane {0}\n\nMinutes:\n\n{1}\n\n·         {1}\n\n{2}\n\n", "");

    private static string Printed(int length) => Repeat(length, "MINUTES OF PROCEEDINGS AT MEETING OF THE HARBOUR COMMITTEE HELD IN THE OLD SCHOOL ON MONDAY, 13TH MARCH, 2017.\n\nPRESENT: Councillors Sample, Draft and Outline.\n\n", "**{3}.**\n\n**Resurfacing of Mill Lane {0}**\n\n{1}\n\n(a) {1}\n\nProposed by Councillor Sample;\n\nSeconded by Councillor Draft;\n\nAnd Resolved:\n\n“That the works go ahead.”\n\n{2}\n\n", "Signed:\n");

    private static string Repeat(int length, string start, string item, string end)
    {
        const string Talk = "Councillor Ada Sample, Cabinet Member for Roads, said that the lane had been dug up four times since 2014 and asked why. In reply to Councillor Draft, the Head of Highways, Mr John Outline, reported that two of the holes belonged to the water company, and that the footpath would be made good by May.";
        const string Decision = "On the proposal of Councillor Sample, seconded by Councillor Draft, it was agreed by 5 votes to 2 that the report be noted and that the works at Mill Lane be deferred until the autumn.";
        var page = new StringBuilder(start, length + 2000);
        for (var i = 1; page.Length < length; i++)
            page.Append(item.Replace("{0}", $"{i}", StringComparison.Ordinal).Replace("{3}", $"{((i - 1) % 900) + 1}", StringComparison.Ordinal).Replace("{1}", Talk, StringComparison.Ordinal).Replace("{2}", Decision, StringComparison.Ordinal));
        return page.Append(end).ToString();
    }
}
