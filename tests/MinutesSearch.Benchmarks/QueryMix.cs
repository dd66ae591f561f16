using System.IO.Compression;
using System.Text.Json;

namespace MinutesSearch.Benchmarks;

/// <summary>
/// Searches as people make them, drawn with a fixed seed from titles of the corpus itself: one word, two and three words,
/// phrases, a word with a year, a word with a committee, beginnings of words, and no words but filters.
/// </summary>
internal static class QueryMix
{
    private sealed record Source(string Title, string Committee, string Date);

    public static List<string> Draw(string file, int seed, int count)
    {
        var random = new Random(seed);
        var sources = Sample(file, random, 4 * count);
        var mix = new List<string>(count);
        for (var i = 0; mix.Count < count; i++)
        {
            var source = sources[random.Next(sources.Count)];
            var words = source.Title.Split([' ', ',', '.', '(', ')', ';', ':', '"', '/'], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word.Length > 3 && word.All(char.IsLetter)).ToArray();
            if (words.Length < 4) continue;
            var at = random.Next(words.Length - 2);
            var year = source.Date[..4];
            var query = (i % 8) switch
            {
                0 => "q=" + words[at],
                1 => $"q={words[at]}+{words[at + 1]}",
                2 => $"q={words[at]}+{words[at + 1]}+{words[at + 2]}",
                3 => $"q=%22{words[at]}+{words[at + 1]}%22",
                4 => $"q={words[at]}&year={year}",
                5 => $"q={words[at]}+OR+{words[at + 2]}&from={year}-01-01",
                6 => $"q={words[at][..4]}*",
                _ => $"year={year}&sort=newest",
            };
            mix.Add("/v1/search?kind=all&" + query);
        }

        return mix;
    }

    private static List<Source> Sample(string file, Random random, int count)
    {
        // Reservoir sampling: one pass, every line as likely as every other.
        var sample = new List<Source>(count);
        var seen = 0;
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            var slot = seen < count ? seen : random.Next(seen + 1);
            seen++;
            if (slot >= count) continue;
            using var item = JsonDocument.Parse(line);
            string Text(string name) => item.RootElement.GetProperty(name).GetString() ?? "";
            var source = new Source(Text("title"), Text("committee"), Text("meetingDate"));
            if (slot == sample.Count) sample.Add(source);
            else sample[slot] = source;
        }

        return sample;
    }
}
