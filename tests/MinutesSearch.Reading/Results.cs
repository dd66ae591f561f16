using MinutesSearch.Reading.Gold;

namespace MinutesSearch.Reading;

/// <summary>The committed results.</summary>
internal static class Results
{
    public static void Write(string name, string text)
    {
        var folder = Path.Combine(GoldFolder.Project, "results");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name), text);
        Console.WriteLine(text);
    }
}
