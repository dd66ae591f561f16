namespace MinutesSearch.Benchmarks;

/// <summary>What to measure, and on what.</summary>
internal sealed record Options(string Verb, string Source, string Data, string Program, string Result, int Seed, IReadOnlyList<string> Arguments)
{
    public static Options Parse(string[] args)
    {
        var root = RepositoryRoot();
        return new Options(
            args.Length > 0 ? args[0] : "",
            Path.GetFullPath(Value(args, "source", Path.Combine(root, "..", "shared", "data", "nyc", "items.jsonl.gz"))),
            Path.GetFullPath(Value(args, "data", Path.Combine(Path.GetTempPath(), "minutes-benchmark"))),
            Path.GetFullPath(Value(args, "program", Path.Combine(root, "src", "MinutesSearch.Server", "bin", "Release", "net10.0", "minutes.dll"))),
            Path.GetFullPath(Value(args, "result", Path.Combine(root, "tests", "MinutesSearch.Benchmarks", "results"))),
            int.Parse(Value(args, "seed", "20260101")),
            args);
    }

    public static int Explain()
    {
        Console.Error.WriteLine("ingest | queries | engine | suggest | equal | kill | generate | compare | growth | load | micro   (README.md beside the sources tells their options)");
        return 2;
    }

    /// <summary>An option of one verb.</summary>
    public string Text(string name, string otherwise) => Value(Arguments, name, otherwise);

    /// <summary>A number that one verb takes.</summary>
    public int Number(string name, int otherwise) => int.Parse(Text(name, otherwise.ToString()));

    /// <summary>Words with commas between them.</summary>
    public string[] List(string name, string otherwise) => Text(name, otherwise).Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A file of this project's sources.</summary>
    public static string SourceFile(params string[] path) => Path.Combine([RepositoryRoot(), "tests", "MinutesSearch.Benchmarks", .. path]);

    private static string Value(IReadOnlyList<string> args, string name, string otherwise)
    {
        for (var i = 0; i + 1 < args.Count; i++)
            if (args[i] == "--" + name) return args[i + 1];
        return otherwise;
    }

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "MinutesSearch.sln"))) return folder.FullName;
        throw new InvalidOperationException("MinutesSearch.sln is in no folder above the program: run from a checkout.");
    }
}
