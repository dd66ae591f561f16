using System.Diagnostics;
using System.Globalization;
using MinutesSearch.Benchmarks.Comparison;
using MinutesSearch.Benchmarks.Corpora;

namespace MinutesSearch.Benchmarks.Peers;

/// <summary>
/// Java Lucene in a process of its own; it takes its own time, so that no pipe is measured. Either with one text field, as its documentation says to
/// use it, or with every field that the product's index has.
/// </summary>
internal sealed class JavaPeer : IPeer
{
    private const string Jars = "core,analyzers-common,facet,highlighter,queries,memory";
    private readonly string classes = Directory.CreateTempSubdirectory("lucene-peer").FullName;
    private readonly string classPath;
    private readonly bool hasSameFields;
    private Process? process;
    private string queriesFile = "";

    public JavaPeer(bool hasSameFields = false)
    {
        this.hasSameFields = hasSameFields;
        var jars = Jars.Split(',').Select(jar => $"/usr/share/java/lucene-{jar}-8.7.0.jar");
        classPath = string.Join(':', [classes, .. jars]);
        MeasuredProcess.Run("javac", "-nowarn", "-cp", classPath, "-d", classes, Options.SourceFile("Peers", "LucenePeer.java"));
    }

    public string Name => hasSameFields ? "java-same-fields" : "java";

    private string Layout => hasSameFields ? "-same-fields" : "";

    public long PeakMemory => process is null ? 0 : ProcessMemory.Peak(process.Id);

    public double ProcessorSeconds => process is null ? 0 : ProcessTime.Seconds(process.Id);

    public IndexFigure Index(Corpus corpus)
    {
        var folder = corpus.Emptied(Name);
        var table = corpus.Table;
        if (hasSameFields) SameFieldsTable.Write(Path.Combine(corpus.Of("minutes"), "index"), table = Path.Combine(corpus.Folder, "same-fields.tsv"));
        var run = MeasuredProcess.Run("java", "-Xmx2g", "-cp", classPath, "LucenePeer", "index" + Layout, table, folder, "2");
        var cells = run.Output.Split('\n').First(line => line.StartsWith("indexed", StringComparison.Ordinal)).Split('\t');
        return new IndexFigure(Name, long.Parse(cells[1]), long.Parse(cells[2]) / 1e9, run.ProcessorSeconds, Corpus.Size(folder), run.PeakMemory, "two threads, start of the VM left out");
    }

    public double Start(Corpus corpus, PeerQuery probe)
    {
        queriesFile = corpus.Queries;
        var clock = Stopwatch.StartNew();
        process = Process.Start(new ProcessStartInfo("java", ["-Xmx1g", "-cp", classPath, "LucenePeer", "serve" + Layout, corpus.Of(Name)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        Ask(probe, Mode.C);
        return clock.Elapsed.TotalMilliseconds;
    }

    public IPeerSession Open() => new Session(this);

    public double? Throughput(IReadOnlyList<PeerQuery> queries, Mode mode, double seconds) =>
        double.Parse(Converse($"load\t{Letter(mode)}\t{seconds.ToString(CultureInfo.InvariantCulture)}\t{queriesFile}"), CultureInfo.InvariantCulture);

    public void Dispose()
    {
        if (process is { HasExited: false })
        {
            process.StandardInput.Close();
            process.WaitForExit();
        }

        process?.Dispose();
        Directory.Delete(classes, recursive: true);
    }

    private static char Letter(Mode mode) => char.ToLowerInvariant(mode.ToString()[0]);

    private PeerAnswer Ask(PeerQuery query, Mode mode)
    {
        var cells = Converse($"ask\t{Letter(mode)}\t{query.ToLine()}").Split('\t');
        var facets = cells[2].Split('|', StringSplitOptions.None).SkipLast(1)
            .Select(counts => (IReadOnlyList<long>)[.. counts.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(long.Parse)]);
        return new PeerAnswer(long.Parse(cells[0]), long.Parse(cells[1]) / 1e6, [.. facets]) { ProcessorMilliseconds = long.Parse(cells[3]) / 1e6 };
    }

    private string Converse(string line)
    {
        process!.StandardInput.WriteLine(line);
        process.StandardInput.Flush();
        return process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The Java peer ended.");
    }

    private sealed class Session(JavaPeer peer) : IPeerSession
    {
        public PeerAnswer Ask(PeerQuery query, Mode mode) => peer.Ask(query, mode);

        public void Dispose()
        {
            // The process is the peer's, and it serves one conversation.
        }
    }
}
