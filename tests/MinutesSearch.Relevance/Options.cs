namespace MinutesSearch.Relevance;

/// <summary>What the command line asks for.</summary>
/// <param name="Work">Folder of the indexes.</param>
/// <param name="Cached">True to search the indexes and queries of the last run.</param>
/// <param name="Keep">True to use the product's index again where the items are the same.</param>
/// <param name="TuneOnly">True for the half to tune on, without a report.</param>
/// <param name="ProductOnly">True to leave the baselines out.</param>
/// <param name="JudgedOnly">True to leave the known items out.</param>
/// <param name="Set">Weights to set for this run; null for none.</param>
/// <param name="Questions">A file of questions to pool candidates for; null for a measurement.</param>
/// <param name="Pool">Folder of the pooled candidates.</param>
/// <param name="Judged">Folder of judgments on earlier candidates, to pool only what is new; null for all.</param>
/// <param name="Log">A file for every answer, for people who tune; null for none.</param>
internal sealed record Options(string Work, bool Cached, bool Keep, bool TuneOnly, bool ProductOnly, bool JudgedOnly, string? Set, string? Questions, string Pool, string? Judged, string? Log)
{
    public const string Usage = """
        dotnet run -c Release --project tests/MinutesSearch.Relevance -- [options]
          --work DIR         where the indexes are made (default: a folder of the temporary files)
          --cached           search the indexes and queries of the last run
          --keep             do not index again what is the same, where no change touches how it is indexed
          --tune             the half to tune on only, printed and not written
          --product          without the baselines
          --questions        without the known items
          --set A=1,B=2      with other weights of the ranking
          --log FILE         every answer, one a line
          --pool FILE DIR    instead of measuring: candidates of all systems for the questions of a file, to be graded; over the indexes of the last run
          --judged DIR       with --pool: only candidates that no judgment of this folder grades
        """;

    public static Options Read(string[] args)
    {
        string? After(string name, int places = 1) => Array.IndexOf(args, name) is var at and >= 0 && at + places < args.Length ? args[at + places] : null;
        return new Options(
            After("--work") ?? Path.Combine(Path.GetTempPath(), "minutes-relevance"),
            args.Contains("--cached"),
            args.Contains("--keep"),
            args.Contains("--tune"),
            args.Contains("--product"),
            args.Contains("--questions"),
            After("--set"),
            After("--pool"),
            After("--pool", 2) ?? "pool",
            After("--judged"),
            After("--log"));
    }
}
