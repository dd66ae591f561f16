namespace MinutesSearch.Benchmarks;

/// <summary>What to measure, and on what.</summary>
internal sealed record Options(string Verb, string Source, string Data, string Program, string Result, int Seed)
{
    public static Options Parse(string[] args)
    {
        var root = RepositoryRoot();
        string Value(string name, string otherwise)
        {
            var at = Array.IndexOf(args, "--" + name);
            return at >= 0 && at + 1 < args.Length ? args[at + 1] : otherwise;
        }

        return new Options(
            args.Length > 0 ? args[0] : "",
            Path.GetFullPath(Value("source", Path.Combine(root, "..", "shared", "data", "nyc", "items.jsonl.gz"))),
            Path.GetFullPath(Value("data", Path.Combine(Path.GetTempPath(), "minutes-benchmark"))),
            Path.GetFullPath(Value("program", Path.Combine(root, "src", "MinutesSearch.Server", "bin", "Release", "net10.0", "minutes.dll"))),
            Path.GetFullPath(Value("result", Path.Combine(root, "tests", "MinutesSearch.Benchmarks", "results"))),
            int.Parse(Value("seed", "20260101")));
    }

    public static int Explain()
    {
        Console.Error.WriteLine("ingest | queries | kill   [--source FILE] [--data DIR] [--program minutes.dll] [--result DIR] [--seed N]");
        return 2;
    }

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "MinutesSearch.sln"))) return folder.FullName;
        throw new InvalidOperationException("MinutesSearch.sln is in no folder above the program: run from a checkout.");
    }
}
