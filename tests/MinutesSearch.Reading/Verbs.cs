using MinutesSearch.Ingest;
using MinutesSearch.Ingest.Reading;
using MinutesSearch.Reading.Gold;
using MinutesSearch.Reading.Labels;
using MinutesSearch.Reading.Measure;

namespace MinutesSearch.Reading;

/// <summary>What the program can be asked to do with labels.</summary>
internal static class Verbs
{
    public static int Import(Options options)
    {
        var problems = LabelImport.Run(options.Text("from", "labels"), options.Has("second") ? GoldFolder.Second : GoldFolder.First);
        foreach (var problem in problems) Console.WriteLine(problem);
        return problems.Count == 0 ? 0 : 1;
    }

    public static int Evaluate(Options options)
    {
        var halves = GoldFolder.Halves();
        var release = options.Has("release");
        foreach (var half in release ? new[] { "tune", "untouched" } : ["tune"])
        {
            var measured = new List<Measurement>();
            foreach (var doc in GoldFolder.Labelled(GoldFolder.First).Where(d => halves.GetValueOrDefault(d) == half && GoldPages.Exists(d) && d.StartsWith(options.Text("doc", ""), StringComparison.Ordinal)))
            {
                var gold = GoldFolder.Load(GoldFolder.First, doc);
                measured.Add(Measurement.Of(doc, LabelFacts.Of(gold, GoldPages.Text(doc)), ReaderFacts.Of(PageReader.Read(GoldPages.Page(doc), ReadingRules.Default))));
            }
            var report = new EvaluationReport(half, measured);
            Console.WriteLine(report.Tables());
            if (half == "tune" && options.Has("pages")) Console.WriteLine(report.Pages());
            if (half == "tune" && options.Has("words")) Console.WriteLine(report.Words(options.Text("kind", "")));
            if (options.Has("write") || release)
            {
                Directory.CreateDirectory(Path.Combine(GoldFolder.Project, "results"));
                File.WriteAllText(Path.Combine(GoldFolder.Project, "results", half + ".md"), report.Whole());
            }
        }
        return 0;
    }

    public static int Show(Options options)
    {
        var file = options.Text("file", "");
        var page = file.Length > 0 ? GoldPages.Fetch("file:///" + Path.GetFileName(file), File.ReadAllBytes(file)) : GoldPages.Page(options.Text("doc", "demo-01"));
        Console.WriteLine(ItemPrint.Of(PageReader.Read(page, ReadingRules.Default)));
        return 0;
    }

    public static int Agreement(Options options)
    {
        _ = options;
        var measured = new List<Measurement>();
        foreach (var doc in GoldFolder.Labelled(GoldFolder.Second).Where(GoldPages.Exists))
        {
            var page = GoldPages.Text(doc);
            measured.Add(Measurement.Of(doc, LabelFacts.Of(GoldFolder.Load(GoldFolder.First, doc), page), LabelFacts.Of(GoldFolder.Load(GoldFolder.Second, doc), page)));
        }
        var report = new EvaluationReport("agreement", measured);
        Console.WriteLine(report.Tables());
        Directory.CreateDirectory(Path.Combine(GoldFolder.Project, "results"));
        File.WriteAllText(Path.Combine(GoldFolder.Project, "results", "agreement.md"), report.Tables());
        return 0;
    }
}
