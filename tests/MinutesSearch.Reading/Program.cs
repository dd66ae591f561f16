using MinutesSearch.Reading;
using MinutesSearch.Reading.Robust;

// Holds the reader to labels made by hand.
// Usage: dotnet run -c Release --project tests/MinutesSearch.Reading -- import|evaluate|agreement|fuzz|growth|costs|dump|sample [options]; see README.md beside this file.
var options = Options.Parse(args);
return options.Verb switch
{
    "import" => Verbs.Import(options),
    "evaluate" => Verbs.Evaluate(options),
    "show" => Verbs.Show(options),
    "fuzz" => FuzzRun.Run(options),
    "growth" => GrowthRun.Run(),
    "costs" => CostRun.Run(),
    "dump" => DumpVerb.Run(options),
    "sample" => SampleVerb.Run(options),
    "agreement" => Verbs.Agreement(options),
    _ => Options.Explain(),
};
