using MinutesSearch.Relevance;

// Measures ranking against two baselines over real minutes beside the checkout and the demonstration council, and writes results/.
if (args.Contains("--help"))
{
    Console.WriteLine(Options.Usage);
    return 0;
}

var options = Options.Read(args);
var root = new DirectoryInfo(AppContext.BaseDirectory);
while (root is not null && !File.Exists(Path.Combine(root.FullName, "MinutesSearch.sln"))) root = root.Parent;
if (root is null)
{
    Console.Error.WriteLine("Run from a checkout.");
    return 2;
}

var shared = Path.GetFullPath(Path.Combine(root.FullName, "..", "shared"));
if (!Directory.Exists(Path.Combine(shared, "data", "nyc")))
{
    Console.Error.WriteLine($"SKIPPED: the real minutes are absent ({shared}).");
    return 0;
}

if (options.Set is not null) Weights.Set(options.Set);
var project = Path.Combine(root.FullName, "tests", "MinutesSearch.Relevance");
var known = Path.Combine(Directory.CreateDirectory(options.Work).FullName, "known.json");
List<Corpus>? corpora = options.Cached || options.Questions is not null ? null : [.. Corpora.Names.Select(name => Corpora.Load(name, root.FullName, shared))];
var systems = new Dictionary<string, Systems>(StringComparer.Ordinal);
foreach (var name in Corpora.Names)
{
    var corpus = corpora?.Find(corpus => corpus.Name == name);
    systems.Add(name, await Systems.OpenAsync(Path.Combine(options.Work, name), corpus, options.Keep));
    if (corpus is not null) Console.WriteLine($"{name}: {corpus.Items.Count} items");
}

try
{
    if (options.Questions is not null)
    {
        await new Pooling(systems).WriteAsync(options.Questions, options.Pool, options.Judged);
        return 0;
    }

    if (corpora is not null) QuerySet.Save(known, QuerySet.Draw(corpora));
    var evaluation = new Evaluation(systems, QuerySet.Read(known), JudgedQuestions.Load(Path.Combine(project, "judged")), options);
    var report = await evaluation.RunAsync();
    Console.WriteLine(report);
    if (options is { TuneOnly: false, ProductOnly: false, JudgedOnly: false, Set: null }) report.Write(Path.Combine(project, "results"));
    return 0;
}
finally
{
    foreach (var own in systems.Values) own.Dispose();
}
